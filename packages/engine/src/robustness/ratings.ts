/** Draws ratings within their intervals, option by option and criterion by criterion. */
export interface RatingSampler {
  /** How many draws a sample takes: an interval without width takes none. */
  draws: number
  /** The last sample, row by row. */
  ratings: Float64Array
  /** Makes a sample of the draws from the index `from` on. */
  sample(block: Float64Array, from: number): void
}

/**
 *     r_oc = low + (high − low) · draw
 *
 * @param lows a row an option, a column a criterion; so `highs`
 */
export function ratingSampler(
  lows: readonly (readonly number[])[],
  highs: readonly (readonly number[])[],
): RatingSampler {
  const ratings = Float64Array.from(lows.flat())
  const high = highs.flat()
  const places = Int32Array.from(high.keys()).filter((i) => high[i] !== ratings[i])
  const low = Float64Array.from(places, (i) => ratings[i] as number)
  const width = Float64Array.from(places, (i) => (high[i] as number) - (ratings[i] as number))
  return {
    draws: places.length,
    ratings,
    sample(block, from) {
      for (let i = 0; i < places.length; i++)
        ratings[places[i] as number] = (low[i] as number) + (width[i] as number) * (block[from + i] as number)
    },
  }
}

/** The weighted sum of each row of ratings: `Σ_c w_c · r_oc`, from left to right. */
export function weightedSums(weights: Float64Array, ratings: Float64Array, sums: Float64Array) {
  for (let o = 0, i = 0; o < sums.length; o++) {
    let total = 0
    for (let c = 0; c < weights.length; c++, i++) total += (weights[c] as number) * (ratings[i] as number)
    sums[o] = total
  }
}
