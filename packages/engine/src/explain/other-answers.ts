import type { Case } from '../decide/decide.ts'
import { curvePoints } from '../decide/amount.ts'
import type { Answer, Condition, ModelDocument, Question } from '../document.ts'

export interface Change {
  question: string
  to: Exclude<Answer, null>
}

/**
 * Every single answer that a client could have given instead: of the questions that are answered, show and are not `fixed`, in document
 * order, the values of a number ascending.
 *
 * Another choice; one choice of a set switched on or off; of a number the points at which something changes, and one step beside them.
 */
export function changesOf({ model: { document }, found }: Case): Change[] {
  return document.questions.flatMap((question, i) => {
    const now = found.values[i]
    if (now === undefined || question.fixed) return []
    return otherAnswers(document, question, now as Exclude<Answer, null>).map((to) => ({ question: question.key, to }))
  })
}

function otherAnswers(
  document: ModelDocument,
  question: Question,
  now: Exclude<Answer, null>,
): Exclude<Answer, null>[] {
  const keys = question.choices?.map(({ key }) => key) ?? []
  switch (question.type) {
    case 'single':
    case 'scale':
      return keys.filter((key) => key !== now)
    case 'boolean':
      return [!now]
    case 'multi': {
      const chosen = now as string[]
      return keys.map((toggled) => keys.filter((key) => (key === toggled) !== chosen.includes(key)))
    }
    case 'number':
      return otherNumbers(document, question, now as number)
  }
}

function otherNumbers({ questions, rules }: ModelDocument, question: Question, now: number): number[] {
  const { key, min = 0, max = 0, step = 1, effects = [] } = question
  const conditions = [...rules.map(({ when }) => when), ...questions.map(({ showIf }) => showIf)]
  const turning = [...effects.flatMap(curvePoints), ...conditions.flatMap((each) => comparedWith(key, each))]
  const all = [min, max, ...turning.flatMap((x) => [x - step, x, x + step])]
  return [...new Set(all)].filter((x) => x >= min && x <= max && x !== now).sort((a, b) => a - b)
}

const COMPARISONS = new Set(['==', '===', '!=', '!==', '<', '<=', '>', '>='])

/** The numbers that a condition compares a question with, side by side with its bare `var`. */
export function comparedWith(key: string, condition: Condition | undefined): number[] {
  if (typeof condition !== 'object' || condition === null) return []
  return Object.entries(condition).flatMap(([name, argument]) => {
    const args = Array.isArray(argument) ? argument : [argument]
    const own =
      COMPARISONS.has(name) && !Array.isArray(condition) && args.some((each) => isVariable(each, key))
        ? args.filter((each) => typeof each === 'number')
        : []
    return [...own, ...comparedWith(key, argument as Condition)]
  })
}

function isVariable(part: unknown, key: string): boolean {
  if (typeof part !== 'object' || part === null || !Object.hasOwn(part, 'var')) return false
  const name = (part as { var: unknown }).var
  return name === key || (Array.isArray(name) && name[0] === key)
}
