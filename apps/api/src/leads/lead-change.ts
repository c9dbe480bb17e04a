import type { LeadChange } from '../outbox/events.ts'
import type { Lead } from './lead.entity.ts'

/** The fields about work on a lead. The others are personal: history and messages contain only their names. */
const WORKED = ['status', 'owner', 'tags', 'nextStepOn', 'nextStepTime'] as const

/** A change for history and messages: the names of its fields, and of those that are not personal the values before and after. */
export function leadChange(before: Partial<Lead>, after: Partial<Lead>, fields: readonly (keyof Lead)[]) {
  const worked = WORKED.filter((field) => fields.includes(field))
  const changes = worked.map((field) => [field, { before: before[field], after: after[field] }])
  return { fields: [...fields], ...(Object.fromEntries(changes) as LeadChange) }
}
