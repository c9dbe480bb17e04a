import { near } from '../maths/near.ts'

/**
 * Places of the options from best to worst: again and again the first, in document order, whose score equals (within 1e-9) the best one left.
 *
 * @param scores one an option
 * @param candidates the places of the options to rank, ascending
 */
export function rank(scores: readonly number[], candidates: readonly number[]): number[] {
  const left = [...candidates]
  const ranking: number[] = []
  while (left.length > 0) {
    const best = Math.max(...left.map((o) => scores[o] as number))
    const next = left.findIndex((o) => near(scores[o] as number, best))
    ranking.push(...left.splice(next, 1))
  }
  return ranking
}
