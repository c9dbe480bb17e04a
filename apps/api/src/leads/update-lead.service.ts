import { Injectable } from '@nestjs/common'
import { type InputOf, updateLead } from '@verdict/contracts'
import type { EntityManager } from 'typeorm'
import { orNotFound, stale, unprocessable } from '../http/api-error.ts'
import { revised } from '../work/revised.ts'
import type { Work } from '../work/work.ts'
import { Colleagues } from '../identity/colleagues.service.ts'
import { OutgoingMails } from '../mail/outgoing-mails.service.ts'
import { SiteService } from '../site/site.service.ts'
import { leadChange } from './lead-change.ts'
import { Lead } from './lead.entity.ts'

type Sent = InputOf<typeof updateLead>['body']

@Injectable()
export class UpdateLead {
  constructor(
    private readonly colleagues: Colleagues,
    private readonly mails: OutgoingMails,
    private readonly site: SiteService,
  ) {}

  /** Changes the fields that are sent. History and messages contain only the names of personal fields. */
  async run(
    { params, body }: InputOf<typeof updateLead>,
    { database, audit, outbox, actor, now }: Work,
  ): Promise<Lead> {
    const before = orNotFound(
      await database.findOne(Lead, { where: { id: params.id }, lock: { mode: 'pessimistic_write' } }),
    )
    const update = revised(before, atItsDay(body, before), () => stale(updateLead, before))
    if (!update) return before
    const { changes, fields, after } = update
    if (changes.owner && !(await this.colleagues.has(changes.owner, database)))
      throw unprocessable([{ pointer: '/owner', message: 'There is no user with this id.' }])
    await database.update(Lead, { id: before.id }, { ...changes, revision: after.revision } as object)
    const change = leadChange(before, after, fields)
    await audit.record({ action: 'update', resource: 'leads', record: before.id, after: change })
    await outbox.append('lead.updated', { lead: before.id, ...change })
    // Who takes a lead knows of it.
    if (changes.owner && changes.owner !== actor?.id) await this.mailOwner(changes.owner, before.id, database, now)
    return after
  }

  private async mailOwner(owner: string, lead: string, database: EntityManager, now: Date) {
    const to = await this.colleagues.email(owner, database)
    const locale = await this.site.language(database)
    await this.mails.add([{ kind: 'assigned', to, locale, lead }], database, now)
  }
}

/** A time needs its day: it is cleared with the day. */
function atItsDay<Body extends Pick<Sent, 'nextStepOn' | 'nextStepTime'>>(body: Body, before: Lead): Body {
  const { nextStepOn = before.nextStepOn, nextStepTime } = body
  if (nextStepOn !== null) return body
  if (nextStepTime) throw unprocessable([{ pointer: '/nextStepTime', message: 'A time needs its day.' }])
  return { ...body, nextStepTime: null }
}
