interface Weights {
  weightLow: Float64Array
  weightHigh: Float64Array
  /** Used instead where every weight is 0. */
  baseWeights: readonly number[]
}

/**
 * The least, or the most, that a weighted mean can be while each weight is anywhere between its ends: some weights are at their lower
 * end, and those of the worst (or best) ratings at their upper one.
 *
 * Cost: a sort of the ratings.
 *
 * @param ratings one a criterion
 */
export function extremeMean(
  ratings: Float64Array,
  { weightLow, weightHigh, baseWeights }: Weights,
  which: 'least' | 'most',
): number {
  const direction = which === 'least' ? 1 : -1
  const better = which === 'least' ? Math.min : Math.max
  let best = weightLow.some((weight) => weight > 0) ? direction * Number.POSITIVE_INFINITY : mean(ratings, baseWeights)
  let [sum, total] = [0, 0]
  const take = (weight: number, rating: number) => {
    sum += weight * rating
    total += weight
  }
  for (let c = 0; c < ratings.length; c++) take(weightLow[c] as number, ratings[c] as number)
  if (total > 0) best = better(best, sum / total)
  const order = Array.from(ratings.keys()).sort((a, b) => direction * ((ratings[a] as number) - (ratings[b] as number)))
  for (const c of order) {
    take((weightHigh[c] as number) - (weightLow[c] as number), ratings[c] as number)
    if (total > 0) best = better(best, sum / total)
  }
  return best
}

function mean(ratings: Float64Array, weights: readonly number[]): number {
  let [sum, total] = [0, 0]
  weights.forEach((weight, c) => {
    sum += weight * (ratings[c] as number)
    total += weight
  })
  return sum / total
}
