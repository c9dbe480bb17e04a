import { Injectable } from '@nestjs/common'
import { DataSource } from 'typeorm'
import { SiteService } from '../site/site.service.ts'
import { RepeatingService } from '../work/repeating-service.ts'
import { runInWork } from '../work/work.ts'
import { isDue } from './due-tasks.ts'
import { LeadTaskEntity } from './lead-task.entity.ts'

/** Milliseconds between two looks for tasks that have become due. */
const PAUSE = 30_000
/** Reminders in one transaction. */
const BATCH = 200

/** Reminds of tasks once they are due, each once: by an event for whoever tells its assignee. */
@Injectable()
export class TaskReminders extends RepeatingService {
  constructor(
    private readonly database: DataSource,
    private readonly site: SiteService,
  ) {
    super(PAUSE)
  }

  /** Reminds of one batch. Of several processes each takes others. @returns whether more may wait */
  run(now = new Date()): Promise<boolean> {
    return runInWork(this.database, { actor: null, now }, async ({ database, outbox }) => {
      const tasks = await database
        .createQueryBuilder(LeadTaskEntity, 'task')
        .innerJoin('task.lead', 'lead')
        .where('task.remindedAt is null and task.assignee is not null and lead.trashedAt is null')
        .andWhere(isDue('task'), { timeZone: await this.site.timeZone(database), now })
        .orderBy('task.id')
        .limit(BATCH)
        .setLock('pessimistic_write', undefined, ['task'])
        .setOnLocked('skip_locked')
        .getMany()
      if (tasks.length === 0) return false
      await database.update(
        LeadTaskEntity,
        tasks.map(({ id }) => id),
        { remindedAt: now },
      )
      await outbox.appendAll(
        tasks.map(({ id, leadId, assignee }) => ({
          type: 'task.due',
          data: { task: id, lead: leadId, assignee: assignee as string },
        })),
      )
      return tasks.length === BATCH
    })
  }
}
