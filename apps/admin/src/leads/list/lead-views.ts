import { type LeadView, openStatuses } from '@verdict/contracts'
import type { LeadFilter } from '../lead-filter.ts'

export interface View {
  name: string
  filter: LeadFilter
  /** Its count calls for somebody. */
  urgent?: true
  /** What was saved, of a view that somebody has named. */
  saved?: LeadView
}

const open = { status: [...openStatuses] }

/** The ways to look at leads that everybody has, each a tab. */
export const leadViews: View[] = [
  { name: 'Mine', filter: { owner: 'me', ...open } },
  { name: 'New', filter: { status: ['new'] } },
  { name: 'Due', filter: { due: true }, urgent: true },
  { name: 'Unassigned', filter: { owner: 'nobody', ...open } },
  { name: 'Too close', filter: { strength: 'tooClose', ...open } },
  { name: 'Open', filter: open },
  { name: 'Everything', filter: {} },
  { name: 'Suspect', filter: { suspect: true } },
  { name: 'Spam', filter: { status: ['spam'] } },
  { name: 'Trash', filter: { trash: true } },
]

/** Whether a filter is a view's own, neither narrowed nor widened. */
export const isWhole = (view: View, filter: LeadFilter) =>
  Object.entries(filter).every(([name, value]) => isSame(value, view.filter[name as keyof LeadFilter]))

const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other)

/** The view that a filter is, or narrows: of those that fit the one that says most. */
export function viewOf(filter: LeadFilter, views = leadViews): View {
  const fitting = views.filter((view) =>
    Object.entries(view.filter).every(([name, value]) => isSame(value, filter[name as keyof LeadFilter])),
  )
  const size = (view: View) => Object.keys(view.filter).length
  return fitting.reduce((most, view) => (size(view) > size(most) ? view : most))
}
