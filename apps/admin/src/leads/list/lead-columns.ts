import type { Lead } from '@verdict/contracts'

interface LeadColumn {
  source: keyof Lead
  label: string
  /** Not shown until somebody chooses it. */
  hidden?: true
}

/** The columns that a list of leads can have, in their first order. */
export const leadColumns = [
  { source: 'name', label: 'Who' },
  { source: 'margin', label: 'Verdict' },
  { source: 'status', label: 'Status' },
  { source: 'owner', label: 'Owner' },
  { source: 'nextStepOn', label: 'Next step' },
  { source: 'email', label: 'E-mail', hidden: true },
  { source: 'company', label: 'Company', hidden: true },
  { source: 'phone', label: 'Phone', hidden: true },
  { source: 'tags', label: 'Tags', hidden: true },
  { source: 'modelTitle', label: 'Model', hidden: true },
  { source: 'locale', label: 'Language', hidden: true },
  { source: 'createdAt', label: 'Received' },
] as const satisfies LeadColumn[]

/** Where react-admin remembers which columns are hidden, and their order beside it. */
export const COLUMNS_KEY = 'leads.datatable'

export const hiddenAtFirst: string[] = (leadColumns as readonly LeadColumn[])
  .filter(({ hidden }) => hidden)
  .map(({ source }) => source)

/** An order with the column at a place one place further up or down; the same where it stands at that end. */
export function moved(order: readonly number[], at: number, step: 1 | -1): number[] {
  const next = [...order]
  const [one, other] = [order[at], order[at + step]]
  if (one === undefined || other === undefined) return next
  next[at] = other
  next[at + step] = one
  return next
}
