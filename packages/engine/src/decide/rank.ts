import { NEAR } from '../maths/near.ts'

/**
 * Places of the options from best to worst: again and again the first, in document order, whose score equals (within 1e-9) the best one left.
 *
 * @param scores one an option
 * @param candidates the places of the options to rank, ascending
 */
export function rank(scores: readonly number[], candidates: readonly number[]): number[] {
  const ranking = candidates.slice()
  for (let place = 0; place < ranking.length - 1; place++) {
    let best = Number.NEGATIVE_INFINITY
    for (let i = place; i < ranking.length; i++) {
      const score = scores[ranking[i] as number] as number
      if (score > best) best = score
    }
    let next = place
    while (best - (scores[ranking[next] as number] as number) > NEAR) next++
    // Those between move down by one, so that what is left stays in document order.
    const first = ranking[next] as number
    for (; next > place; next--) ranking[next] = ranking[next - 1] as number
    ranking[place] = first
  }
  return ranking
}
