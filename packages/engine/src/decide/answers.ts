import type { Answers, Criterion, Priorities, Question } from '../document.ts'
import { at, type Problem } from '../validate/problem.ts'

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
        : `The answer to "${question.key}" must be one of: ${choices.join(', ')}.`
    case 'boolean':
      return typeof answer === 'boolean' ? undefined : `The answer to "${question.key}" must be true or false.`
    case 'number': {
      const { min = 0, max = 0 } = question
      return typeof answer === 'number' && answer >= min && answer <= max
        ? undefined
        : `The answer to "${question.key}" must be a number from ${min} to ${max}.`
    }
    case 'multi': {
      if (!Array.isArray(answer)) return `The answer to "${question.key}" must be a list of choices.`
      const places = answer.map((key) => choices.indexOf(key as string))
      if (places.includes(-1)) return `The answer to "${question.key}" may hold only: ${choices.join(', ')}.`
      return places.every((place, i) => i === 0 || place > (places[i - 1] as number))
        ? undefined
        : `The answer to "${question.key}" must hold each choice once, in the order of the choices.`
    }
  }
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
        : typeof factor !== 'number' || !(factor >= 0 && factor <= max)
          ? `The priority of "${key}" must be a number from 0 to ${max}.`
          : undefined
    return message ? [{ pointer: at(pointer, key), code: 'priority', message }] : []
  })
}
