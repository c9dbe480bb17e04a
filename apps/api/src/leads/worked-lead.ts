import { isDeepStrictEqual } from 'node:util'
import type { EntityManager } from 'typeorm'
import type { LeadEntity } from './lead.entity.ts'

/** What is changed in several leads at once, with the type of its column. */
const COLUMNS = {
  name: 'text',
  email: 'text',
  company: 'text',
  phone: 'text',
  message: 'text',
  status: 'text',
  suspicion: 'text',
  owner: 'uuid',
  tags: 'text[]',
  nextStep: 'text',
  nextStepOn: 'date',
  nextStepTime: 'text',
  trashedAt: 'timestamptz',
  mergedInto: 'uuid',
} as const satisfies { [field in keyof LeadEntity]?: string }

export const BULK_FIELDS = Object.keys(COLUMNS) as (keyof typeof COLUMNS)[]
export type WorkedLead = Pick<LeadEntity, keyof typeof COLUMNS>

/** A lead, and how it is worked from now on. */
export interface Rework {
  lead: LeadEntity
  after: WorkedLead
}

/** How a lead is worked, of all that is known of it. */
export const workedOf = (lead: LeadEntity) =>
  Object.fromEntries(BULK_FIELDS.map((field) => [field, lead[field]])) as unknown as WorkedLead

/** The fields in which it differs from now on. */
export const changedIn = ({ lead, after }: Rework) =>
  BULK_FIELDS.filter((field) => !isDeepStrictEqual(lead[field], after[field]))

/** What was kept of a lead as JSON, as it is in a lead: JSON knows no moments. */
export function dated(kept: object): Partial<WorkedLead> {
  const { trashedAt, ...rest } = kept as Partial<WorkedLead>
  if (trashedAt === undefined) return rest
  return { ...rest, trashedAt: trashedAt === null ? null : new Date(trashedAt) }
}

/**
 * Writes what is changed in many leads, which are locked, in one statement; each is a revision further. What is changed in none of them is not
 * named: naming the text of a lead makes anew what a search looks at.
 */
export async function writeWorked(reworks: Rework[], database: EntityManager) {
  const changed = new Set(reworks.flatMap(changedIn))
  const fields = BULK_FIELDS.filter((field) => changed.has(field))
  const columnOf = (field: string) => field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
  const set = fields.map((field) => `${columnOf(field)} = n."${field}"`)
  const types = fields.map((field) => `"${field}" ${COLUMNS[field]}`)
  await database.query(
    `update leads set ${set.join(', ')}, revision = leads.revision + 1
     from jsonb_to_recordset($1) as n(id uuid, ${types.join(', ')}) where leads.id = n.id`,
    [JSON.stringify(reworks.map(({ lead: { id }, after }) => ({ id, ...after })))],
  )
}
