import { timeIn } from '@verdict/contracts'
import type { Lead } from './lead.entity.ts'

/** A lead with the further columns of its export. */
export interface ExportedLead extends Lead {
  ownerName: string | undefined
  source: { [name: string]: string }
  /** The time zone of its times. */
  timeZone: string
}

/** The columns of a file of leads, for people and their spreadsheets. */
export const leadColumns: { [header: string]: (lead: ExportedLead) => string | number } = {
  Received: ({ createdAt, timeZone }) => timeIn(timeZone, createdAt),
  Name: ({ name }) => name,
  'E-mail': ({ email }) => email,
  Company: ({ company }) => company ?? '',
  Phone: ({ phone }) => phone ?? '',
  Message: ({ message }) => message ?? '',
  Status: ({ status }) => status,
  Owner: ({ ownerName }) => ownerName ?? '',
  'Next step': ({ nextStep }) => nextStep ?? '',
  'Next step on': ({ nextStepOn }) => nextStepOn ?? '',
  'Next step at': ({ nextStepTime }) => nextStepTime ?? '',
  Tags: ({ tags }) => tags.join(', '),
  Model: ({ modelTitle }) => inEnglish(modelTitle),
  Version: ({ version }) => version,
  Verdict: verdictOf,
  Strength: ({ strength }) => strength ?? '',
  Margin: ({ margin }) => (margin === null ? '' : Number(margin.toFixed(2))),
  Language: ({ locale }) => locale ?? '',
  Source: sourceOf,
  'Consent given': ({ consentAt, timeZone }) => timeIn(timeZone, consentAt),
  'May be written to': ({ marketing }) => (marketing ? 'yes' : 'no'),
}

/** The recommended option; empty for a tie, as on the client's page. */
function verdictOf({ winner, winnerName, strength }: ExportedLead): string {
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
