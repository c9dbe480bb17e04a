import { z } from 'zod'
import { endpoint } from '../endpoint.ts'
import { listQuery } from '../lists.ts'
import { deskPaths } from '../paths.ts'
import { day, id, instant, line, revision, timeOfDay } from '../values.ts'

export const leadTask = z
  .object({
    id,
    lead: id,
    /** The name of that lead. */
    leadName: z.string(),
    text: z.string(),
    /** When it is due, as the clocks of the site show it; on a day without a time at 09:00. */
    dueOn: day.nullable(),
    dueTime: timeOfDay.nullable(),
    assignee: id.nullable(),
    doneAt: instant.nullable(),
    /** When its assignee was reminded. */
    remindedAt: instant.nullable(),
    createdAt: instant,
    revision,
  })
  .meta({ id: 'LeadTask' })
export type LeadTask = z.input<typeof leadTask>

export const listLeadTasks = endpoint({
  name: 'listLeadTasks',
  summary: 'What is to be done for leads',
  more: 'Tasks of leads in the trash are left out.',
  method: 'GET',
  path: deskPaths.adminLeadTasks,
  access: 'consultant',
  query: listQuery(
    {
      lead: id.optional(),
      assignee: z
        .union([id, z.enum(['me', 'nobody'])])
        .optional()
        .meta({ description: 'A user, whoever asks, or nobody' }),
      done: z.boolean().optional(),
      due: z.boolean().optional().meta({ description: 'Whether it is open and its time has come' }),
    },
    ['createdAt', 'dueOn'],
  ),
  reply: z.array(leadTask),
})

const values = {
  text: line(500),
  dueOn: day.nullish(),
  /** Needs a day; goes where the day goes. */
  dueTime: timeOfDay.nullish(),
  assignee: id.nullish(),
}

export const addLeadTask = endpoint({
  name: 'addLeadTask',
  summary: 'Adds something to be done for a lead',
  more: 'Whoever it is assigned to, by itself whoever adds it, is reminded when it is due.',
  method: 'POST',
  path: deskPaths.adminLeadTasks,
  access: 'consultant',
  body: z.strictObject({ lead: id, ...values }),
  reply: leadTask,
  status: 201,
})

export const updateLeadTask = endpoint({
  name: 'updateLeadTask',
  summary: 'Changes the fields of a task that are sent',
  more: 'A task that is due at another time than before is reminded of again.',
  method: 'PUT',
  path: deskPaths.adminLeadTask,
  access: 'consultant',
  params: z.object({ id }),
  body: z.strictObject({ revision, ...values, text: line(500).optional(), done: z.boolean().optional() }),
  reply: leadTask,
  problems: { 409: 'stale: the task has changed since; the current one is in `current`' },
})

export const deleteLeadTask = endpoint({
  name: 'deleteLeadTask',
  summary: 'Deletes a task',
  method: 'DELETE',
  path: deskPaths.adminLeadTask,
  access: 'consultant',
  params: z.object({ id }),
  status: 204,
})
