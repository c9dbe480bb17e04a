import { Controller } from '@nestjs/common'
import {
  acceptInvitation,
  endOtherSessions,
  endSession,
  forgotPassword,
  getMailChoices,
  type InputOf,
  listSessions,
  readAccountLink,
  resetPassword,
  updateMailChoices,
  updateMe,
} from '@verdict/contracts'
import { Endpoint } from '../http/endpoint.decorator.ts'
import { notFound } from '../http/api-error.ts'
import type { Call, Deciding } from '../http/call.ts'
import { actorOf } from '../work/work.ts'
import { MailChoices } from './mail-choices.service.ts'
import { Sessions } from './sessions.service.ts'
import { UpdateMe } from './update-me.service.ts'
import { ChoosePassword } from './users/choose-password.service.ts'

/** The calls about one's own account, with a link or signed in. */
@Controller()
export class AccountController {
  constructor(
    private readonly choosing: ChoosePassword,
    private readonly updating: UpdateMe,
    private readonly sessions: Sessions,
    private readonly mails: MailChoices,
  ) {}

  @Endpoint(readAccountLink)
  link(input: InputOf<typeof readAccountLink>, call: Call) {
    return this.choosing.look(input, call)
  }

  @Endpoint(acceptInvitation, { decidesFirst: true })
  accept(input: InputOf<typeof acceptInvitation>, deciding: Deciding) {
    return this.choosing.accept(input, deciding)
  }

  @Endpoint(forgotPassword)
  forgot(input: InputOf<typeof forgotPassword>, call: Call) {
    return this.choosing.forgot(input, call)
  }

  @Endpoint(resetPassword, { decidesFirst: true })
  reset(input: InputOf<typeof resetPassword>, deciding: Deciding) {
    return this.choosing.reset(input, deciding)
  }

  @Endpoint(updateMe, { decidesFirst: true })
  update(input: InputOf<typeof updateMe>, deciding: Deciding) {
    return this.updating.run(input, deciding)
  }

  @Endpoint(getMailChoices)
  mailChoices(_input: InputOf<typeof getMailChoices>, call: Call) {
    return this.mails.of(actorOf(call).id, call.database)
  }

  @Endpoint(updateMailChoices)
  chooseMails(input: InputOf<typeof updateMailChoices>, call: Call) {
    return this.mails.update(input, call)
  }

  @Endpoint(listSessions)
  list(_input: InputOf<typeof listSessions>, call: Call) {
    const actor = actorOf(call)
    return this.sessions.list(call.database, actor.id, actor, call.now)
  }

  @Endpoint(endOtherSessions)
  async endOthers(_input: InputOf<typeof endOtherSessions>, call: Call) {
    const actor = actorOf(call)
    await this.sessions.endOthers(call.database, actor)
    await call.audit.record({ action: 'logout', resource: 'users', record: actor.id, after: { sessions: 'others' } })
  }

  @Endpoint(endSession)
  async endOne({ params }: InputOf<typeof endSession>, call: Call) {
    const { id } = actorOf(call)
    if (!(await this.sessions.endOne(call.database, id, params.id))) throw notFound()
    await call.audit.record({ action: 'logout', resource: 'users', record: id, after: { session: params.id } })
  }
}
