import { Injectable, type OnModuleInit } from '@nestjs/common'
import { LEADS_BULK } from '@verdict/contracts'
import type { EntityManager } from 'typeorm'
import type { JobKind, JobRange, JobSoFar } from '../jobs/job-kind.ts'
import { JobKinds } from '../jobs/job-kinds.ts'
import { Jobs } from '../jobs/jobs.service.ts'
import { SiteService } from '../site/site.service.ts'
import { type Actor, actorOf, type Work, workOf } from '../work/work.ts'
import { type BulkAsked, changeLeads, chosenLeads, idsOf, lockedIdsOf } from './bulk-change.ts'
import { LeadUndoEntity } from './lead-undo.entity.ts'
import { OwnerMails } from './owner-mails.service.ts'
import { BATCH } from './rework-leads.ts'
import { UndoOf } from './undo-of.ts'

interface Input {
  asked: BulkAsked
  by: Actor
}
/** After the id where the last range ended. */
type SoFar = JobSoFar<Input, string, null>

/**
 * Changes very many leads, a batch at a time in the order of their ids, so that nobody who works on one of them waits for all. A lead that
 * the filter lets through no more once its turn comes is left as somebody made it; those that arrive meanwhile stay out. What takes it back
 * has the job's own id, also where it ends early.
 */
@Injectable()
export class BulkLeadsJob implements JobKind<Input, string, null, null>, OnModuleInit {
  readonly name = LEADS_BULK
  readonly atOnce = 2
  readonly waiting = 20
  readonly hours = 24

  constructor(
    private readonly jobs: Jobs,
    private readonly kinds: JobKinds,
    private readonly site: SiteService,
    private readonly owners: OwnerMails,
  ) {}

  onModuleInit() {
    this.kinds.offer(this)
  }

  /** @param count how many there are */
  start(asked: BulkAsked, count: number, work: Work): Promise<string> {
    const { id, name } = actorOf(work)
    return this.jobs.start(LEADS_BULK, { asked, by: { id, name } }, work, async (job) => {
      await work.database.insert(LeadUndoEntity, { id: job, createdAt: work.now, undoneAt: null })
      return count
    })
  }

  async range({ id, input, cursor, done, createdAt }: SoFar, database: EntityManager): Promise<JobRange<string, null>> {
    const { asked, by } = input
    const looking = { timeZone: await this.site.timeZone(database), now: createdAt, actor: by }
    const chosen = chosenLeads(asked, looking, database).andWhere('lead.createdAt <= :createdAt', { createdAt })
    if (cursor !== null) chosen.andWhere('lead.id > :cursor', { cursor })
    const ids = await idsOf(chosen.limit(BATCH))
    return {
      cursor: ids.length < BATCH ? null : (ids.at(-1) as string),
      done: done + ids.length,
      partial: null,
      keep: async (work) => {
        // All of it is told as of the moment in which it was asked for, by which it is found again to be taken back.
        const theirs = workOf(work.database, { actor: by, now: createdAt })
        const still = chosenLeads(asked, looking, work.database).andWhere('lead.id = any(:ids)', { ids })
        await changeLeads(await lockedIdsOf(still), asked, new UndoOf(theirs, id), theirs)
      },
    }
  }

  async finish({ id, input: { asked, by } }: SoFar, { database, now }: Work): Promise<null> {
    const owner = asked.change?.owner
    if (!owner) return null
    const assigned: { lead: string }[] = await database.query(
      `select lead from lead_undo_rows where undo = $1 and "after" ? 'owner'`,
      [id],
    )
    await this.owners.add(
      owner,
      assigned.map(({ lead }) => lead),
      workOf(database, { actor: by, now }),
    )
    return null
  }
}
