import { blocks } from '../src/robustness/sfc32.ts'
import type { Sampled } from '../src/robustness/smaa.ts'

/** SMAA-2's rank acceptability and central weights as one loop over typed arrays, with nothing for anyone to reuse or read. */
export function tightSmaa({ weights, lows, highs, samples, seed }: Sampled, uncertainty: number): number[][] {
  const criteria = weights.length
  const options = lows.length
  const low = Float64Array.from(lows.flat())
  const width = Float64Array.from(highs.flat(), (high, i) => high - (low[i] as number))
  const drawn = width.reduce((count, each) => count + (each === 0 ? 0 : 1), 0)
  const block = new Float64Array(criteria + drawn)
  const fill = blocks('w', seed)
  const w = new Float64Array(criteria)
  const sums = new Float64Array(options)
  const counts = new Float64Array(options * options)
  const central = new Float64Array(options * criteria)
  for (let sample = 0; sample < samples; sample++) {
    fill(block)
    let next = 0
    let total = 0
    for (let c = 0; c < criteria; c++) {
      w[c] = (weights[c] as number) * (1 - uncertainty + 2 * uncertainty * (block[next++] as number))
      total += w[c] as number
    }
    for (let o = 0, i = 0; o < options; o++) {
      let sum = 0
      for (let c = 0; c < criteria; c++, i++) {
        const rating =
          width[i] === 0 ? (low[i] as number) : (low[i] as number) + (width[i] as number) * (block[next++] as number)
        sum += (w[c] as number) * rating
      }
      sums[o] = sum
    }
    let first = 0
    for (let o = 0; o < options; o++) {
      let before = 0
      for (let p = 0; p < options; p++)
        if ((sums[p] as number) > (sums[o] as number) || (sums[p] === sums[o] && p < o)) before++
      if (before === 0) first = o
      counts[o * options + before]!++
    }
    for (let c = 0; c < criteria; c++) central[first * criteria + c]! += (w[c] as number) / total
  }
  return Array.from({ length: options }, (_, o) =>
    Array.from(counts.subarray(o * options, (o + 1) * options), (n) => n / samples),
  )
}
