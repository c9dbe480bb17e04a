import type { ModelDocument, Question } from '@verdict/engine'
import { movedMost } from '@verdict/facts/moved-most'
import type { ResultFacts } from '@verdict/facts/result-facts'

/** An answer, and how much of the lead would go without it: points for the first of the ranking, negative for the second. */
export interface AnswerDriver {
  question: Question
  marginChange: number
}

const MOST = 3

/** The answers without which the lead would be another, the largest change first. */
export function largestDrivers({ verdict }: ResultFacts, document: ModelDocument): AnswerDriver[] {
  const answered = new Map(document.questions.map((question) => [`answer:${question.key}`, question]))
  return movedMost(verdict.drivers)
    .flatMap(({ source, marginChange }) => {
      const question = answered.get(source)
      return question ? [{ question, marginChange }] : []
    })
    .slice(0, MOST)
}
