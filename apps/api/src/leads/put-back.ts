import { isDeepStrictEqual } from 'node:util'
import { type EntityManager, In } from 'typeorm'
import type { Work } from '../work/work.ts'
import { LeadUndoRowEntity } from './lead-undo.entity.ts'
import { LeadEntity } from './lead.entity.ts'
import { lockedLeads, reworkLeads } from './rework-leads.ts'
import { BULK_FIELDS, dated, type Rework, workedOf } from './worked-lead.ts'

/**
 * Puts back how leads were, field by field: what somebody has changed since stays as they left it. The records that it is put back from are
 * deleted.
 *
 * @returns how many were put back, and how many stay as somebody left them
 */
export async function putBackLeads(undo: string, ids: string[], work: Work): Promise<{ count: number; kept: number }> {
  const { database } = work
  const counts = { count: 0, kept: 0 }
  for await (const leads of lockedLeads(ids, database)) {
    const rows = await database.findBy(LeadUndoRowEntity, { undo, lead: In(leads.map(({ id }) => id)) })
    const byId = new Map(leads.map((lead) => [lead.id, lead]))
    const standing = await stillThere(rows, database)
    const changed = await reworkLeads(
      rows.map((row) => putBack(byId.get(row.lead) as LeadEntity, row, standing)),
      work,
    )
    await database.delete(LeadUndoRowEntity, { undo, lead: In(changed.map(({ lead }) => lead.id)) })
    counts.count += changed.length
    counts.kept += rows.length - changed.length
  }
  return counts
}

/** The leads that some were merged into and that are not gone for good. */
async function stillThere(rows: LeadUndoRowEntity[], database: EntityManager): Promise<ReadonlySet<string>> {
  const into = rows.flatMap(({ before }) => dated(before).mergedInto ?? [])
  const leads = await database.find(LeadEntity, { select: { id: true }, where: { id: In(into) } })
  return new Set(leads.map(({ id }) => id))
}

function putBack(lead: LeadEntity, { before, after }: LeadUndoRowEntity, standing: ReadonlySet<string>): Rework {
  const was = dated(before)
  // One whose lead is gone stands for itself.
  if (was.mergedInto && !standing.has(was.mergedInto)) was.mergedInto = null
  const became = dated(after)
  const back = BULK_FIELDS.filter((field) => field in was && isDeepStrictEqual(lead[field], became[field]))
  const put = { ...workedOf(lead), ...Object.fromEntries(back.map((field) => [field, was[field]])) }
  // Somebody may have set another time since for the day that goes.
  return { lead, after: put.nextStepOn === null ? { ...put, nextStepTime: null } : put }
}
