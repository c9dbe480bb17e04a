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
import type { Told } from './told.ts'

/** The client's report: two pages that decide and defend it, and an appendix with all that it rests on. */
export function clientReport(told: Told): Sheet[] {
  const { facts, names, wording, words, createdAt } = told
  const date = wording.date(createdAt)
  const said = wording.statement(facts.verdict, names, facts.answered.length).replace(/\.$/, '')
  const appendix = words.appendix(date)
  return [
    {
      heads: [words.verdictOf(date), said],
      blocks: present([
        statement(told),
        figures(told),
        estimates(told),
        why(told),
        interest(told),
        sure(told),
        turning(told),
        mind(told),
        cases(told),
        given(told),
        ...notSaid(told),
        nextStep(told),
      ]),
    },
    {
      heads: [appendix, appendix],
      blocks: present([
        ...(facts.parts.length > 0 ? [criteriaTitle(told), ratings(told), sources(told)] : []),
        allAnswers(told),
        ...method(told),
      ]),
    },
  ]
}

const present = (blocks: (Block | undefined)[]): Block[] => blocks.filter((block) => block !== undefined)
