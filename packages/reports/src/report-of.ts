import type { Colours } from '@verdict/theme/tokens'
import { brief, type LeadDetails } from './brief.ts'
import { clientReport } from './client-report.ts'
import type { Paper } from './paper.ts'
import { type PlainPart, plainParts } from './plain.ts'
import { proofOf } from './proof.ts'
import { type Firm, type Recorded, type ReportContext, reportContextOf } from './report-context.ts'
import type { Typesetting } from './typeset.ts'
import { type Frame, typesettingOf } from './typesetting.ts'
import { briefWordsIn } from './words/brief.ts'

export interface ReportInput {
  recorded: Recorded
  firm: Firm
  locale: string
  size: Paper['size']
  /** Of the light page. */
  colours: Colours
  /** Where the result is on the web. */
  address: string
}

/** The client's report, ready to be typeset. */
export function clientTypesetting({ recorded, firm, locale, size, colours, address }: ReportInput): Typesetting {
  const context = reportContextOf({ recorded, firm, locale, colours, address })
  const { facts, names, wording, words } = context
  const statement = wording.statement(facts.verdict, names, facts.answered.length)
  return typesettingOf(frameOf(context), {
    sheets: clientReport(context),
    language: locale,
    size,
    date: new Date(recorded.createdAt),
    title: words.title(names.text(recorded.document.title), statement),
  })
}

export interface LeadReportInput extends ReportInput {
  contact: LeadDetails
  /** An ISO instant, as the clocks of the site show it. */
  printedAt: string
}

/** What a first call needs, in words only. */
export const leadBrief = ({ contact, printedAt, ...input }: LeadReportInput): PlainPart[] =>
  plainParts(brief(reportContextOf(input), contact, input.locale, printedAt))

/** The consultant's: a page for the first call, and the client's report behind it. */
export function leadTypesetting({ contact, printedAt, ...input }: LeadReportInput): Typesetting {
  const context = reportContextOf(input)
  return typesettingOf(frameOf(context), {
    sheets: [brief(context, contact, input.locale, printedAt), ...clientReport(context)],
    language: input.locale,
    size: input.size,
    date: new Date(printedAt),
    title: briefWordsIn(input.locale).title(contact.name),
  })
}

/** Digits of a fingerprint at the foot of each page. */
const FINGERPRINT = 12

/** Around a report of a result: which model, and the proof. */
function frameOf(context: ReportContext): Frame {
  const { firm, colours, words, names, document, version, hash, address } = context
  return {
    firm,
    colours,
    about: words.model(names.text(document.title), version, hash.slice(0, FINGERPRINT)),
    address,
    pageOf: words.pageOf,
    attached: { name: 'verdict-proof.json', content: proofOf(context), says: words.proof },
  }
}
