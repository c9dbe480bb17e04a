import { Injectable } from '@nestjs/common'
import type { EntityManager, FindOneOptions } from 'typeorm'
import { baseAddress } from '../../config/base-address.ts'
import { Environment } from '../../config/environment.token.ts'
import { unprocessable } from '../../http/api-error.ts'
import { newToken, tokenHashOf } from '../secret-token.ts'
import { UserEntity } from '../user.entity.ts'

export type LinkKind = 'invitation' | 'reset'

const HOUR = 3_600_000
const LASTS: { [kind in LinkKind]: number } = { invitation: 7 * 24 * HOUR, reset: HOUR }
const PAGES: { [kind in LinkKind]: string } = { invitation: 'accept', reset: 'reset' }

/** A user without a password gets an invitation link, a user with one a reset link. */
export const kindOf = ({ passwordHash }: UserEntity): LinkKind => (passwordHash === null ? 'invitation' : 'reset')

/** Links for choosing a password. An account has one at most, and it works once. */
@Injectable()
export class AccountLinks {
  private readonly base: string

  constructor(environment: Environment) {
    this.base = baseAddress(environment)
  }

  /** Creates the link of an account; an earlier one stops working. Only its hash is stored. */
  async make(database: EntityManager, user: UserEntity, now: Date) {
    const kind = kindOf(user)
    const token = newToken()
    const expiresAt = new Date(now.getTime() + LASTS[kind])
    const link = { linkHash: tokenHashOf(token), linkExpiresAt: expiresAt, resetAskedAt: null }
    Object.assign(user, link)
    // Nothing else of the account, which may have changed since it was read: its password, its role, whether it may sign in.
    await database.update(UserEntity, { id: user.id }, link)
    // In the fragment, which browsers do not send, so that no server and no log sees it.
    return { url: `${this.base}/admin/${PAGES[kind]}#/${token}`, expiresAt }
  }

  /**
   * Whose link this is.
   *
   * @param lock how the account is held until the transaction ends, where it is to be changed
   * @throws ApiError (422) at `/token` where it was used, replaced, has expired, or never was
   */
  async find(
    database: EntityManager,
    token: string,
    now: Date,
    lock?: FindOneOptions<UserEntity>['lock'],
  ): Promise<UserEntity> {
    const user = await database.findOne(UserEntity, { where: { linkHash: tokenHashOf(token) }, ...(lock && { lock }) })
    if (!user || user.disabled || !user.linkExpiresAt || user.linkExpiresAt <= now)
      throw unprocessable([
        { pointer: '/token', message: 'This link has expired or was used already. Ask an admin for a new one.' },
      ])
    return user
  }
}
