import type { Assessment } from '@verdict/contracts'
import type { ListColumn } from '../../ui/list/list-columns.ts'

/** The columns that the list of assessments can have, in their first order. */
export const assessmentColumns = [
  { source: 'createdAt', label: 'Taken' },
  { source: 'margin', label: 'Verdict' },
  { source: 'answered', label: 'Answers' },
  { source: 'modelTitle', label: 'Model' },
  { source: 'version', label: 'Version' },
  { source: 'source', label: 'Source' },
  { source: 'locale', label: 'Language' },
  { source: 'becameLead', label: 'Lead' },
  { source: 'id', label: 'Number', hidden: true },
] as const satisfies ListColumn<Assessment>[]

/** Where react-admin remembers which of them are hidden, and their order beside it. */
export const COLUMNS_KEY = 'assessments.datatable'
