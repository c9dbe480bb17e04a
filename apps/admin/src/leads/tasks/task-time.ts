import type { LeadTask } from '@verdict/contracts'
import { dayIn, timeIn } from '@verdict/contracts/days'

type Due = Pick<LeadTask, 'dueOn' | 'dueTime'>

/** When a task without a time is due on its day, as the API has it. */
const MORNING = '09:00'

/** When a task is due on the clocks of the site, as a text that sorts; empty where it is for no day. */
export const dueAt = ({ dueOn, dueTime }: Due) => (dueOn === null ? '' : `${dueOn}T${dueTime ?? MORNING}`)

/** Whether its time has come where the site is. */
export const isDue = (task: Due, timeZone: string, now = new Date()) =>
  task.dueOn !== null && dueAt(task) <= timeIn(timeZone, now).slice(0, 16)

export const taskGroups = ['Overdue', 'Today', 'Later', 'For no day'] as const

/** Where a task stands in a list of what is to be done. */
export function groupOf(task: Due, timeZone: string, now = new Date()): (typeof taskGroups)[number] {
  if (task.dueOn === null) return 'For no day'
  const today = dayIn(timeZone, now)
  if (task.dueOn < today) return 'Overdue'
  return task.dueOn === today ? 'Today' : 'Later'
}
