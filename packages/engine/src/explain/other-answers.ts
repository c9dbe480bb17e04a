import type { DecisionCase } from '../decide/decide.ts'
import { curvePoints } from '../decide/amount.ts'
import type { Values } from '../conditions/variables.ts'
import type { CompiledModel } from '../decide/model.ts'
import type { Choice, Condition, Question } from '../document.ts'
import type { AnswerChange } from './trials.ts'

/**
 * Every single answer that a client could have given instead: of the questions that are answered, show and are not `fixed`, in document
 * order, the values of a number ascending.
 *
 * Another choice; one choice of a set switched on or off; of a number the points at which something changes, and one step beside them.
 * Generated one at a time: a set of many choices has as many alternatives, each as long as itself.
 */
export function* changesOf({ model, found }: DecisionCase): Generator<AnswerChange> {
  for (const [i, question] of model.document.questions.entries()) {
    const now = found.values[i]
    if (now === undefined || question.fixed) continue
    const others = question.type === 'number' ? otherNumbers(model, i, now as number) : otherChoices(question, now)
    for (const to of others) yield { question: question.key, to }
  }
}

/** Every other choice; of a set those that differ in one. */
export function* otherChoices({ type, choices = [] }: Question, now: Values[number]): Generator<AnswerChange['to']> {
  if (type === 'boolean') yield !now
  else if (type === 'multi') {
    const chosen = new Set(now as string[])
    for (const { key } of choices) yield toggled(choices, chosen, [key])
  } else for (const { key } of choices) if (key !== now) yield key
}

/** A set with some choices switched on or off, in choice order. */
export function toggled(choices: readonly Choice[], chosen: ReadonlySet<string>, toggles: readonly string[]): string[] {
  const keys: string[] = []
  for (const { key } of choices) if (chosen.has(key) !== toggles.includes(key)) keys.push(key)
  return keys
}

function otherNumbers({ document, questions, rules }: CompiledModel, place: number, now: number): number[] {
  const { key, min = 0, max = 0, step = 1, effects = [] } = document.questions[place] as Question
  const conditions = [
    ...document.rules.flatMap(({ when }, r) => (rules[r]?.reads.includes(place) ? [when] : [])),
    ...document.questions.flatMap(({ showIf }, q) => (questions[q]?.reads.includes(place) ? [showIf] : [])),
  ]
  const turning = [...effects.flatMap(curvePoints), ...conditions.flatMap((each) => comparedWith(key, each))]
  const all = [min, max, ...turning.flatMap((x) => [x - step, x, x + step])]
  return [...new Set(all)].filter((x) => x >= min && x <= max && x !== now).sort((a, b) => a - b)
}

const COMPARISONS = new Set(['==', '===', '!=', '!==', '<', '<=', '>', '>='])

/** The numbers that a condition compares a question with, side by side with its bare `var`. */
function comparedWith(key: string, condition: Condition | undefined): number[] {
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

/** Whether a part of a condition is the bare answer to a question. */
export function isVariable(part: unknown, key: string): boolean {
  if (typeof part !== 'object' || part === null || !Object.hasOwn(part, 'var')) return false
  const name = (part as { var: unknown }).var
  return name === key || (Array.isArray(name) && name[0] === key)
}
