import { rankCounter } from './ranks.ts'
import { ratingSampler, weightedSums } from './ratings.ts'
import { blocks } from './sfc32.ts'

/** What is varied: a row an option that is ranked, a column a criterion. */
export interface Sampled {
  /** One a criterion, each >= 0, not all 0. */
  weights: readonly number[]
  lows: readonly (readonly number[])[]
  highs: readonly (readonly number[])[]
  samples: number
  /** Seeds the draws: the canonical JSON of the answers that count. */
  seed: string
}

export interface Smaa {
  /** A row an option, a column a rank: shares that add up to 1 in every row. */
  acceptability: number[][]
  /** By option: the mean of the normalised weights of the samples in which it is first; null if it never is. */
  centralWeights: (number[] | null)[]
}

/**
 * SMAA-2: how often each option takes each rank while every weight varies around its value and every rating within its interval, and
 * under which weights an option is typically first.
 *
 *     w_c' = w_c · (1 − u + 2u · draw),  r_oc' = low + (high − low) · draw,  ranked by Σ_c w_c' · r_oc', ties by document order
 *
 * Cost: samples × (options × criteria + options²).
 *
 * @param uncertainty how far each weight varies: a share, 0..1
 * @see R. Lahdelma and P. Salminen, SMAA-2, Operations Research 49 (2001) 444-454
 */
export function smaa({ weights, lows, highs, samples, seed }: Sampled, uncertainty: number): Smaa {
  const criteria = weights.length
  const ratings = ratingSampler(lows, highs)
  const counter = rankCounter(lows.length)
  const base = Float64Array.from(weights)
  const varied = new Float64Array(criteria)
  const sums = new Float64Array(lows.length)
  const central = new Float64Array(lows.length * criteria)
  const fill = blocks('w', seed)
  const block = new Float64Array(criteria + ratings.draws)
  const least = 1 - uncertainty
  const span = 2 * uncertainty

  for (let sample = 0; sample < samples; sample++) {
    fill(block)
    let total = 0
    for (let c = 0; c < criteria; c++) {
      varied[c] = (base[c] as number) * (least + span * (block[c] as number))
      total += varied[c] as number
    }
    ratings.sample(block, criteria)
    weightedSums(varied, ratings.ratings, sums)
    const from = counter.count(sums) * criteria
    // Weights near the smallest number may all have rounded to 0.
    if (total > 0) for (let c = 0; c < criteria; c++) central[from + c]! += (varied[c] as number) / total
  }
  const acceptability = counter.shares(samples)
  const means = acceptability.map(([first = 0], o) =>
    first === 0
      ? null
      : Array.from(central.subarray(o * criteria, (o + 1) * criteria), (sum) => sum / Math.round(first * samples)),
  )
  return { acceptability, centralWeights: means }
}

/** The rank acceptability alone: see `smaa`. */
export const acceptability = (sampled: Sampled, uncertainty: number): number[][] =>
  smaa(sampled, uncertainty).acceptability

/**
 * Confidence factors: the share of samples of the ratings in which an option is first under its own central weights.
 *
 * Cost: samples × options² × criteria at worst; an option that is beaten once in a sample is not compared further.
 *
 * @returns one an option; null where it has no central weights
 * @see R. Lahdelma and P. Salminen (2001), as above
 */
export function confidence(
  { lows, highs, samples, seed }: Sampled,
  centralWeights: readonly (readonly number[] | null)[],
): (number | null)[] {
  const ratings = ratingSampler(lows, highs)
  const own = centralWeights.map((weights) => weights && Float64Array.from(weights))
  const firsts = new Uint32Array(lows.length)
  const fill = blocks('c', seed)
  const block = new Float64Array(ratings.draws)
  for (let sample = 0; sample < samples; sample++) {
    fill(block)
    ratings.sample(block, 0)
    for (let o = 0; o < own.length; o++) {
      const weights = own[o]
      if (weights && isFirst(o, weights, ratings.ratings)) firsts[o]!++
    }
  }
  return own.map((weights, o) => weights && (firsts[o] as number) / samples)
}

function isFirst(option: number, weights: Float64Array, ratings: Float64Array): boolean {
  const criteria = weights.length
  let own = 0
  for (let c = 0, i = option * criteria; c < criteria; c++, i++) own += (weights[c] as number) * (ratings[i] as number)
  for (let o = 0, i = 0; i < ratings.length; o++) {
    if (o === option) {
      i += criteria
      continue
    }
    let other = 0
    for (let c = 0; c < criteria; c++, i++) other += (weights[c] as number) * (ratings[i] as number)
    if (other > own || (other === own && o < option)) return false
  }
  return true
}

/**
 * "Whatever your priorities": rank acceptability while the criteria with a weight above 0 get weights uniform on the simplex and every
 * rating varies within its interval.
 *
 * The weights are the gaps of sorted draws.
 *
 * @returns a row an option, a column a rank
 * @see L. Devroye, Non-Uniform Random Variate Generation (1986), ch. V.2
 */
export function anyPriorities({ weights, lows, highs, samples, seed }: Sampled): number[][] {
  const used = weights.flatMap((weight, c) => (weight > 0 ? [c] : []))
  const ratings = ratingSampler(lows, highs)
  const counter = rankCounter(lows.length)
  const varied = new Float64Array(weights.length)
  const sums = new Float64Array(lows.length)
  const fill = blocks('p', seed)
  const cuts = used.length - 1
  const block = new Float64Array(cuts + ratings.draws)
  const network = sortingNetwork(cuts)
  for (let sample = 0; sample < samples; sample++) {
    fill(block)
    sort(block, network)
    let last = 0
    for (let i = 0; i < cuts; i++) {
      const cut = block[i] as number
      varied[used[i] as number] = cut - last
      last = cut
    }
    varied[used[cuts] as number] = 1 - last
    ratings.sample(block, cuts)
    weightedSums(varied, ratings.ratings, sums)
    counter.count(sums)
  }
  return counter.shares(samples)
}

/** Sorts draws, which are multiples of 2^-32 below 1; by the places that a sorting network compares. */
function sort(draws: Float64Array, network: Int32Array) {
  for (let i = 0; i < network.length; i += 2) {
    const a = network[i] as number
    const b = network[i + 1] as number
    const first = draws[a] as number
    const second = draws[b] as number
    // Exact for such numbers, and without a branch that the processor could not predict.
    const exchange = (second - first) * Number(second < first)
    draws[a] = first + exchange
    draws[b] = second - exchange
  }
}

/**
 * Batcher's odd-even merge sort as pairs of places: whatever stands there, it is sorted when each pair has been put in order.
 *
 * @see D. E. Knuth, The Art of Computer Programming 3 (1998), algorithm 5.2.2 M
 */
function sortingNetwork(count: number): Int32Array {
  const pairs: number[] = []
  for (let run = 1; run < count; run *= 2)
    for (let apart = run; apart >= 1; apart /= 2)
      for (let start = apart % run; start + apart < count; start += 2 * apart)
        for (let a = start; a < start + apart && a + apart < count; a++)
          if (Math.floor(a / (2 * run)) === Math.floor((a + apart) / (2 * run))) pairs.push(a, a + apart)
  return Int32Array.from(pairs)
}
