import { checkRating, type Draws, type UncertainRating, sampler } from '../table/distribution.ts'
import { checkDirections, checkVector, checkWeights, type Direction, McdaError } from '../table/problem.ts'
import { weightSampler } from './weight-sampler.ts'
import type { WeightSet } from './weight-set.ts'

export interface Smaa2Problem {
  /** A row an alternative, a column a criterion: known values or distributions. */
  ratings: readonly (readonly UncertainRating[])[]
  /** All `max` where absent. */
  directions?: readonly Direction[]
  /** The two ends of each criterion's scale, its value function linear between and beyond; values count as they are where absent. */
  scales?: readonly (readonly [number, number])[]
  /** Constraints on the weights, or the weights themselves; unconstrained where absent. */
  weights?: WeightSet | { fixed: readonly number[] }
  /** Number of draws, default 10,000: ±0.01 with 95% confidence. */
  samples?: number
  draw: Draws
}

export interface Smaa2 {
  samples: number
  /** A row an alternative, a column a rank: the share of draws in which it takes it. */
  rankAcceptability: number[][]
  /** A row an alternative: mean of the weights with which it is first; null if it never is. */
  centralWeights: (number[] | null)[]
  /** One an alternative: the share of draws of the ratings in which it is first under its central weights; null likewise. */
  confidenceFactors: (number | null)[]
  /** Row before column: the share of draws in which it has the larger value; 0 on the diagonal. */
  pairwiseWinning: number[][]
}

/**
 * SMAA-2: how results are spread while weights and ratings are uncertain, by Monte Carlo. An acceptability p has a standard error of
 * √(p(1 − p)/samples); it is the share of weightings and ratings, given the model, not the chance of being right. Ties go to the alternative
 * in order. Ratings are drawn alternative by alternative after the weights; the confidence factors use separate draws,
 * the same for all alternatives.
 * Cost: 2 × samples × alternatives × (criteria + alternatives).
 *
 * @throws {McdaError} `empty`, `ragged`, `length`, `not-finite`, `not-permitted`; what `weightSampler` throws
 * @see R. Lahdelma and P. Salminen, Operations Research 49 (2001) 444-454; T. Tervonen and R. Lahdelma, European Journal of Operational
 *   Research 178 (2007) 500-513
 */
export function smaa2(problem: Smaa2Problem): Smaa2 {
  const { ratings, weights = {}, samples = 10_000, draw } = problem
  const criteria = check(problem)
  const count = ratings.length
  const rate = rater(problem, criteria)
  const weigh = 'fixed' in weights ? fixed(weights.fixed, criteria) : weightSampler(criteria, weights, draw)
  const w = new Float64Array(criteria)
  const values = new Float64Array(count * criteria)
  const totals = new Float64Array(count)
  const ranks = new Float64Array(count * count)
  const wins = new Float64Array(count * count)
  const central = new Float64Array(count * criteria)

  for (let sample = 0; sample < samples; sample++) {
    weigh(w)
    rate(values)
    add(w, values, totals)
    for (let a = 0; a < count; a++) {
      let before = 0
      for (let b = 0; b < count; b++) {
        const lead = (totals[a] as number) - (totals[b] as number)
        if (lead > 0) wins[a * count + b] = (wins[a * count + b] as number) + 1
        else if (lead < 0 || b < a) before++
      }
      ranks[a * count + before] = (ranks[a * count + before] as number) + 1
      if (before === 0)
        for (let c = 0; c < criteria; c++)
          central[a * criteria + c] = (central[a * criteria + c] as number) + (w[c] as number)
    }
  }
  const table = (counts: Float64Array) =>
    ratings.map((_, a) => Array.from(counts.subarray(a * count, (a + 1) * count), (n) => n / samples))
  const centralWeights = ratings.map((_, a) => {
    const firsts = ranks[a * count] as number
    if (firsts === 0) return null
    return Array.from(central.subarray(a * criteria, (a + 1) * criteria), (total) => total / firsts)
  })
  const confidenceFactors = confidence(centralWeights, rate, samples, criteria)
  return { samples, rankAcceptability: table(ranks), centralWeights, confidenceFactors, pairwiseWinning: table(wins) }
}

