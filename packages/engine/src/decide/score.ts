import { sum } from '../maths/sum.ts'

/** Below this a sum of weights has lost digits; 2^600 brings it back up without losing any more. */
export const TINY = 1e-280
const UP = 2 ** 600

/** Weights that lose no digits, and their sum. */
export function atScale(weights: readonly number[]): { scaled: readonly number[]; total: number } {
  const total = sum(weights)
  if (total >= TINY) return { scaled: weights, total }
  const scaled = weights.map((weight) => weight * UP)
  return { scaled, total: sum(scaled) }
}

/** Weights that add up to 1. */
export function normalised(weights: readonly number[]): number[] {
  const { scaled, total } = atScale(weights)
  return scaled.map((weight) => weight / total)
}

/**
 * The points that each criterion contributes to each option's score.
 *
 *     contribution_oc = 100 · w_c · r_oc / (10 · Σ_c w_c)
 *
 * @param weights one a criterion, each >= 0, not all 0
 * @param ratings a row an option, a column a criterion; 0..10
 * @returns a row an option, a column a criterion; they add up to the score
 */
export function contributions(weights: readonly number[], ratings: readonly (readonly number[])[]): number[][] {
  const { scaled, total } = atScale(weights)
  const best = 10 * total
  return ratings.map((row) => row.map((rating, c) => (100 * (scaled[c] as number) * rating) / best))
}

/**
 * Weighted-sum score of each option.
 *
 *     score_o = 100 · Σ_c w_c · r_oc / (10 · Σ_c w_c)
 *
 * so that 0 is the worst rating on everything and 100 the best, whatever the scale of the weights. Cost: options × criteria.
 *
 * @param weights one a criterion, document order; each >= 0, not all 0 (the caller has fallen back to the base weights)
 * @param ratings a row an option, a column a criterion; 0..10
 * @returns a score an option, 0..100, unrounded
 * @see R. L. Keeney and H. Raiffa, Decisions with Multiple Objectives (1976), ch. 3
 */
export function score(weights: readonly number[], ratings: readonly (readonly number[])[]): number[] {
  const { scaled, total } = atScale(weights)
  const best = 10 * total
  return ratings.map((row) => (100 * dot(scaled, row)) / best)
}

function dot(a: readonly number[], b: readonly number[]): number {
  let total = 0
  for (let i = 0; i < a.length; i++) total += (a[i] as number) * (b[i] as number)
  return total
}
