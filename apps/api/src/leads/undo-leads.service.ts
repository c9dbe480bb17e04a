import { isDeepStrictEqual } from 'node:util'
import { Injectable } from '@nestjs/common'
import type { InputOf, undoChange } from '@verdict/contracts'
import { In } from 'typeorm'
import { ApiError, orNotFound } from '../http/api-error.ts'
import type { Work } from '../work/work.ts'
import { LeadUndoEntity, LeadUndoRowEntity } from './lead-undo.entity.ts'
import type { LeadEntity } from './lead.entity.ts'
import { lockedLeads, reworkLeads } from './rework-leads.ts'
import { BULK_FIELDS, dated, type Rework, workedOf } from './worked-lead.ts'

@Injectable()
export class UndoLeads {
  /** Puts back how leads were before many were changed at once, field by field: what somebody has changed since stays as they left it. */
  async run({ params }: InputOf<typeof undoChange>, work: Work) {
    const { database, now } = work
    const undo = orNotFound(
      await database.findOne(LeadUndoEntity, { where: { id: params.id }, lock: { mode: 'pessimistic_write' } }),
    )
    if (undo.undoneAt) throw new ApiError(409, 'undone', 'This has been taken back already.')
    const ids = await database.find(LeadUndoRowEntity, { select: { lead: true }, where: { undo: undo.id } })
    const counts = { count: 0, kept: 0 }
    for await (const leads of lockedLeads(
      ids.map(({ lead }) => lead),
      database,
    )) {
      const rows = await database.findBy(LeadUndoRowEntity, { undo: undo.id, lead: In(leads.map(({ id }) => id)) })
      const byLead = new Map(rows.map((row) => [row.lead, row]))
      const reworks = leads.map((lead) => putBack(lead, byLead.get(lead.id) as LeadUndoRowEntity))
      const changed = await reworkLeads(reworks, work)
      counts.count += changed.length
      counts.kept += reworks.length - changed.length
    }
    await database.update(LeadUndoEntity, { id: undo.id }, { undoneAt: now })
    return counts
  }
}

function putBack(lead: LeadEntity, { before, after }: LeadUndoRowEntity): Rework {
  const was = dated(before)
  const became = dated(after)
  const back = BULK_FIELDS.filter((field) => field in was && isDeepStrictEqual(lead[field], became[field]))
  return { lead, after: { ...workedOf(lead), ...Object.fromEntries(back.map((field) => [field, was[field]])) } }
}
