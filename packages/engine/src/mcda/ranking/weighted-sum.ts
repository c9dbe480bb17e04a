import { keepsDirection, type Normalisation, normalise } from '../table/normalise.ts'
import { checkProblem, type DecisionMatrix } from '../table/problem.ts'

export interface WeightedSumOptions {
  /** Default `none`. */
  normalisation?: Normalisation
}

/**
 * Weighted sum model (simple additive weighting).
 *
 *     score_i = Σ_j w_j n_ij     (costs that the normalisation leaves as costs are subtracted)
 *
 * Weights are used as given. With `minmax` the order of two alternatives may depend on a third one (rank reversal). Cost: cells.
 *
 * @returns a score an alternative, more is better
 * @throws {McdaError} what `checkProblem` and `normalise` throw
 * @see P. C. Fishburn, Additive utilities with incomplete product sets, Operations Research 15 (1967)
 */
export function weightedSum(problem: DecisionMatrix, { normalisation = 'none' }: WeightedSumOptions = {}): number[] {
  const { matrix, weights, directions } = checkProblem(problem)
  const signed = weights.map((w, c) => (directions[c] === 'min' && keepsDirection(normalisation) ? -w : w))
  return normalise(matrix, normalisation, directions).map((row) => dot(signed, row))
}

function dot(a: readonly number[], b: readonly number[]): number {
  let total = 0
  for (let i = 0; i < a.length; i++) total += (a[i] as number) * (b[i] as number)
  return total
}
