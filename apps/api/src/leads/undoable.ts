import { isDeepStrictEqual } from 'node:util'
import { UNDO_DAYS } from '@verdict/contracts'
import type { EntityManager } from 'typeorm'
import type { LeadEntity } from './lead.entity.ts'
import { dated, type WorkedLead } from './worked-lead.ts'

/** Something that was done to several leads at once, as one of them knows it. */
export interface Undoable {
  id: string
  at: Date
  until: Date
  /** To how many it was done. */
  leads: number
  /**
   * Whether the lead is, in anything, still as it was made then: otherwise there is nothing of it to take back. Of one that was merged only the
   * merge stands: what was done before can be taken back once that is.
   */
  stands: boolean
}

/** What was done to a lead together with others and has not been taken back, as long as it can be. */
export async function undoablesOf(lead: LeadEntity, now: Date, database: EntityManager): Promise<Undoable[]> {
  const oldest = new Date(now.getTime() - UNDO_DAYS * 86_400_000)
  const rows: { id: string; at: Date; leads: number; after: object }[] = await database.query(
    `select undo.id, undo.created_at as at, row.after,
       (select count(*)::int from lead_undo_rows each where each.undo = undo.id) as leads
     from lead_undo_rows row join lead_undos undo on undo.id = row.undo
     where row.lead = $1 and undo.undone_at is null and undo.created_at > $2`,
    [lead.id, oldest],
  )
  return rows.map(({ after, ...row }) => ({
    ...row,
    until: new Date(row.at.getTime() + UNDO_DAYS * 86_400_000),
    stands: Object.entries(dated(after)).some(
      ([field, value]) =>
        (lead.mergedInto === null || field === 'mergedInto') &&
        isDeepStrictEqual(lead[field as keyof WorkedLead], value),
    ),
  }))
}
