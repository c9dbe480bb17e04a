import { sum } from '../../maths/sum.ts'
import { normalise } from '../table/normalise.ts'
import { checkProblem, type DecisionMatrix, McdaError } from '../table/problem.ts'

export interface Copras {
  /** One an alternative: relative significance, the best 1. */
  scores: number[]
  significance: number[]
}

/**
 * COPRAS: complex proportional assessment. With S⁺ and S⁻ the weighted sums of the columns' shares (`sum-raw`), benefits and costs apart,
 *
 *     Q_i = S⁺_i + Σ_k S⁻_k / (S⁻_i Σ_k 1/S⁻_k),   score = Q/max Q
 *
 * Weights are used as given. Costs are divided by, never added. Cost: cells.
 *
 * @throws {McdaError} what `checkProblem` and `normalise` throw; `negative` for a value below 0; `not-positive` for an alternative whose
 *   costs are all 0
 * @see E. K. Zavadskas, A. Kaklauskas and V. Sarka, Technological and Economic Development of Economy 1 (1994) 131-139
 */
export function copras(problem: DecisionMatrix): Copras {
  const { matrix, weights, directions } = checkProblem(problem)
  matrix.forEach((row, r) => {
    row.forEach((x, c) => {
      if (x < 0) throw new McdaError('negative', `matrix[${r}][${c}] is ${x}: it must not be negative`, r, c)
    })
  })
  const shares = normalise(matrix, 'sum-raw')
  const part = (wanted: 'max' | 'min') =>
    shares.map((row) => sum(row.map((x, c) => (directions[c] === wanted ? (weights[c] as number) * x : 0))))
  const [plus, minus] = [part('max'), part('min')]
  const costs = directions.some((direction, c) => direction === 'min' && (weights[c] as number) > 0)
  minus.forEach((cost, r) => {
    if (costs && cost === 0)
      throw new McdaError('not-positive', `the costs of row ${r} are all 0: they cannot be divided by`, r)
  })
  const spread = costs ? sum(minus) / sum(minus.map((cost) => 1 / cost)) : 0
  const significance = plus.map((gain, i) => (costs ? gain + spread / (minus[i] as number) : gain))
  const best = Math.max(...significance)
  return { scores: significance.map((q) => q / best), significance }
}
