import { Injectable } from '@nestjs/common'
import { openStatuses } from '@verdict/contracts'
import { DataSource, type EntityManager } from 'typeorm'
import { SiteService } from '../site/site.service.ts'
import { RepeatingService } from '../work/repeating-service.ts'
import { runInWork } from '../work/work.ts'
import { instantOf } from './due-tasks.ts'
import { LeadEntity } from './lead.entity.ts'
import { StepReminderEntity } from './step-reminder.entity.ts'

/** Milliseconds between two looks for next steps whose time has come. */
const PAUSE = 30_000
/** Reminders in one transaction. */
const BATCH = 200

/** Reminds owners of the next steps of their leads once the time has come, each once: by an event for whoever tells them. */
@Injectable()
export class StepReminders extends RepeatingService {
  constructor(
    private readonly database: DataSource,
    private readonly site: SiteService,
  ) {
    super(PAUSE)
  }

  /** Reminds of one batch. Of several processes each takes others. @returns whether more may wait */
  run(now = new Date()): Promise<boolean> {
    return runInWork(this.database, { actor: null, now }, async ({ database, outbox }) => {
      const leads = await database
        .createQueryBuilder(LeadEntity, 'lead')
        .leftJoin(StepReminderEntity, 'told', 'told.leadId = lead.id')
        .where('lead.owner is not null and lead.trashedAt is null and lead.mergedInto is null')
        .andWhere('lead.status = any(:open)', { open: openStatuses })
        .andWhere(`${instantOf('lead.nextStepOn', 'lead.nextStepTime')} <= :now`, {
          timeZone: await this.site.timeZone(database),
          now,
        })
        .andWhere('(told.stepOn, told.stepTime) is distinct from (lead.nextStepOn, lead.nextStepTime)')
        .orderBy('lead.id')
        .limit(BATCH)
        .setLock('pessimistic_write', undefined, ['lead'])
        .setOnLocked('skip_locked')
        .getMany()
      if (leads.length === 0) return false
      const told = await keep(leads, now, database)
      await outbox.appendAll(
        leads
          .filter(({ id }) => told.has(id))
          .map(({ id, owner }) => ({ type: 'step.due', data: { lead: id, owner: owner as string } })),
      )
      return leads.length === BATCH
    })
  }
}

/** Keeps what is reminded of. @returns the leads of which no other process has reminded meanwhile */
async function keep(leads: LeadEntity[], now: Date, database: EntityManager): Promise<Set<string>> {
  const rows: { lead_id: string }[] = await database.query(
    `insert into lead_step_reminders as told (lead_id, step_on, step_time, reminded_at)
     select id, day, time, $2 from jsonb_to_recordset($1) as n(id uuid, day date, time text)
     on conflict (lead_id) do update
       set step_on = excluded.step_on, step_time = excluded.step_time, reminded_at = excluded.reminded_at
       where (told.step_on, told.step_time) is distinct from (excluded.step_on, excluded.step_time)
     returning lead_id`,
    [
      JSON.stringify(leads.map(({ id, nextStepOn, nextStepTime }) => ({ id, day: nextStepOn, time: nextStepTime }))),
      now,
    ],
  )
  return new Set(rows.map(({ lead_id }) => lead_id))
}
