import { Injectable } from '@nestjs/common'
import { BULK_AT_ONCE, type InputOf, type undoChange } from '@verdict/contracts'
import { ApiError, orNotFound } from '../http/api-error.ts'
import { Jobs } from '../jobs/jobs.service.ts'
import type { Work } from '../work/work.ts'
import { LeadUndoEntity, LeadUndoRowEntity } from './lead-undo.entity.ts'
import { putBackLeads } from './put-back.ts'
import { UndoLeadsJob } from './undo-leads-job.service.ts'

@Injectable()
export class UndoLeads {
  constructor(
    private readonly jobs: Jobs,
    private readonly job: UndoLeadsJob,
  ) {}

  /** Puts back how leads were before many were changed at once; where they are very many, in the background. */
  async run({ params: { id } }: InputOf<typeof undoChange>, work: Work) {
    const { database, now } = work
    // Before the undo is locked, as the job's ranges write into it.
    if (await this.jobs.isUnderWay(id, database))
      throw new ApiError(409, 'under-way', 'This is still being done. Cancel it before you take it back.')
    const undo = orNotFound(
      await database.findOne(LeadUndoEntity, { where: { id }, lock: { mode: 'pessimistic_write' } }),
    )
    if (undo.undoneAt) throw new ApiError(409, 'undone', 'This has been taken back already.')
    const rows = await database.find(LeadUndoRowEntity, { select: { lead: true }, where: { undo: id } })
    if (rows.length > BULK_AT_ONCE)
      return { count: rows.length, kept: 0, job: await this.job.start(id, rows.length, work) }
    const ids = rows.map(({ lead }) => lead)
    const counts = await putBackLeads(id, ids, work)
    await database.update(LeadUndoEntity, { id }, { undoneAt: now })
    return { ...counts, job: null }
  }
}
