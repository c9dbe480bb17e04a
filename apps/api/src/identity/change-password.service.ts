import { Injectable } from '@nestjs/common'
import type { changePassword, InputOf } from '@verdict/contracts'
import { unprocessable } from '../http/refusal.ts'
import { actorOf, type Work } from '../http/work.ts'
import { hashPassword, matches, weakness } from './passwords.ts'
import { Sessions } from './sessions.service.ts'
import { User } from './user.entity.ts'

@Injectable()
export class ChangePassword {
  constructor(private readonly sessions: Sessions) {}

  /** Sets a new password, for which the old one is asked, and ends every other session. */
  async run({ body }: InputOf<typeof changePassword>, work: Work) {
    const { database, audit } = work
    const actor = actorOf(work)
    const { passwordHash } = await database.findOneByOrFail(User, { id: actor.id })
    if (!(await matches(body.current, passwordHash)))
      throw unprocessable([{ pointer: '/current', message: 'This is not your present password.' }])
    const weak =
      body.password === body.current ? 'This is your present password.' : weakness(body.password, actor.email)
    if (weak) throw unprocessable([{ pointer: '/password', message: weak }])
    await database.update(
      User,
      { id: actor.id },
      {
        passwordHash: await hashPassword(body.password),
        mustChangePassword: false,
      },
    )
    await this.sessions.endOthers(database, actor)
    await audit.record({ action: 'password', resource: 'users', record: actor.id })
  }
}
