import { type LeadStatus, openStatuses } from '@verdict/contracts'
import type { LeadFilter } from '../lead-filter.ts'

/** The columns of the board, in the order in which a lead goes through them. */
export const boardStatuses = [
  'new',
  'contacted',
  'qualified',
  'proposal',
  'won',
  'lost',
] as const satisfies LeadStatus[]

export const isOpen = (status: LeadStatus) => openStatuses.some((each) => each === status)

/** The columns that a filter lets through. */
export const shownStatuses = ({ status }: LeadFilter): LeadStatus[] =>
  boardStatuses.filter((each) => status === undefined || [status].flat().includes(each))

/** The leads of a column. */
export const columnFilter = (filter: LeadFilter, status: LeadStatus): LeadFilter => ({ ...filter, status })

/** The status beside another one, among those that are shown; itself at the end. */
export function besides(statuses: readonly LeadStatus[], status: LeadStatus, step: 1 | -1): LeadStatus {
  return statuses[statuses.indexOf(status) + step] ?? status
}
