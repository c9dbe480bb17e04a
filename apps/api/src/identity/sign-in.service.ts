import { Injectable } from '@nestjs/common'
import type { InputOf, login, Me } from '@verdict/contracts'
import { Refusal } from '../http/refusal.ts'
import type { Work } from '../http/work.ts'
import { meReply } from './me-reply.ts'
import { matches } from './passwords.ts'
import { Sessions } from './sessions.service.ts'
import { SecondFactor } from './two-factor/second-factor.service.ts'
import { User } from './user.entity.ts'

@Injectable()
export class SignIn {
  constructor(
    private readonly sessions: Sessions,
    private readonly secondFactor: SecondFactor,
  ) {}

  /** Signs in. Whether the address exists shows neither in the reply nor in the time it takes. */
  async run({ body }: InputOf<typeof login>, { database, now, reply, audit }: Work): Promise<Me> {
    const email = body.email.trim().toLowerCase()
    const user = await database.findOneBy(User, { email })
    const right = await matches(body.password, user?.passwordHash)
    if (!user || !right || user.disabled)
      throw new Refusal(401, 'wrong-credentials', 'The e-mail or the password is wrong.')
    const second = await this.secondFactor.ask(user, body.code, database, now)
    await this.sessions.open(database, user.id, now, reply)
    await audit.record(
      { action: 'login', resource: 'users', record: user.id, ...(second && { after: { second } }) },
      user,
    )
    return meReply(this.sessions.actorFor(user, null))
  }
}
