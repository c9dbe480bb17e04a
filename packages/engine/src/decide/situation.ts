import type { Answers, Effect, LocalText, Priorities } from '../document.ts'
import { sum } from '../maths/sum.ts'
import { InvalidError } from '../validate/problem.ts'
import type { Caveat, EffectSource, ExcludedOption } from '../verdict.ts'
import { adjust, adjustRating } from './adjust.ts'
import { amountAt } from './amount.ts'
import { checkPriorities } from './answers.ts'
import type { Model } from './model.ts'
import { settle } from './visible.ts'

/** What answers make of a model, before anything is scored. */
export interface Situation {
  values: ReturnType<typeof settle>['values']
  shown: boolean[]
  /** At least one visible question is answered. */
  answered: boolean
  /** Effective, one a criterion. */
  weights: number[]
  /** All weights had come to 0: these are the model's own, without priorities. */
  baseWeights: boolean
  /** Effective, a row an option, a column a criterion. */
  ratings: number[][]
  lows: number[][]
  highs: number[][]
  /** By option; undefined where the option is in. */
  excluded: (ExcludedOption['reasons'] | undefined)[]
  caveats: Caveat[]
  caseStudies: Set<string>
  /** Adds and multipliers of weeks, by option. */
  weekAdds: (number[] | undefined)[]
  weekMultipliers: (number[] | undefined)[]
}

/**
 * Collects the effects of the choices, of the answered number questions and of the rules that fire, and applies them.
 *
 *     w_c  = max(0, (base_c + Σ add) × Π multiply) × priority_c
 *     r_oc = clamp(value + Σ add, 0, 10), its interval moved and clamped alike
 *
 * @throws InvalidError for answers or priorities that do not fit the model
 */
export function situation(model: Model, answers: Answers, priorities: Priorities = {}): Situation {
  const { criteria, options } = model.document
  const problems = checkPriorities(criteria, model.settings.priorities?.max ?? null, priorities)
  if (problems.length > 0) throw new InvalidError(problems)
  const { values, shown } = settle(model, answers)
  const collected = collect(model, values)

  let weights = criteria.map(({ key, weight }, c) => {
    const own = Object.hasOwn(priorities, key) ? (priorities[key] as number) : 1
    return Math.max(0, adjust(weight, collected.weightAdds[c], collected.weightMultipliers[c])) * own
  })
  const baseWeights = !(sum(weights) > 0)
  if (baseWeights) weights = criteria.map(({ weight }) => weight)

  const rated = (pick: (rating: { value: number; low?: number; high?: number }) => number) =>
    model.ratings.map((row, o) =>
      row.map((rating, c) => adjustRating(pick(rating), collected.ratingAdds[o * criteria.length + c])),
    )
  return {
    values,
    shown,
    answered: values.some((value) => value !== undefined),
    weights,
    baseWeights,
    ratings: rated(({ value }) => value),
    lows: rated(({ value, low = value }) => low),
    highs: rated(({ value, high = value }) => high),
    excluded: options.map((_, o) => collected.reasons[o]),
    caveats: collected.caveats,
    caseStudies: collected.caseStudies,
    weekAdds: collected.weekAdds,
    weekMultipliers: collected.weekMultipliers,
  }
}

/** Amounts by target, in no order that matters: `adjust` sorts them. */
type ByTarget = (number[] | undefined)[]

function collect(model: Model, values: Situation['values']) {
  const found = {
    weightAdds: [] as ByTarget,
    weightMultipliers: [] as ByTarget,
    ratingAdds: [] as ByTarget,
    weekAdds: [] as ByTarget,
    weekMultipliers: [] as ByTarget,
    reasons: [] as ({ source: EffectSource; reason: LocalText }[] | undefined)[],
    caveats: [] as Caveat[],
    caseStudies: new Set<string>(),
  }
  const apply = (source: EffectSource, effects: readonly Effect[], x: number) => {
    for (const effect of effects) take(model, found, source, effect, x)
  }
  model.questions.forEach(({ source, effects, choices }, i) => {
    const value = values[i]
    if (value === undefined) return
    if (typeof value === 'number') apply(source, effects, value)
    else for (const key of chosen(value)) apply(source, choices.get(key) ?? [], 0)
  })
  for (const { source, when, effects } of model.rules) if (when(values) === true) apply(source, effects, 0)
  return found
}

const chosen = (value: string | string[] | boolean): readonly string[] =>
  typeof value === 'boolean' ? [value ? 'yes' : 'no'] : typeof value === 'string' ? [value] : value

function take(model: Model, found: ReturnType<typeof collect>, source: EffectSource, effect: Effect, x: number) {
  const option = (key: string) => model.optionIndex.get(key) as number
  const criterion = (key: string) => model.criterionIndex.get(key) as number
  switch (effect.type) {
    case 'weight': {
      const target = criterion(effect.criterion)
      if (effect.add !== undefined) push(found.weightAdds, target, amountAt(effect.add, x))
      if (effect.multiply !== undefined) push(found.weightMultipliers, target, amountAt(effect.multiply, x))
      break
    }
    case 'rating':
      push(
        found.ratingAdds,
        option(effect.option) * model.document.criteria.length + criterion(effect.criterion),
        amountAt(effect.add, x),
      )
      break
    case 'estimate':
      model.document.options.forEach(({ key }, o) => {
        if (effect.option !== undefined && effect.option !== key) return
        if (effect.add !== undefined) push(found.weekAdds, o, amountAt(effect.add, x))
        if (effect.multiply !== undefined) push(found.weekMultipliers, o, amountAt(effect.multiply, x))
      })
      break
    case 'exclude':
      push(found.reasons, option(effect.option), { source, reason: effect.reason })
      break
    case 'caveat':
      found.caveats.push({ source, ...(effect.option !== undefined && { option: effect.option }), text: effect.text })
      break
    case 'caseStudy':
      found.caseStudies.add(effect.key)
      break
  }
}

function push<T>(lists: (T[] | undefined)[], target: number, value: T) {
  const list = lists[target]
  if (list) list.push(value)
  else lists[target] = [value]
}
