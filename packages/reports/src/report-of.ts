import type { Colours } from '@verdict/theme/tokens'
import { clientReport } from './client-report.ts'
import type { Paper } from './paper.ts'
import { type Firm, type Recorded, toldIn } from './told.ts'
import type { Typesetting } from './typeset.ts'
import { typesettingOf } from './typesetting.ts'

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
  const told = toldIn({ recorded, firm, locale, colours, address })
  const { facts, names, wording, words } = told
  const statement = wording.statement(facts.verdict, names, facts.answered.length)
  return typesettingOf(told, {
    sheets: clientReport(told),
    language: locale,
    size,
    date: new Date(recorded.createdAt),
    title: words.title(names.text(recorded.document.title), statement),
  })
}
