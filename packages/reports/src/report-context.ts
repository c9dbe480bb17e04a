import type { Answers, CoreVerdict, LocalText, ModelDocument, Priorities } from '@verdict/engine'
import type { Fairness } from '@verdict/engine/review'
import { indexOf } from '@verdict/facts/ranking'
import { recordedFacts, type ResultFacts } from '@verdict/facts/result-facts'
import type { Colours } from '@verdict/theme/tokens'
import { type Names, namesIn, type Wording, wordingIn } from '@verdict/wording'
import type { Inline } from './paper.ts'
import { type Words, wordsIn } from './words/words.ts'

/** A result as it was recorded, by the version that decided it. */
export interface Recorded {
  document: ModelDocument
  version: number
  hash: string
  answers: Answers
  priorities: Priorities
  verdict: CoreVerdict
  /** When it was decided, as the clocks of the site showed it: an ISO instant with their offset. */
  createdAt: string
}

/** Who hands it over. */
export interface Firm {
  name: string
  /** `#rrggbb`; null for the product's own. */
  accent: string | null
  disclosure: LocalText | null
  /** Whom to talk to. What is null is not mentioned. */
  contact?: FirmContact
}

export interface FirmContact {
  contactPerson: string | null
  callDescription: LocalText | null
  responseTime: LocalText | null
  bookingUrl: string | null
  privacyUrl: string | null
  imprintUrl: string | null
  /** Pictures as `data:` addresses (PNG, JPEG or WebP). */
  printLogo: string | null
  photo: string | null
}

/** The data of every section of a report. */
export interface ReportContext extends Recorded {
  firm: Firm
  facts: ResultFacts
  names: Names
  wording: Wording
  words: Words
  /** The colours of the light page. */
  colours: Colours
  /** Where the result is on the web. */
  address: string
  /** How often each option comes first, over all ways to answer; absent where nobody counted. */
  fairness?: Fairness | undefined
}

interface ReportSource extends Pick<ReportContext, 'fairness'> {
  recorded: Recorded
  firm: Firm
  locale: string
  colours: Colours
  address: string
}

/** Explains a result once for all sections of a report: some 25 ms and more. */
export const reportContextOf = ({
  recorded,
  locale,
  firm,
  colours,
  address,
  fairness,
}: ReportSource): ReportContext => ({
  ...recorded,
  ...{ firm, colours, address, fairness },
  facts: recordedFacts(recorded.document, recorded),
  names: namesIn(recorded.document, locale),
  wording: wordingIn(locale),
  words: wordsIn(locale),
})

/** An option with its colour and mark. */
export const optionIn = ({ document, names }: Pick<ReportContext, 'document' | 'names'>, option: string): Inline => ({
  option: indexOf(document, option),
  name: names.option(option),
})
