import type { Priorities } from '../document.ts'
import { InvalidError } from '../problem.ts'
import { checkPriorities } from './answers.ts'
import type { CompiledModel } from './model.ts'
import type { Situation } from './situation.ts'
import { adjust, clampRating } from './target.ts'

/** What a situation makes of the model's numbers. */
export interface Weighing {
  /** Effective, one a criterion; not all 0. */
  weights: readonly number[]
  /** Every weight was 0: these are the model's own, without priorities. */
  baseWeights: boolean
  /** Effective, a row an option, a column a criterion. */
  ratings: readonly (readonly number[])[]
}

type Firing = Pick<Situation, 'values' | 'fired'>

/**
 * Applies the effects that fire.
 *
 *     w_c  = max(0, (base_c + Σ add) × Π multiply) × priority_c
 *     r_oc = clamp(value + Σ add, 0, 10)
 *
 * @param factors the client's priorities, one a criterion
 */
export function weigh(model: CompiledModel, firing: Firing, factors?: readonly number[]): Weighing {
  const { values, fired } = firing
  const { base, weightTargets } = model
  const weights: number[] = []
  let total = 0
  for (let c = 0; c < weightTargets.length; c++) {
    const target = weightTargets[c]
    const start = base.weights[c] as number
    const weight = target ? Math.max(0, adjust(start, target, fired, values)) : start
    weights.push(factors ? weight * (factors[c] as number) : weight)
    total += weights[c] as number
  }
  const baseWeights = !(total > 0)
  return { weights: baseWeights ? base.weights : weights, baseWeights, ratings: moved(model, base.values, firing) }
}

/** The ends of the ratings' intervals, moved and clamped as the ratings are. */
export const intervals = (model: CompiledModel, firing: Firing) => ({
  lows: moved(model, model.base.lows, firing),
  highs: moved(model, model.base.highs, firing),
})

function moved(
  { ratingTargets }: CompiledModel,
  base: readonly number[][],
  { fired, values }: Firing,
): (readonly number[])[] {
  const rows: (readonly number[])[] = []
  for (let o = 0; o < base.length; o++) {
    const targets = ratingTargets[o] as CompiledModel['ratingTargets'][number]
    let row = base[o] as number[]
    if (targets.length > 0) {
      row = row.slice()
      for (const { criterion, target } of targets)
        row[criterion] = clampRating(adjust(row[criterion] as number, target, fired, values))
    }
    rows.push(row)
  }
  return rows
}

/**
 * The client's factor on each criterion, 1 where none is given; undefined without any.
 *
 * @throws InvalidError for priorities that do not fit the model
 */
export function factorsOf(
  { document, settings }: CompiledModel,
  priorities: Priorities | undefined,
): number[] | undefined {
  if (priorities === undefined || isEmpty(priorities)) return undefined
  const problems = checkPriorities(document.criteria, settings.priorities?.max ?? null, priorities)
  if (problems.length > 0) throw new InvalidError(problems)
  return document.criteria.map(({ key }) => (Object.hasOwn(priorities, key) ? (priorities[key] as number) : 1))
}

/** Without a list of the keys: most of the assessments that are decided again have none. */
export function isEmpty(priorities: Priorities): boolean {
  for (const _ in priorities) return false
  return true
}
