import type { Lead } from '@verdict/contracts'
import type { ListColumn } from '../../ui/list/list-columns.ts'

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
  { source: 'origin', label: 'Source', hidden: true },
  { source: 'createdAt', label: 'Received' },
] as const satisfies ListColumn<Lead>[]

/** Where react-admin remembers which of them are hidden, and their order beside it. */
export const COLUMNS_KEY = 'leads.datatable'
