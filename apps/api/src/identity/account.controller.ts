import { Controller } from '@nestjs/common'
import {
  acceptInvitation,
  endOtherSessions,
  endSession,
  forgotPassword,
  type InputOf,
  listSessions,
  readAccountLink,
  resetPassword,
  updateMe,
} from '@verdict/contracts'
import { Endpoint } from '../http/endpoint.decorator.ts'
import { notFound } from '../http/refusal.ts'
import type { Call, Deciding } from '../http/call.ts'
import { actorOf } from '../work/work.ts'
import { Sessions } from './sessions.service.ts'
import { UpdateMe } from './update-me.service.ts'
import { ChoosePassword } from './users/choose-password.service.ts'

/** What somebody does about their own account, with a link or signed in. */
@Controller()
export class AccountController {
  constructor(
    private readonly choosing: ChoosePassword,
    private readonly updating: UpdateMe,
    private readonly sessions: Sessions,
  ) {}

  @Endpoint(readAccountLink)
  link(input: InputOf<typeof readAccountLink>, work: Call) {
    return this.choosing.look(input, work)
  }

  @Endpoint(acceptInvitation, { decidesFirst: true })
  accept(input: InputOf<typeof acceptInvitation>, deciding: Deciding) {
    return this.choosing.accept(input, deciding)
  }

  @Endpoint(forgotPassword)
  forgot(input: InputOf<typeof forgotPassword>, work: Call) {
    return this.choosing.forgot(input, work)
  }

  @Endpoint(resetPassword, { decidesFirst: true })
  reset(input: InputOf<typeof resetPassword>, deciding: Deciding) {
    return this.choosing.reset(input, deciding)
  }

  @Endpoint(updateMe, { decidesFirst: true })
  update(input: InputOf<typeof updateMe>, deciding: Deciding) {
    return this.updating.run(input, deciding)
  }

  @Endpoint(listSessions)
  list(_input: InputOf<typeof listSessions>, work: Call) {
    const actor = actorOf(work)
    return this.sessions.list(work.database, actor.id, actor, work.now)
  }

  @Endpoint(endOtherSessions)
  async endOthers(_input: InputOf<typeof endOtherSessions>, work: Call) {
    const actor = actorOf(work)
    await this.sessions.endOthers(work.database, actor)
    await work.audit.record({ action: 'logout', resource: 'users', record: actor.id, after: { sessions: 'others' } })
  }

  @Endpoint(endSession)
  async endOne({ params }: InputOf<typeof endSession>, work: Call) {
    const { id } = actorOf(work)
    if (!(await this.sessions.endOne(work.database, id, params.id))) throw notFound()
    await work.audit.record({ action: 'logout', resource: 'users', record: id, after: { session: params.id } })
  }
}
