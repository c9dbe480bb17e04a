import type { LeadChange } from '../outbox/events.ts'
import type { Lead } from './lead.entity.ts'

/** The fields that say how a lead is worked. The others are personal: of them history and messages keep the names. */
const WORKED = ['status', 'owner', 'tags', 'nextStepOn', 'nextStepTime'] as const

/** What history and messages say of a change: the names of its fields, and of those that are not personal how they were and are. */
export function leadChange(before: Partial<Lead>, after: Partial<Lead>, fields: readonly (keyof Lead)[]) {
  const worked = WORKED.filter((field) => fields.includes(field))
  const changes = worked.map((field) => [field, { before: before[field], after: after[field] }])
  return { fields: [...fields], ...(Object.fromEntries(changes) as LeadChange) }
}
