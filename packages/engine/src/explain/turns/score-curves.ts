import { amountAt } from '../../decide/amount.ts'
import type { CompiledModel } from '../../decide/model.ts'
import type { Situation } from '../../decide/situation.ts'
import { type ConditionalAmounts, clampRating } from '../../decide/target.ts'
import type { Curve } from '../../document.ts'
import { plus, type Polynomial, roots, scaled, times, valueAt } from '../../maths/polynomial.ts'

/** The options' `Σ w · r`, and `Σ w`, over a stretch of answers: 0 at its start and 1 at its end. */
export interface ScoreCurves {
  from: number
  to: number
  /** One an option. */
  sums: Polynomial[]
  /** At least 0. */
  total: Polynomial
}

/** A weight along the stretch: a line or a constant, bounded below by 0 and then multiplied. */
interface Weight {
  line: Polynomial
  multipliers: Polynomial[]
  factor: number
}

/** For weights beyond these the polynomials are no longer exact. */
const [LEAST, MOST] = [1e-100, 1e100]

/**
 * The scores over a stretch of answers to one number question on which no condition turns and no curve bends, split where a weight
 * reaches 0 or a rating 0 or 10: there weights and ratings are polynomials, and so are their sums.
 *
 * @param found what holds inside of the stretch
 * @returns undefined where numbers are too large or too small for polynomials
 */
export function scoreCurves(
  model: CompiledModel,
  found: Situation,
  factors: readonly number[] | undefined,
  question: number,
  [from, to]: readonly [number, number],
): ScoreCurves[] | undefined {
  const stretch = { found, question, from, to }
  const weights = model.weightTargets.map((target, c): Weight => {
    const base = model.base.weights[c] as number
    const factor = factors?.[c] ?? 1
    if (!target) return { line: [base], multipliers: [], factor }
    const { constant, lines } = multipliers(target.multipliers, stretch)
    return { line: added(base, target.adds, stretch), multipliers: lines, factor: factor * constant }
  })
  const ratings = model.base.values.map((row, o) => {
    const lines = row.map((value): Polynomial => [value])
    for (const { criterion, target } of model.ratingTargets[o] as CompiledModel['ratingTargets'][number])
      lines[criterion] = added(row[criterion] as number, target.adds, stretch)
    return lines
  })
  const limits = [
    ...weights.flatMap(({ line }) => roots(line, 0, 1)),
    ...ratings.flatMap((row) =>
      row.flatMap((line) => (line.length < 2 ? [] : [...roots(line, 0, 1), ...roots(plus(line, [-10]), 0, 1)])),
    ),
  ]
  const ends = [...new Set([0, ...limits, 1])].sort((a, b) => a - b)
  const parts: ScoreCurves[] = []
  for (let i = 1; i < ends.length; i++) {
    const part = partOf(model, weights, ratings, ends[i - 1] as number, ends[i] as number)
    if (!part) return undefined
    parts.push({ ...part, from: from + (to - from) * part.from, to: from + (to - from) * part.to })
  }
  return parts
}

interface Stretch {
  found: Situation
  question: number
  from: number
  to: number
}

/** A base and the adds that fire: a line over the stretch, or a constant. */
function added(base: number, { sources, amounts, curves }: ConditionalAmounts, stretch: Stretch): Polynomial {
  const { fired } = stretch.found
  let start = base
  for (let i = 0; i < sources.length; i++) if (fired[sources[i] as number]) start += amounts[i] as number
  let slope: number | undefined
  for (const { source, question, curve } of curves) {
    if (!fired[source]) continue
    const [low, high] = endsOf(curve, question, stretch)
    start += low
    if (question === stretch.question) slope = (slope ?? 0) + high - low
  }
  return slope === undefined ? [start] : [start, slope]
}

/** The multipliers that fire: those that stay as one, the others as lines. */
function multipliers({ sources, amounts, curves }: ConditionalAmounts, stretch: Stretch) {
  const { fired } = stretch.found
  const lines: Polynomial[] = []
  let constant = 1
  for (let i = 0; i < sources.length; i++) if (fired[sources[i] as number]) constant *= amounts[i] as number
  for (const { source, question, curve } of curves) {
    if (!fired[source]) continue
    const [low, high] = endsOf(curve, question, stretch)
    if (question === stretch.question) lines.push([low, high - low])
    else constant *= low
  }
  return { constant, lines }
}

function endsOf(curve: Curve, question: number, { found: { values }, question: moving, from, to }: Stretch) {
  if (question === moving) return [amountAt(curve, from), amountAt(curve, to)] as const
  const still = amountAt(curve, values[question] as number)
  return [still, still] as const
}

function partOf(
  { base }: CompiledModel,
  weights: readonly Weight[],
  ratings: readonly (readonly Polynomial[])[],
  from: number,
  to: number,
): ScoreCurves | undefined {
  const middle = (from + to) / 2
  /** From 0 to 1 on the part. */
  const within = (line: Polynomial): Polynomial => {
    const start = valueAt(line, from)
    return line.length < 2 ? [start] : [start, valueAt(line, to) - start]
  }
  let products = weights.map(({ line, multipliers, factor }): Polynomial => {
    if (line.length < 2 && multipliers.length === 0) return [Math.max(0, line[0] as number) * factor]
    if (valueAt(line, middle) <= 0) return []
    return scaled([line, ...multipliers].map(within).reduce(times), factor)
  })
  if (products.every((weight) => weight.every((each) => each === 0))) products = base.weights.map((weight) => [weight])
  const total = products.reduce(plus, [])
  const size = Math.max(...total.map(Math.abs))
  if (!(size > LEAST && size < MOST)) return undefined
  const sums = ratings.map((row) => {
    const sum: number[] = []
    row.forEach((line, c) => {
      const rating = valueAt(line, middle)
      const clamped = clampRating(rating)
      const [start, slope = 0] = clamped === rating ? within(line) : [clamped]
      const weight = products[c] as Polynomial
      for (let i = 0; i < weight.length; i++) {
        sum[i] = (sum[i] ?? 0) + (weight[i] as number) * (start as number)
        if (slope !== 0) sum[i + 1] = (sum[i + 1] ?? 0) + (weight[i] as number) * slope
      }
    })
    return sum
  })
  return { from, to, sums, total }
}
