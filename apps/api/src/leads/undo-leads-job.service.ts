import { Injectable, type OnModuleInit } from '@nestjs/common'
import { LEADS_UNDO, type LeadsPutBack } from '@verdict/contracts'
import { type EntityManager, MoreThan } from 'typeorm'
import type { JobKind, JobRange, JobSoFar } from '../jobs/job-kind.ts'
import { JobKinds } from '../jobs/job-kinds.ts'
import { Jobs } from '../jobs/jobs.service.ts'
import { type Actor, actorOf, type Work, workOf } from '../work/work.ts'
import { LeadUndoEntity, LeadUndoRowEntity } from './lead-undo.entity.ts'
import { putBackLeads } from './put-back.ts'
import { BATCH } from './rework-leads.ts'

interface Input {
  undo: string
  by: Actor
}
/** After the lead where the last range ended. */
type SoFar = JobSoFar<Input, string, null>

/** Takes back what was done to very many leads, a batch at a time. Cancelled, it can be gone on with: what is left to put back is still there. */
@Injectable()
export class UndoLeadsJob implements JobKind<Input, string, null, LeadsPutBack>, OnModuleInit {
  readonly name = LEADS_UNDO
  readonly atOnce = 2
  readonly waiting = 20
  readonly hours = 24

  constructor(
    private readonly jobs: Jobs,
    private readonly kinds: JobKinds,
  ) {}

  onModuleInit() {
    this.kinds.offer(this)
  }

  /** @param count how many there are. @returns the job, which may be under way already, whoever began it */
  async start(undo: string, count: number, work: Work): Promise<string> {
    const { id, name } = actorOf(work)
    const known = await this.jobs.unfinished(LEADS_UNDO, { undo }, work.database)
    return known ?? this.jobs.start(LEADS_UNDO, { undo, by: { id, name } }, work, async () => count)
  }

  async range({ input, cursor, done }: SoFar, database: EntityManager): Promise<JobRange<string, null>> {
    const { undo, by } = input
    const rows = await database.find(LeadUndoRowEntity, {
      select: { lead: true },
      where: { undo, ...(cursor !== null && { lead: MoreThan(cursor) }) },
      order: { lead: 'ASC' },
      take: BATCH,
    })
    const ids = rows.map(({ lead }) => lead)
    return {
      cursor: ids.length < BATCH ? null : (ids.at(-1) as string),
      done: done + ids.length,
      partial: null,
      keep: ({ database: inRange, now }) => putBackLeads(undo, ids, workOf(inRange, { actor: by, now })),
    }
  }

  async finish({ input: { undo }, done }: SoFar, { database, now }: Work): Promise<LeadsPutBack> {
    await database.update(LeadUndoEntity, { id: undo }, { undoneAt: now })
    // What was put back is kept no more.
    const kept = await database.countBy(LeadUndoRowEntity, { undo })
    return { count: done - kept, kept }
  }
}
