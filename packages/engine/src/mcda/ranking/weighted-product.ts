import { sum } from '../../maths/sum.ts'
import { exp, ln } from '../../maths/natural.ts'
import { keepsDirection, type Normalisation, normalise } from '../table/normalise.ts'
import { checkProblem, type DecisionMatrix, McdaError } from '../table/problem.ts'

export interface WeightedProductOptions {
  /** Default `none`; columns that stay costs after it are divided by. */
  normalisation?: Normalisation
}

/**
 * Weighted product model.
 *
 *     score_i = Π_j x_ij^(w_j)     (a cost: x_ij^(−w_j))
 *
 * Weights are used as given; ratios of scores do not depend on the units of a column. Cost: cells.
 *
 * @returns a score an alternative, >= 0, more is better; infinite or 0 where it leaves the range of numbers (see `weightedProductLogs`)
 * @throws {McdaError} what `checkProblem` throws; `not-positive` for a value below 0, or for 0 in a cost; what `normalise` throws
 * @see P. W. Bridgman, Dimensional Analysis (1922); E. Triantaphyllou, Multi-Criteria Decision Making Methods (2000), ch. 2
 */
export function weightedProduct(problem: DecisionMatrix, options: WeightedProductOptions = {}): number[] {
  return weightedProductLogs(problem, options).map(exp)
}

/**
 * Natural logarithms of the weighted products, which no size of weights can make overflow.
 *
 * @returns Σ_j ± w_j ln x_ij an alternative; −∞ for a product of 0
 */
export function weightedProductLogs(problem: DecisionMatrix, options: WeightedProductOptions = {}): number[] {
  const { normalisation = 'none' } = options
  const { matrix, weights, directions } = checkProblem(problem)
  const dividing = directions.map((direction) => direction === 'min' && keepsDirection(normalisation))
  return normalise(matrix, normalisation, directions).map((row, r) =>
    sum(
      row.map((x, c) => {
        const weight = weights[c] as number
        if (x < 0 || (x === 0 && dividing[c]))
          throw new McdaError('not-positive', `matrix[${r}][${c}] is ${x}: a product needs values above 0`, r, c)
        if (weight === 0) return 0
        return (dividing[c] ? -weight : weight) * ln(x)
      }),
    ),
  )
}
