import type { Lead } from '@verdict/contracts'
import type { EntityManager } from 'typeorm'
import { timeOr } from './due-tasks.ts'

type NextTask = NonNullable<Lead['nextTask']>

/** The open task of each lead whose day comes first; tasks of what was merged into a lead are shown with it. */
export async function nextTasks(leads: string[], database: EntityManager): Promise<Map<string, NextTask>> {
  const rows = await database.query<(NextTask & { lead: string })[]>(
    `select distinct on (1) coalesce(own.merged_into, own.id) as lead, task.text, task.due_on::text as "dueOn",
       task.due_time as "dueTime"
     from leads own join lead_tasks task on task.lead_id = own.id
     where (own.id = any($1) or own.merged_into = any($1)) and task.done_at is null and task.due_on is not null
     order by 1, task.due_on, ${timeOr('task.due_time')}, task.id`,
    [leads],
  )
  return new Map(rows.map(({ lead, ...task }) => [lead, task]))
}
