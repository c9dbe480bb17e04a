import { NEAR } from '../maths/near.ts'

/**
 * Places of the options from best to worst: again and again the first, in document order, whose score equals (within 1e-9) the best one left.
 *
 * @param scores one an option
 * @param candidates the places of the options to rank, ascending
 */
export function rank(scores: readonly number[], candidates: readonly number[]): number[] {
  const left = candidates.slice()
  const ranking: number[] = []
  while (left.length > 0) {
    let best = Number.NEGATIVE_INFINITY
    for (const o of left) if ((scores[o] as number) > best) best = scores[o] as number
    let next = 0
    while (best - (scores[left[next] as number] as number) > NEAR) next++
    ranking.push(left[next] as number)
    left.splice(next, 1)
  }
  return ranking
}
