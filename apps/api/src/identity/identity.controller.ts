import { Controller } from '@nestjs/common'
import { changePassword, getMe, type InputOf, login, logout, type Me } from '@verdict/contracts'
import { Endpoint } from '../http/endpoint.decorator.ts'
import type { Call, Deciding } from '../http/call.ts'
import { actorOf } from '../work/work.ts'
import { ChangePassword } from './change-password.service.ts'
import { meReply } from './me-reply.ts'
import { Sessions } from './sessions.service.ts'
import { SignIn } from './sign-in.service.ts'

@Controller()
export class IdentityController {
  constructor(
    private readonly signingIn: SignIn,
    private readonly changing: ChangePassword,
    private readonly sessions: Sessions,
  ) {}

  @Endpoint(login, { decidesFirst: true })
  login(input: InputOf<typeof login>, deciding: Deciding) {
    return this.signingIn.run(input, deciding)
  }

  @Endpoint(logout)
  async logout(_input: InputOf<typeof logout>, { database, audit, reply, now }: Call) {
    const actor = await this.sessions.actorOf(database, reply.request, now)
    if (actor) await audit.record({ action: 'logout', resource: 'users', record: actor.id }, actor)
    await this.sessions.end(database, reply.request, reply)
  }

  @Endpoint(getMe)
  me(_input: InputOf<typeof getMe>, call: Call): Me {
    return meReply(actorOf(call))
  }

  @Endpoint(changePassword, { decidesFirst: true })
  password(input: InputOf<typeof changePassword>, deciding: Deciding) {
    return this.changing.run(input, deciding)
  }
}
