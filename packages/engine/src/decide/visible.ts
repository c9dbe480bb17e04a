import type { Answer, Answers } from '../document.ts'
import { InvalidError } from '../validate/problem.ts'
import { checkAnswers } from './answers.ts'
import type { Model } from './model.ts'

type Value = Exclude<Answer, null> | undefined

/**
 * The answers that count, by the place of their question: `undefined` where a question is hidden, skipped or answered "I don't know".
 * Questions are gone through in order, and one shows only if its `showIf` is true of the answers before it; an answer to a hidden question
 * is kept by whoever holds the answers and counts again once the question shows.
 *
 * @throws InvalidError for answers that fit no question
 */
export function settle(model: Model, answers: Answers): { values: Value[]; shown: boolean[] } {
  const problems = checkAnswers(model.document.questions, answers)
  if (problems.length > 0) throw new InvalidError(problems)
  const values: Value[] = []
  const shown = model.questions.map(({ key, showIf }) => {
    const shows = showIf === undefined || showIf(values) === true
    const answer = shows && Object.hasOwn(answers, key) ? answers[key] : undefined
    values.push(answer ?? undefined)
    return shows
  })
  return { values, shown }
}

/** The keys of the questions that show, in asking order. */
export function visibleQuestions(model: Model, answers: Answers): string[] {
  const { shown } = settle(model, answers)
  return model.questions.filter((_, i) => shown[i]).map(({ key }) => key)
}

/** The keys of the questions that show or still may, depending on answers that are not given yet; in asking order. */
export function possibleQuestions(model: Model, answers: Answers): string[] {
  const { values } = settle(model, answers)
  return model.questions.filter(({ showIf }) => showIf === undefined || showIf(values) !== false).map(({ key }) => key)
}

/** The answers that count: those of visible questions that are answered. */
export function countedAnswers(model: Model, values: readonly Value[]): Answers {
  return Object.fromEntries(
    model.questions.flatMap(({ key }, i) => {
      const value = values[i]
      return value === undefined ? [] : [[key, value]]
    }),
  )
}
