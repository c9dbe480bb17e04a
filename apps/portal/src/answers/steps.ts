import { type Answers, type CompiledModel, ownMember, visibleQuestions } from '@verdict/engine'
import { possibleQuestions } from '@verdict/engine/progress'
import { isQuestion, type StoredAnswers } from './stored-answers.ts'

/** The current step. */
export const stepOf = ({ path, index }: StoredAnswers): string => path[index] as string

/** The answers to send: a question that was shown and not answered is sent as "I don't know". */
export const answersToSubmit = ({ answers, path }: StoredAnswers): Answers => ({
  ...Object.fromEntries(path.filter(isQuestion).map((key) => [key, null])),
  ...answers,
})

/**
 * The questions up to the current one without an answer: skipped, or answered with "I don't know".
 *
 * @param passed whether the current question counts as unanswered too
 */
export const unansweredSteps = (
  { answers, path, index }: Pick<StoredAnswers, 'answers' | 'path' | 'index'>,
  passed: boolean,
) =>
  path.slice(0, index + 1).filter((step, i) => {
    const answer = ownMember(answers, step)
    return isQuestion(step) && (answer === null || (answer === undefined && (passed || i < index)))
  })

/** Whether clients may make a criterion count more, so that they are asked what matters most. */
export const asksWhatMatters = ({ settings }: CompiledModel): boolean => (settings.priorities?.max ?? 0) > 1

/** How many visible questions were skipped or answered with "I don't know". */
export function countUnanswered(model: CompiledModel, stored: StoredAnswers): number {
  const visible = new Set(visibleQuestions(model, stored.answers))
  return unansweredSteps(stored, true).filter((key) => visible.has(key)).length
}

/** How many more questions may come after those shown, at most. */
export function remaining(model: CompiledModel, { answers, path, index }: StoredAnswers): number {
  const behind = path.slice(0, index + 1)
  return possibleQuestions(model, answers, unansweredSteps({ answers, path, index }, false)).filter(
    (key) => !behind.includes(key),
  ).length
}

/** The previous step whose question is still visible; undefined at the first. */
export function previousStep(model: CompiledModel, stored: StoredAnswers): StoredAnswers | undefined {
  const visible = new Set(visibleQuestions(model, stored.answers))
  for (let index = stored.index - 1; index >= 0; index--)
    if (visible.has(stored.path[index] as string)) return { ...stored, index }
  return undefined
}
