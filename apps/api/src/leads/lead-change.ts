import type { AnyEvent, LeadChange } from '../outbox/events.ts'
import type { LeadEntity } from './lead.entity.ts'

/** The fields about work on a lead. The others are personal: history and messages contain only their names. */
const WORKED = ['status', 'owner', 'tags', 'nextStepOn', 'nextStepTime', 'trashedAt', 'mergedInto'] as const

/** A change for history and messages: the names of its fields, and of those that are not personal the values before and after. */
export function leadChange(
  before: Partial<LeadEntity>,
  after: Partial<LeadEntity>,
  fields: readonly (keyof LeadEntity)[],
) {
  const worked = WORKED.filter((field) => fields.includes(field))
  const changes = worked.map((field) => [field, { before: before[field], after: after[field] }])
  return { fields: [...fields], ...(Object.fromEntries(changes) as LeadChange) }
}

/** What is told of a change: of a lead that was taken for spam until now nobody has heard. */
export function leadEvent(before: LeadEntity, after: LeadEntity, fields: readonly (keyof LeadEntity)[]): AnyEvent {
  const wasUntold = before.status === 'spam' && before.suspicion === 'honeypot'
  if (wasUntold && after.status !== 'spam')
    return { type: 'lead.created', data: { lead: after.id, assessment: after.assessment } }
  return { type: 'lead.updated', data: { lead: after.id, ...leadChange(before, after, fields) } }
}
