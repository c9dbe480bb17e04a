import { Injectable } from '@nestjs/common'
import { type InputOf, isReachable, NO_WAY_TO_REACH, updateLead } from '@verdict/contracts'
import { orNotFound, stale, unprocessable } from '../http/api-error.ts'
import { revised } from '../work/revised.ts'
import type { Work } from '../work/work.ts'
import { Colleagues } from '../identity/colleagues.service.ts'
import { atItsDay, NEXT_STEP } from './at-its-day.ts'
import { unsuspected } from './bulk-change.ts'
import { leadChange, leadEvent } from './lead-change.ts'
import { LeadEntity } from './lead.entity.ts'
import { OwnerMails } from './owner-mails.service.ts'

type Sent = InputOf<typeof updateLead>['body']

@Injectable()
export class UpdateLead {
  constructor(
    private readonly colleagues: Colleagues,
    private readonly owners: OwnerMails,
  ) {}

  /** Changes the fields that are sent. History and messages contain only the names of personal fields. */
  async run({ params, body }: InputOf<typeof updateLead>, work: Work): Promise<LeadEntity> {
    const { database, audit, outbox } = work
    const before = orNotFound(
      await database.findOne(LeadEntity, { where: { id: params.id }, lock: { mode: 'pessimistic_write' } }),
    )
    if (body.suspicion && body.suspicion !== before.suspicion)
      throw unprocessable([{ pointer: '/suspicion', message: 'A suspicion can only be taken away, by null.' }])
    const update = revised(before, withUnsuspected(atItsDay(body, before.nextStepOn, NEXT_STEP), before), () =>
      stale(updateLead, before),
    )
    if (!update) return before
    const { changes, fields, after } = update
    checkReachable(changes, after)
    if (changes.owner) await this.colleagues.check(changes.owner, '/owner', database)
    await database.update(LeadEntity, { id: before.id }, { ...changes, revision: after.revision } as object)
    await audit.record({
      action: 'update',
      resource: 'leads',
      record: before.id,
      after: leadChange(before, after, fields),
    })
    await outbox.appendAll([leadEvent(before, after, fields)])
    if (changes.owner) await this.owners.add(changes.owner, [before.id], work)
    return after
  }
}

/** An e-mail address or a phone number stays. */
function checkReachable(changes: Partial<LeadEntity>, after: LeadEntity) {
  const emptied = (['email', 'phone'] as const).find((field) => changes[field] !== undefined)
  if (emptied && !isReachable(after)) throw unprocessable([{ pointer: `/${emptied}`, message: NO_WAY_TO_REACH }])
}

/** Who lets a lead out of the spam, or says that it is none, means both. */
const withUnsuspected = (
  body: Sent,
  before: LeadEntity,
): Omit<Sent, 'suspicion'> & Pick<LeadEntity, 'status' | 'suspicion'> => ({
  ...body,
  ...unsuspected(before, body),
})
