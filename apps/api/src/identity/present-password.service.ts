import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import type { Deciding } from '../http/call.ts'
import { ApiError, unprocessable } from '../http/api-error.ts'
import type { ServedRequest } from '../http/served-request.ts'
import { actorOf } from '../work/work.ts'
import { passwordMatches } from './passwords.ts'
import { SignInLimits } from './sign-in-limits.service.ts'
import { UserEntity } from './user.entity.ts'
import { lockedUser } from './users/locked-user.ts'

/** Asks for the password again before changes that an unattended browser must not be able to make. */
@Injectable()
export class PresentPassword {
  constructor(private readonly limits: SignInLimits) {}

  /**
   * Limits guessing in an open session as at the sign-in: failures are counted for the session as for a device that signed in before.
   *
   * @param pointer the member of the body that holds the password
   * @returns gives the account, held until the transaction ends, as long as its password is the one that was confirmed
   * @throws ApiError (422) at the pointer; (429) with `Retry-After` after too many failures
   */
  async confirm(
    deciding: Deciding,
    password: string | undefined,
    pointer = '/password',
  ): Promise<(database: EntityManager) => Promise<UserEntity>> {
    const { id, email, session } = actorOf(deciding)
    const errors = [{ pointer, message: SAID }]
    if (password === undefined) throw unprocessable(errors)
    const attempt = { email, address: deciding.address, device: session ?? undefined }
    const confirmed = await this.limits.attempt(attempt, async () => {
      const { passwordHash } = await deciding.database.findOneByOrFail(UserEntity, { id })
      if (!(await passwordMatches(password, passwordHash))) throw new ApiError(422, 'wrong-password', SAID, { errors })
      return passwordHash
    })
    // The session is not checked again: of two concurrent changes the second fails by its password, not by an ended session.
    const request: ServedRequest = deciding.reply.request
    delete request.admitted
    return async (database) => {
      const user = await lockedUser(database, id)
      if (user.disabled || user.passwordHash !== confirmed) throw unprocessable(errors)
      return user
    }
  }
}

const SAID = 'This is not your present password.'
