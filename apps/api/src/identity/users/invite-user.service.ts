import { Injectable } from '@nestjs/common'
import type { createUser, InputOf, inviteUser } from '@verdict/contracts'
import { v7 as uuid } from 'uuid'
import { ApiError } from '../../http/api-error.ts'
import type { Work } from '../../work/work.ts'
import { addressTaken } from '../address-taken.ts'
import { freshAccount, UserEntity } from '../user.entity.ts'
import { AccountLinks } from './account-links.service.ts'
import { AccountMails } from './account-mails.service.ts'
import { accountReply } from './account-reply.ts'
import { lockedUser } from './locked-user.ts'

@Injectable()
export class InviteUser {
  constructor(
    private readonly links: AccountLinks,
    private readonly mails: AccountMails,
  ) {}

  /** Creates an account without a password; its link sets one. */
  async create({ body }: InputOf<typeof createUser>, { database, audit, now }: Work) {
    const email = body.email.toLowerCase()
    if (await database.existsBy(UserEntity, { email })) throw addressTaken()
    const user: UserEntity = { ...freshAccount, ...body, email, id: uuid(), createdAt: now }
    await database.insert(UserEntity, user)
    const invitation = await this.links.make(database, user, now)
    await this.mails.add(user, invitation, database, now)
    await audit.record({ action: 'create', resource: 'users', record: user.id, after: { role: user.role } })
    return { ...accountReply(user), invitation }
  }

  /** Renews an invitation that was not accepted. */
  async again({ params }: InputOf<typeof inviteUser>, { database, audit, now }: Work) {
    const user = await lockedUser(database, params.id)
    if (user.disabled) throw new ApiError(409, 'disabled', 'This account is deactivated. Reactivate it first.')
    if (user.passwordHash !== null)
      throw new ApiError(409, 'accepted', 'This invitation was accepted. Create a reset link instead.')
    const invitation = await this.links.make(database, user, now)
    await this.mails.add(user, invitation, database, now)
    await audit.record({ action: 'invite', resource: 'users', record: user.id })
    return { ...accountReply(user), invitation }
  }
}
