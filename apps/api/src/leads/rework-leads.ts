import { type EntityManager, In } from 'typeorm'
import type { Work } from '../work/work.ts'
import { leadChange, leadEvent } from './lead-change.ts'
import { LeadEntity } from './lead.entity.ts'
import { changedIn, type Rework, type WorkedLead, writeWorked } from './worked-lead.ts'

/** Leads that are changed at a time. */
export const BATCH = 500

/** Leads by id in batches, each locked until the transaction ends; always in the same order, so that two who change many wait for each other. */
export async function* lockedLeads(ids: readonly string[], database: EntityManager) {
  const sorted = [...ids].sort()
  for (let first = 0; first < sorted.length; first += BATCH)
    yield database.find(LeadEntity, {
      where: { id: In(sorted.slice(first, first + BATCH)) },
      order: { id: 'ASC' },
      lock: { mode: 'pessimistic_write' },
    })
}

/**
 * Changes many leads and tells of each: what happened to a lead is found with the lead, however many others it happened to.
 *
 * @returns those in which something changed
 */
export async function reworkLeads(reworks: Rework[], { database, audit, outbox }: Work): Promise<Rework[]> {
  const changed = reworks.filter((rework) => changedIn(rework).length > 0)
  if (changed.length === 0) return []
  await writeWorked(changed, database)
  const told = changed.map((rework) => ({ ...rework, fields: changedIn(rework) }))
  await audit.recordAll(
    told.map(({ lead, after, fields }) => ({
      action: actionOf(lead, after),
      resource: 'leads',
      record: lead.id,
      after: leadChange(lead, after, fields),
    })),
  )
  await outbox.appendAll(told.map(({ lead, after, fields }) => leadEvent(lead, { ...lead, ...after }, fields)))
  return changed
}

function actionOf(before: WorkedLead, after: WorkedLead) {
  if (before.mergedInto === null && after.mergedInto !== null) return 'merge' as const
  if (before.trashedAt === null && after.trashedAt !== null) return 'delete' as const
  return before.trashedAt !== null && after.trashedAt === null ? ('restore' as const) : ('update' as const)
}
