import { Injectable } from '@nestjs/common'
import type { changePassword, InputOf } from '@verdict/contracts'
import type { Deciding } from '../http/call.ts'
import { unprocessable } from '../http/api-error.ts'
import { actorOf } from '../work/work.ts'
import { PasswordJudge } from './password-judge.service.ts'
import { hashPassword } from './passwords.ts'
import { PresentPassword } from './present-password.service.ts'
import { Sessions } from './sessions.service.ts'
import { withoutLink, UserEntity } from './user.entity.ts'

@Injectable()
export class ChangePassword {
  constructor(
    private readonly sessions: Sessions,
    private readonly present: PresentPassword,
    private readonly judge: PasswordJudge,
  ) {}

  /**
   * Sets a new password; requires the old one. Every session ends, and the current one continues with a new token: a copy of the
   * old token is invalid. Of concurrent changes with one old password the first succeeds.
   */
  async run({ body: { current, password } }: InputOf<typeof changePassword>, deciding: Deciding) {
    const held = await this.present.confirm(deciding, current, '/current')
    const weak =
      password === current ? 'This is your present password.' : await this.judge.weakness(password, actorOf(deciding))
    if (weak) throw unprocessable([{ pointer: '/password', message: weak }])
    const passwordHash = await hashPassword(password)
    return deciding.write(async ({ database, audit, now, reply }) => {
      const { id } = await held(database)
      await database.update(UserEntity, { id }, { passwordHash, mustChangePassword: false, ...withoutLink })
      await this.sessions.endAll(database, id)
      await this.sessions.open(database, id, now, reply)
      await audit.record({ action: 'password', resource: 'users', record: id })
      return undefined
    })
  }
}
