/** Counts the rank of each option, sample by sample; sums are compared exactly, ties go by document order. */
export interface RankCounter {
  /** Counts one sample and returns the place of its winner. */
  count(sums: Float64Array): number
  /** A row an option, a column a rank: shares of the samples. */
  shares(samples: number): number[][]
}

export function rankCounter(options: number): RankCounter {
  const counts = new Uint32Array(options * options)
  return {
    count(sums) {
      let first = 0
      for (let o = 0; o < options; o++) {
        const own = sums[o] as number
        let before = 0
        for (let other = 0; other < options; other++) {
          const sum = sums[other] as number
          if (sum > own || (sum === own && other < o)) before++
        }
        if (before === 0) first = o
        counts[o * options + before]!++
      }
      return first
    },
    shares: (samples) =>
      Array.from({ length: options }, (_, o) =>
        Array.from(counts.subarray(o * options, (o + 1) * options), (count) => count / samples),
      ),
  }
}
