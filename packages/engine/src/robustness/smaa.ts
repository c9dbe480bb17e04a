import { sfc32 } from './sfc32.ts'

export interface Smaa {
  /** One a criterion, each >= 0, not all 0. */
  weights: readonly number[]
  /** A row an option that is ranked, a column a criterion. */
  lows: readonly (readonly number[])[]
  highs: readonly (readonly number[])[]
  /** How far each weight varies: a share, 0..1. */
  uncertainty: number
  samples: number
  /** Seeds the draws: the canonical JSON of the answers that count. */
  seed: string
}

/**
 * SMAA-2 rank acceptability: how often each option takes each rank while every weight varies around its value and every rating within
 * its interval.
 *
 *     w_c' = w_c · (1 − u + 2u · draw),  r_oc' = low + (high − low) · draw,  ranked by Σ_c w_c' · r_oc', ties by document order
 *
 * Cost: samples × (options × criteria + options²).
 *
 * @returns a row an option, a column a rank: shares that add up to 1 in every row
 * @see R. Lahdelma and P. Salminen, SMAA-2, Operations Research 49 (2001) 444-454
 */
export function acceptability({ weights, lows, highs, uncertainty, samples, seed }: Smaa): number[][] {
  const options = lows.length
  const criteria = weights.length
  const low = Float64Array.from(lows.flat())
  const width = Float64Array.from(highs.flat(), (high, i) => high - (low[i] as number))
  const base = Float64Array.from(weights)
  const w = new Float64Array(criteria)
  const sums = new Float64Array(options)
  const counts = new Uint32Array(options * options)
  const draw = sfc32('w', seed)
  const least = 1 - uncertainty
  const span = 2 * uncertainty

  for (let sample = 0; sample < samples; sample++) {
    for (let c = 0; c < criteria; c++) w[c] = (base[c] as number) * (least + span * draw())
    for (let o = 0, i = 0; o < options; o++) {
      let total = 0
      for (let c = 0; c < criteria; c++, i++) {
        const wide = width[i] as number
        const rating = wide === 0 ? (low[i] as number) : (low[i] as number) + wide * draw()
        total += (w[c] as number) * rating
      }
      sums[o] = total
    }
    for (let o = 0; o < options; o++) counts[o * options + rankOf(o, sums)]!++
  }
  return lows.map((_, o) => Array.from(counts.subarray(o * options, (o + 1) * options), (count) => count / samples))
}

/** How many options come before this one: those with a larger sum, and those with the same that stand earlier. */
function rankOf(option: number, sums: Float64Array): number {
  const own = sums[option] as number
  let before = 0
  for (let other = 0; other < sums.length; other++) {
    const sum = sums[other] as number
    if (sum > own || (sum === own && other < option)) before++
  }
  return before
}
