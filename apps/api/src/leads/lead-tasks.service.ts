import { Injectable } from '@nestjs/common'
import {
  type addLeadTask,
  type GivenReplyOf,
  type InputOf,
  type listLeadTasks,
  updateLeadTask,
} from '@verdict/contracts'
import type { EntityManager, SelectQueryBuilder } from 'typeorm'
import { v7 as uuid } from 'uuid'
import { orNotFound, stale, unprocessable } from '../http/api-error.ts'
import { Colleagues } from '../identity/colleagues.service.ts'
import { SiteService } from '../site/site.service.ts'
import { revised } from '../work/revised.ts'
import { actorOf, type Work } from '../work/work.ts'
import { atItsDay, TASK } from './at-its-day.ts'
import { isDue } from './due-tasks.ts'
import { LeadTaskEntity } from './lead-task.entity.ts'
import { LeadEntity } from './lead.entity.ts'

type TaskReply = GivenReplyOf<typeof addLeadTask>

@Injectable()
export class LeadTasks {
  constructor(
    private readonly colleagues: Colleagues,
    private readonly site: SiteService,
  ) {}

  /** The tasks that a filter lets through; those of leads in the trash wait with them. */
  async filtered({ lead, assignee, done, due }: InputOf<typeof listLeadTasks>['query']['filter'], work: Work) {
    const { database, now, actor } = work
    const tasks = withLead(database).where('lead.trashedAt is null')
    if (lead !== undefined) tasks.andWhere('(task.leadId = :lead or lead.mergedInto = :lead)', { lead })
    if (assignee === 'nobody') tasks.andWhere('task.assignee is null')
    else if (assignee !== undefined)
      tasks.andWhere('task.assignee = :assignee', { assignee: assignee === 'me' ? actor?.id : assignee })
    if (done !== undefined) tasks.andWhere(`task.doneAt is ${done ? 'not ' : ''}null`)
    if (due !== undefined) {
      const timeZone = await this.site.timeZone(database)
      tasks.andWhere(`${isDue('task')} is ${due ? '' : 'not '}true`, { timeZone, now })
    }
    return tasks
  }

  async add({ body }: InputOf<typeof addLeadTask>, work: Work): Promise<TaskReply> {
    const { database, audit, now } = work
    const { lead: leadId, text, dueOn = null, dueTime = null, assignee = actorOf(work).id } = body
    if (!(await database.existsBy(LeadEntity, { id: leadId })))
      throw unprocessable([{ pointer: '/lead', message: 'There is no such lead.' }])
    const when = atItsDay({ dueOn, dueTime }, null, TASK)
    if (assignee !== null) await this.colleagues.check(assignee, '/assignee', database)
    const id = uuid()
    const rest = { assignee, doneAt: null, remindedAt: null, createdAt: now, revision: 1 }
    await database.insert(LeadTaskEntity, { id, leadId, text, ...when, ...rest } as object)
    await audit.record({ action: 'create', resource: 'lead-tasks', record: id, after: { lead: leadId } })
    return replyOf(await oneTask(id, database))
  }

  /** Changes the fields that are sent. Once it is due at another time, or for somebody else, it is reminded of again. */
  async update({ params, body }: InputOf<typeof updateLeadTask>, { database, audit, now }: Work): Promise<TaskReply> {
    orNotFound(
      await database.findOne(LeadTaskEntity, { where: { id: params.id }, lock: { mode: 'pessimistic_write' } }),
    )
    const before = await oneTask(params.id, database)
    const { done, ...sent } = atItsDay(body, before.dueOn, TASK)
    const doneAt = done === undefined ? before.doneAt : done ? (before.doneAt ?? now) : null
    const update = revised<LeadTaskEntity>(before, { ...sent, doneAt } as never, () =>
      stale(updateLeadTask, replyOf(before)),
    )
    if (!update) return replyOf(before)
    const { changes, fields, after } = update
    if (changes.assignee) await this.colleagues.check(changes.assignee, '/assignee', database)
    const isMoved = fields.some((field) => field === 'dueOn' || field === 'dueTime' || field === 'assignee')
    const remindedAt = isMoved ? null : before.remindedAt
    await database.update(LeadTaskEntity, { id: before.id }, {
      ...changes,
      remindedAt,
      revision: after.revision,
    } as object)
    const told = { lead: before.leadId, fields, ...(fields.includes('doneAt') && { done: after.doneAt !== null }) }
    await audit.record({ action: 'update', resource: 'lead-tasks', record: before.id, after: told })
    return replyOf({ ...after, remindedAt })
  }

  async remove(id: string, { database, audit }: Work) {
    const { leadId } = orNotFound(
      await database.findOne(LeadTaskEntity, { where: { id }, lock: { mode: 'pessimistic_write' } }),
    )
    await database.delete(LeadTaskEntity, { id })
    await audit.record({ action: 'delete', resource: 'lead-tasks', record: id, before: { lead: leadId } })
  }
}

export const replyOf = ({ leadId, lead, ...task }: LeadTaskEntity): TaskReply => ({
  ...task,
  lead: leadId,
  leadName: lead.name,
})

const withLead = (database: EntityManager): SelectQueryBuilder<LeadTaskEntity> =>
  database.createQueryBuilder(LeadTaskEntity, 'task').innerJoin('task.lead', 'lead').addSelect(['lead.id', 'lead.name'])

const oneTask = async (id: string, database: EntityManager): Promise<LeadTaskEntity> =>
  orNotFound(await withLead(database).where('task.id = :id', { id }).getOne())
