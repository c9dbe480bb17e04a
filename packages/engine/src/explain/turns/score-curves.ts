import { amountAt } from '../../decide/amount.ts'
import type { Model } from '../../decide/model.ts'
import type { Situation } from '../../decide/situation.ts'
import { type Changes, clampRating, type Target } from '../../decide/target.ts'
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

/** What changes one number along the stretch: a line that the adds make, and lines that it is multiplied with. */
interface Moving {
  line: Polynomial
  multipliers: Polynomial[]
  constant: number
}

/** Weights beyond these are no longer what the polynomials say. */
const [LEAST, MOST] = [1e-100, 1e100]

/**
 * The scores over a stretch of answers to one number question on which no condition turns and no curve bends, split where a weight
 * reaches 0 or a rating 0 or 10: there weights and ratings are polynomials, and so are their sums.
 *
 * @param found what holds inside of the stretch
 * @returns undefined where numbers are too large or too small for polynomials
 */
export function scoreCurves(
  model: Model,
  found: Situation,
  factors: readonly number[] | undefined,
  question: number,
  [from, to]: readonly [number, number],
): ScoreCurves[] | undefined {
  const along = (changes: Changes): Polynomial[] => firingLines(changes, found, question, from, to)
  const moved = (base: number, { adds, multipliers }: Target): Moving => ({
    line: along(adds).reduce(plus, [base]),
    multipliers: along(multipliers),
    constant: 1,
  })
  const still = (base: number): Moving => ({ line: [base], multipliers: [], constant: 1 })
  const weights = model.weightTargets.map((target, c) => {
    const base = model.base.weights[c] as number
    return { ...(target ? moved(base, target) : still(base)), constant: factors?.[c] ?? 1 }
  })
  const ratings = model.base.values.map((row, o) => {
    const lines = row.map((value): Polynomial => [value])
    for (const { criterion, target } of model.ratingTargets[o] as Model['ratingTargets'][number])
      lines[criterion] = moved(row[criterion] as number, target).line
    return lines
  })
  const limits = [
    ...weights.flatMap(({ line }) => roots(line, 0, 1)),
    ...ratings.flat().flatMap((line) => [...roots(line, 0, 1), ...roots(plus(line, [-10]), 0, 1)]),
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

/** The amounts that fire, as lines from 0 to 1. */
function firingLines(
  { sources, amounts, curves }: Changes,
  { fired, values }: Situation,
  question: number,
  from: number,
  to: number,
): Polynomial[] {
  const lines: Polynomial[] = []
  for (let i = 0; i < sources.length; i++) if (fired[sources[i] as number]) lines.push([amounts[i] as number])
  for (const { source, question: asked, curve } of curves) {
    if (!fired[source]) continue
    if (asked !== question) lines.push([amountAt(curve, values[asked] as number)])
    else lines.push([amountAt(curve, from), amountAt(curve, to) - amountAt(curve, from)])
  }
  return lines
}

function partOf(
  { base }: Model,
  weights: readonly Moving[],
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
  let products = weights.map(({ line, multipliers, constant }): Polynomial => {
    if (valueAt(line, middle) <= 0) return []
    return scaled([line, ...multipliers].map(within).reduce(times), constant)
  })
  if (products.every((weight) => weight.every((each) => each === 0))) products = base.weights.map((weight) => [weight])
  const total = products.reduce(plus, [])
  const size = Math.max(...total.map(Math.abs))
  if (!(size > LEAST && size < MOST)) return undefined
  const sums = ratings.map((row) =>
    row.reduce<Polynomial>((all, line, c) => {
      const rating = valueAt(line, middle)
      const clamped = clampRating(rating)
      return plus(all, times(products[c] as Polynomial, clamped === rating ? within(line) : [clamped]))
    }, []),
  )
  return { from, to, sums, total }
}
