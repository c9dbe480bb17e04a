import type { Colours } from '@verdict/theme/tokens'
import type { LeadDetails } from './brief.ts'
import { briefBlocks } from './layout/brief-blocks.ts'
import { clientSheets, type Layouts, leadSheets, withFirstHeading } from './layout/compose.ts'
import { defaultLayouts } from './layout/default-layouts.ts'
import type { Paper } from './paper.ts'
import { type PlainPart, plainParts } from './plain.ts'
import { proofOf } from './proof.ts'
import { type Firm, type Recorded, type ReportContext, reportContextOf } from './report-context.ts'
import type { Typesetting } from './typeset.ts'
import { type Frame, typesettingOf } from './typesetting.ts'
import { briefWordsIn } from './words/brief.ts'

export interface ReportInput extends Pick<ReportContext, 'fairness'> {
  recorded: Recorded
  firm: Firm
  locale: string
  size: Paper['size']
  /** Of the light page. */
  colours: Colours
  /** Where the result is on the web. */
  address: string
  /** The name of the model, as conditions have it; where it is absent, that in its document. */
  slug?: string | undefined
  /** What the consultancy made the reports of; where it is absent, they are as delivered. */
  layouts?: Layouts | undefined
}

/** The client's report, ready to be typeset. */
export function clientTypesetting(input: ReportInput): Typesetting {
  const { recorded, locale, size } = input
  const context = reportContextOf(input)
  const { facts, names, wording, words } = context
  const statement = wording.statement(facts.verdict, names, facts.answered.length)
  return typesettingOf(frameOf(context), {
    sheets: withFirstHeading(clientSheets(composingOf(input, context))),
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

/** What a first call needs, in words only: as it is delivered, whatever the report is made of. It is mailed: notes stay on the desk and in its report. */
export function leadBrief({ contact, printedAt, ...input }: LeadReportInput): PlainPart[] {
  const consultant = briefBlocks(defaultLayouts.consultant)
  const composing = composingOf({ ...input, layouts: { consultant } }, reportContextOf(input))
  return leadSheets(composing, contact, printedAt).flatMap(plainParts)
}

/** The consultant's report of a lead. */
export function leadTypesetting({ contact, printedAt, ...input }: LeadReportInput): Typesetting {
  const context = reportContextOf(input)
  return typesettingOf(frameOf(context), {
    sheets: withFirstHeading(leadSheets(composingOf(input, context), contact, printedAt)),
    language: input.locale,
    size: input.size,
    date: new Date(printedAt),
    title: briefWordsIn(input.locale).title(contact.name),
  })
}

const composingOf = ({ slug, locale, layouts, recorded }: ReportInput, context: ReportContext) => ({
  context,
  slug: slug ?? recorded.document.slug,
  locale,
  layouts: layouts ?? {},
})

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
