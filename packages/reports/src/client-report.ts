import type { Block, Sheet } from './paper.ts'
import { allAnswers, given, notSaid } from './sections/answers.ts'
import { estimates } from './sections/estimates.ts'
import { figures, statement } from './sections/head.ts'
import { cases, interest, mind } from './sections/mind.ts'
import { method, nextStep } from './sections/next-step.ts'
import { criteriaTitle, ratings, sources } from './sections/ratings.ts'
import { sure } from './sections/sure.ts'
import { turning } from './sections/turning.ts'
import { why } from './sections/why.ts'
import type { ReportContext } from './report-context.ts'

/** The client's report: two pages that decide and defend it, and an appendix with all that it rests on. */
export function clientReport(context: ReportContext): Sheet[] {
  const { facts, names, wording, words, createdAt } = context
  const date = wording.date(createdAt)
  const said = wording.statement(facts.verdict, names, facts.answered.length).replace(/\.$/, '')
  const appendix = words.appendix(date)
  return [
    {
      heads: [words.verdictOf(date), said],
      blocks: present([
        statement(context),
        figures(context),
        estimates(context),
        why(context),
        interest(context),
        sure(context),
        turning(context),
        mind(context),
        cases(context),
        given(context),
        ...notSaid(context),
        nextStep(context),
      ]),
    },
    {
      heads: [appendix, appendix],
      blocks: present([
        ...(facts.parts.length > 0 ? [criteriaTitle(context), ratings(context), sources(context)] : []),
        allAnswers(context),
        ...method(context),
      ]),
    },
  ]
}

const present = (blocks: (Block | undefined)[]): Block[] => blocks.filter((block) => block !== undefined)
