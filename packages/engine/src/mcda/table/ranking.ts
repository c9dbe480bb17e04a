import { NEAR } from '../../maths/near.ts'

/**
 * Standard competition ranks (1, 1, 3): scores that are equal but for rounding share a rank. Two scores are equal if they are at most
 * 1e-9 of the largest score's size apart, counted from the best one of the group. Cost: n log n.
 *
 * @param scores finite
 * @param best whether more or less is better
 * @returns a rank a score, 1 the best
 */
export function ranking(scores: readonly number[], best: 'max' | 'min' = 'max'): number[] {
  const sign = best === 'max' ? 1 : -1
  const tolerance = NEAR * scores.reduce((largest, score) => Math.max(largest, Math.abs(score)), 0)
  const order = scores.map((score, index) => ({ score: score * sign, index })).sort((a, b) => b.score - a.score)
  const ranks = new Array<number>(scores.length)
  let leader = Number.POSITIVE_INFINITY
  let rank = 0
  order.forEach(({ score, index }, place) => {
    if (leader - score > tolerance) {
      leader = score
      rank = place + 1
    }
    ranks[index] = rank
  })
  return ranks
}
