import { type LeadFileColumn, timeIn } from '@verdict/contracts'
import { inEnglish, leadOf, sourceOf } from '../../assessments/export/cells.ts'
import type { FileColumn } from '../../table-files/file-format.ts'
import type { ExportedLead } from './exported-lead.ts'

/** The columns that every lead has, whatever was asked. */
export const leadColumns: {
  [key in Exclude<LeadFileColumn, 'answers' | 'scores'>]: Omit<FileColumn<ExportedLead>, 'header'>
} = {
  createdAt: { is: 'instant', cell: ({ createdAt, timeZone }) => timeIn(timeZone, createdAt) },
  name: { cell: ({ name }) => name },
  email: { cell: ({ email }) => email },
  company: { cell: ({ company }) => company ?? '' },
  phone: { cell: ({ phone }) => phone ?? '' },
  message: { cell: ({ message }) => message ?? '' },
  status: { cell: ({ status }) => status },
  owner: { cell: ({ ownerName }) => ownerName ?? '' },
  nextStep: { cell: ({ nextStep }) => nextStep ?? '' },
  nextStepOn: { is: 'day', cell: ({ nextStepOn }) => nextStepOn ?? '' },
  nextStepTime: { cell: ({ nextStepTime }) => nextStepTime ?? '' },
  tags: { cell: ({ tags }) => tags.join(', ') },
  model: { cell: ({ modelTitle }) => inEnglish(modelTitle) },
  version: { cell: ({ version }) => version ?? '' },
  winner: { cell: verdictOf },
  strength: { cell: ({ strength }) => strength ?? '' },
  margin: { cell: leadOf },
  locale: { cell: ({ locale }) => locale ?? '' },
  source: { cell: sourceOf },
  consentAt: { is: 'instant', cell: ({ consentAt, timeZone }) => timeIn(timeZone, consentAt) },
  marketing: { cell: ({ marketing }) => (marketing ? 'yes' : 'no') },
}

/** The recommended option; empty for a tie, as on the client's page, and where no assessment was taken. */
function verdictOf({ assessment, winner, winnerName, strength }: ExportedLead): string {
  if (assessment === null) return ''
  if (winner === null) return 'None'
  return strength === 'tooClose' ? 'Too close to call' : inEnglish(winnerName)
}
