import { Injectable } from '@nestjs/common'
import type { changePassword, InputOf } from '@verdict/contracts'
import { unprocessable } from '../http/refusal.ts'
import type { Call } from '../http/call.ts'
import { actorOf } from '../work/work.ts'
import { weakness } from './password-strength.ts'
import { hashPassword, matches } from './passwords.ts'
import { Sessions } from './sessions.service.ts'
import { noLink, User } from './user.entity.ts'

@Injectable()
export class ChangePassword {
  constructor(private readonly sessions: Sessions) {}

  /**
   * Sets a new password, for which the old one is asked. Every session ends, and this one goes on under a new token: whoever had a copy of the
   * old one is out. Of several that come with one old password at once the first is served.
   */
  async run({ body }: InputOf<typeof changePassword>, work: Call) {
    const { database, audit, now, reply } = work
    const actor = actorOf(work)
    const user = await database.findOneOrFail(User, { where: { id: actor.id }, lock: { mode: 'pessimistic_write' } })
    if (!(await matches(body.current, user.passwordHash)))
      throw unprocessable([{ pointer: '/current', message: 'This is not your present password.' }])
    const weak = body.password === body.current ? 'This is your present password.' : await weakness(body.password, user)
    if (weak) throw unprocessable([{ pointer: '/password', message: weak }])
    const passwordHash = await hashPassword(body.password)
    await database.update(User, { id: user.id }, { passwordHash, mustChangePassword: false, ...noLink })
    await this.sessions.endAll(database, user.id)
    await this.sessions.open(database, user.id, now, reply)
    await audit.record({ action: 'password', resource: 'users', record: user.id })
  }
}
