import type { Amount, Condition } from '../document.ts'
import type { CompiledModel } from './model.ts'

const known = new WeakMap<CompiledModel, number>()

/**
 * How many operations it takes to decide once, at most: conditions by their parts, effects by their amounts, sets by their choices, scores by options × criteria.
 * Budgets count operations and not time, so that every machine finds the same.
 */
export function workOf(model: CompiledModel): number {
  const work = known.get(model) ?? count(model)
  known.set(model, work)
  return work
}

/** Operations that looking up a choice of a set takes. */
const LOOK_UP = 8

function count({ document, sources, exclusions }: CompiledModel): number {
  const { options, criteria, questions, rules } = document
  let work =
    questions.length + rules.length + options.length * (2 * criteria.length + options.length + exclusions.length)
  for (const { type, choices = [], showIf } of questions) {
    if (type === 'multi') work += LOOK_UP * choices.length
    if (showIf !== undefined) work += parts(showIf)
  }
  for (const { when } of rules) work += parts(when)
  for (const { effects } of sources) {
    work++
    for (const effect of effects) {
      if ('add' in effect) work += amounts(effect.add)
      if ('multiply' in effect) work += amounts(effect.multiply)
    }
  }
  return work
}

const amounts = (amount: Amount | undefined) => (Array.isArray(amount) ? amount.length : 1)

function parts(condition: Condition): number {
  if (typeof condition !== 'object' || condition === null) return 1
  let total = 1
  for (const part of Object.values(condition)) total += parts(part)
  return total
}
