import type { Answers, Criterion, Priorities, Question } from '../document.ts'
import { at } from '../pointer.ts'
import type { Problem } from '../problem.ts'

/** Whether a client may give this where a number from one up to another is asked for. */
export const isWithin = (given: unknown, min: number, max: number): given is number =>
  typeof given === 'number' && given >= min && given <= max

/**
 * What is wrong with an answer to a question; undefined if it fits. `null` ("I don't know") fits every question.
 */
export function misfit(question: Question, answer: unknown): string | undefined {
  if (answer === null) return undefined
  const choices = question.choices?.map(({ key }) => key) ?? []
  switch (question.type) {
    case 'single':
    case 'scale':
      return typeof answer === 'string' && choices.includes(answer)
        ? undefined
        : `The answer to "${question.key}" must be one of: ${named(choices)}.`
    case 'boolean':
      return typeof answer === 'boolean' ? undefined : `The answer to "${question.key}" must be true or false.`
    case 'number': {
      const { min = 0, max = 0 } = question
      return isWithin(answer, min, max)
        ? undefined
        : `The answer to "${question.key}" must be a number from ${min} to ${max}.`
    }
    case 'multi': {
      if (!Array.isArray(answer)) return `The answer to "${question.key}" must be a list of choices.`
      const known = new Set<unknown>(choices)
      if (answer.some((key) => !known.has(key)))
        return `The answer to "${question.key}" may hold only: ${named(choices)}.`
      return new Set(answer).size === answer.length
        ? undefined
        : `The answer to "${question.key}" must hold each choice once.`
    }
  }
}

/** The first choices only: each of a thousand wrong answers would list all of them. */
const named = (choices: readonly string[]) =>
  choices.length <= 20 ? choices.join(', ') : `${choices.slice(0, 20).join(', ')} and ${choices.length - 20} more`

/**
 * Answers as they are stored: a `multi` answer is a set, and its choices have the order of the question's.
 *
 * @param answers fitting ones; what does not fit is left as it is
 */
export function inChoiceOrder(questions: readonly Question[], answers: Answers): Answers {
  const multi = new Map(questions.flatMap(({ key, type, choices = [] }) => (type === 'multi' ? [[key, choices]] : [])))
  return Object.fromEntries(
    Object.entries(answers).map(([key, answer]) => {
      const choices = multi.get(key)
      if (!choices || !Array.isArray(answer)) return [key, answer]
      const places = new Map(choices.map((choice, i) => [choice.key, i]))
      const place = (each: string) => places.get(each) ?? choices.length
      return [key, [...answer].sort((a, b) => place(a) - place(b))]
    }),
  )
}

/** Everything that is wrong with answers, hidden questions' included. The pointers are below `pointer`. */
export function checkAnswers(questions: readonly Question[], answers: Answers, pointer = ''): Problem[] {
  const known = new Map(questions.map((question) => [question.key, question]))
  return Object.keys(answers).flatMap((key) => {
    const question = known.get(key)
    const message = question
      ? misfit(question, answers[key])
      : `The model has no question ${JSON.stringify(key.slice(0, 80))}.`
    if (!message) return []
    return [{ pointer: at(pointer, key), code: question ? 'answer' : 'unknownQuestion', message }]
  })
}

/** Everything that is wrong with a client's priorities. `max` is null where the model has them switched off. */
export function checkPriorities(
  criteria: readonly Criterion[],
  max: number | null,
  priorities: Priorities,
  pointer = '',
): Problem[] {
  const known = new Set(criteria.map(({ key }) => key))
  return Object.keys(priorities).flatMap((key) => {
    const factor: unknown = priorities[key]
    const message = !known.has(key)
      ? `The model has no criterion ${JSON.stringify(key.slice(0, 80))}.`
      : max === null
        ? 'This model has own priorities switched off.'
        : !isWithin(factor, 0, max)
          ? `The priority of "${key}" must be a number from 0 to ${max}.`
          : undefined
    return message ? [{ pointer: at(pointer, key), code: 'priority', message }] : []
  })
}
