import type { Normalisation } from '../table/normalise.ts'
import { type DecisionMatrix, McdaError } from '../table/problem.ts'
import { weightedProduct } from './weighted-product.ts'
import { weightedSum } from './weighted-sum.ts'

export interface WaspasOptions {
  /** Share of the weighted sum, 0..1; default 0.5. */
  lambda?: number
  /** Default `linear`. */
  normalisation?: Normalisation
}

export interface Waspas {
  /** One an alternative, more is better. */
  scores: number[]
  sum: number[]
  product: number[]
}

/**
 * WASPAS: a mixture of the weighted sum and the weighted product of the same normalised values.
 *
 *     score = λ · sum + (1 − λ) · product
 *
 * Weights are used as given. Cost: cells.
 *
 * @throws {McdaError} what `weightedSum` and `weightedProduct` throw; `not-permitted` for a λ outside 0..1
 * @see E. K. Zavadskas, Z. Turskis, J. Antucheviciene and A. Zakarevicius, Elektronika ir Elektrotechnika 122 (2012) 3-6
 */
export function waspas(problem: DecisionMatrix, options: WaspasOptions = {}): Waspas {
  const { lambda = 0.5, normalisation = 'linear' } = options
  if (!(lambda >= 0 && lambda <= 1)) throw new McdaError('not-permitted', `lambda is ${lambda}: it must be 0..1`)
  const sum = weightedSum(problem, { normalisation })
  const product = weightedProduct(problem, { normalisation })
  return { scores: sum.map((s, i) => lambda * s + (1 - lambda) * (product[i] as number)), sum, product }
}
