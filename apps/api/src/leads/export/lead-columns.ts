import { type LeadFileColumn, timeIn } from '@verdict/contracts'
import type { ExportedLead } from './exported-lead.ts'

/** A column of a file for people. */
export interface FileColumn {
  header: string
  /** Where its text is a moment as `timeIn` writes it, or a day. */
  is?: 'instant' | 'day'
  cell(lead: ExportedLead): string | number
}

/** The columns that every lead has, whatever was asked. */
export const leadColumns: { [key in Exclude<LeadFileColumn, 'answers' | 'scores'>]: Omit<FileColumn, 'header'> } = {
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
  margin: { cell: ({ margin }) => (margin === null ? '' : rounded(margin)) },
  locale: { cell: ({ locale }) => locale ?? '' },
  source: { cell: sourceOf },
  consentAt: { is: 'instant', cell: ({ consentAt, timeZone }) => timeIn(timeZone, consentAt) },
  marketing: { cell: ({ marketing }) => (marketing ? 'yes' : 'no') },
}

/** Points to two decimals: more says nothing. */
export const rounded = (points: number) => Number(points.toFixed(2))

/** The recommended option; empty for a tie, as on the client's page, and where no assessment was taken. */
function verdictOf({ assessment, winner, winnerName, strength }: ExportedLead): string {
  if (assessment === null) return ''
  if (winner === null) return 'None'
  return strength === 'tooClose' ? 'Too close to call' : inEnglish(winnerName)
}

/** The campaign that brought them, else the site that they came from. */
function sourceOf({ source: { utmSource, referrer } }: ExportedLead): string {
  if (utmSource) return utmSource
  return referrer && URL.canParse(referrer) ? new URL(referrer).host : (referrer ?? '')
}

function inEnglish(text: { [locale: string]: string } | null): string {
  return (text && (text.en ?? Object.values(text)[0])) ?? ''
}
