import type { Lead } from '@verdict/contracts'
import { dayIn } from '@verdict/contracts/days'

/** Whether a lead's next step was due on a day that is over where the consultancy is. */
export const isOverdue = ({ nextStepOn }: Pick<Lead, 'nextStepOn'>, timeZone: string, now = new Date()): boolean =>
  nextStepOn !== null && nextStepOn < dayIn(timeZone, now)
