import { Controller } from '@nestjs/common'
import { changePassword, getMe, type InputOf, login, logout, type Me } from '@verdict/contracts'
import { Endpoint } from '../http/endpoint.decorator.ts'
import { actorOf, type Deciding, type Work } from '../http/work.ts'
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
  async logout(_input: InputOf<typeof logout>, { database, audit, reply, now }: Work) {
    const actor = await this.sessions.actorOf(database, reply.request, now)
    if (actor) await audit.record({ action: 'logout', resource: 'users', record: actor.id }, actor)
    await this.sessions.end(database, reply.request, reply)
  }

  @Endpoint(getMe)
  me(_input: InputOf<typeof getMe>, work: Work): Me {
    return meReply(actorOf(work))
  }

  @Endpoint(changePassword)
  password(input: InputOf<typeof changePassword>, work: Work) {
    return this.changing.run(input, work)
  }
}