/** Puts the next draw of every rating, brought to its scale, into a row an alternative. */
type Rate = (values: Float64Array) => void

function rater({ ratings, directions, scales, draw }: Smaa2Problem, criteria: number): Rate {
  const signs = checkDirections(directions, criteria).map((direction) => (direction === 'max' ? 1 : -1))
  const known = new Float64Array(ratings.length * criteria)
  const open: { place: number; next: () => number }[] = []
  ratings.forEach((row, a) => {
    row.forEach((rating, c) => {
      const sign = signs[c] as number
      const [low, high] = scales?.[c] ?? [0, 1]
      const from = sign === 1 || !scales ? low : high
      const place = a * criteria + c
      const source = sampler(rating, draw)
      const next = () => (sign * (source() - from)) / (high - low)
      if (typeof rating === 'number') known[place] = next()
      else open.push({ place, next })
    })
  })
  return (values) => {
    values.set(known)
    for (const { place, next } of open) values[place] = next()
  }
}

/** The value of each alternative under the weights. */
function add(weights: Float64Array, values: Float64Array, totals: Float64Array): void {
  for (let a = 0, i = 0; a < totals.length; a++) {
    let total = 0
    for (let c = 0; c < weights.length; c++, i++) total += (weights[c] as number) * (values[i] as number)
    totals[a] = total
  }
}

function confidence(
  central: readonly (number[] | null)[],
  rate: Rate,
  samples: number,
  criteria: number,
): (number | null)[] {
  const weights = central.map((own) => own && Float64Array.from(own))
  const values = new Float64Array(central.length * criteria)
  const totals = new Float64Array(central.length)
  const firsts = central.map(() => 0)
  for (let sample = 0; sample < samples; sample++) {
    rate(values)
    weights.forEach((own, a) => {
      if (!own) return
      add(own, values, totals)
      if (leads(a, totals)) firsts[a] = (firsts[a] as number) + 1
    })
  }
  return central.map((own, a) => own && (firsts[a] as number) / samples)
}

function leads(alternative: number, totals: Float64Array): boolean {
  const own = totals[alternative] as number
  for (let other = 0; other < totals.length; other++) {
    const lead = own - (totals[other] as number)
    if (lead < 0 || (lead === 0 && other < alternative)) return false
  }
  return true
}

function fixed(weights: readonly number[], criteria: number) {
  checkWeights(weights, criteria, 'fixed')
  return (into: Float64Array) => into.set(weights)
}

function check({ ratings, scales, samples = 1 }: Smaa2Problem): number {
  const criteria = ratings[0]?.length ?? 0
  if (ratings.length === 0 || criteria === 0) throw new McdaError('empty', 'ratings has no rows or no columns')
  ratings.forEach((row, r) => {
    if (row.length !== criteria)
      throw new McdaError('ragged', `ratings[${r}] has ${row.length} columns, ratings[0] has ${criteria}`, r)
    row.forEach((rating, c) => {
      checkRating(rating, r, c)
    })
  })
  if (!Number.isInteger(samples) || samples < 1)
    throw new McdaError('not-permitted', `samples is ${samples}: it must be a whole number above 0`)
  if (scales && scales.length !== criteria)
    throw new McdaError('length', `scales has ${scales.length} entries: it must have ${criteria}`)
  scales?.forEach((ends, c) => {
    checkVector(ends, 2, `scales[${c}]`)
    if (!(ends[1] > ends[0]))
      throw new McdaError(
        'not-permitted',
        `scales[${c}] is ${ends[0]}..${ends[1]}: the second must be above the first`,
        undefined,
        c,
      )
  })
  return criteria
}
