import { ratingSampler, weightedSums } from './ratings.ts'
import { blocks } from './sfc32.ts'
import type { Sampled } from './smaa.ts'

/**
 * Between which scores an option stays in most variations: quantiles of its score over the samples that rank acceptability is counted in,
 * draw by draw the same.
 *
 *     score_o' = 10 · Σ_c w_c' · r_oc' / Σ_c w_c'
 *
 * Cost: samples × options × criteria, and sorting the samples once an option.
 *
 * @param uncertainty how far each weight varies: a share, 0..1
 * @param tail the share of the samples that is left out at either end, 0..0.5
 * @returns low and high, 0..100, one pair an option
 */
export function scoreRanges(
  { weights, lows, highs, samples, seed }: Sampled,
  uncertainty: number,
  tail: number,
): [low: number, high: number][] {
  const criteria = weights.length
  const ratings = ratingSampler(lows, highs)
  const varied = new Float64Array(criteria)
  const sums = new Float64Array(lows.length)
  const scores = lows.map(() => new Float64Array(samples))
  const fill = blocks('w', seed)
  const block = new Float64Array(criteria + ratings.draws)
  for (let sample = 0; sample < samples; sample++) {
    fill(block)
    let total = 0
    for (let c = 0; c < criteria; c++) {
      varied[c] = (weights[c] as number) * (1 - uncertainty + 2 * uncertainty * (block[c] as number))
      total += varied[c] as number
    }
    ratings.sample(block, criteria)
    weightedSums(varied, ratings.ratings, sums)
    for (let o = 0; o < scores.length; o++)
      (scores[o] as Float64Array)[sample] = total > 0 ? (10 * (sums[o] as number)) / total : 0
  }
  const out = Math.min(Math.floor(samples * tail), Math.floor((samples - 1) / 2))
  return scores.map((own) => {
    own.sort()
    return [own[out] as number, own[samples - 1 - out] as number]
  })
}
