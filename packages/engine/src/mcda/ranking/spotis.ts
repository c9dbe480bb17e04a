import { sum } from '../../maths/sum.ts'
import { checkProblem, checkVector, type DecisionMatrix, McdaError } from '../table/problem.ts'

export interface SpotisOptions {
  /** Lowest and highest value of each criterion, fixed from outside. */
  bounds: readonly (readonly [number, number])[]
  /** The expected solution, one value a criterion; the better bounds unless given. */
  ideal?: readonly number[]
}

/**
 * SPOTIS: stable preference ordering towards the ideal solution.
 *
 *     score_i = Σ_j w_j |x_ij − ideal_j| / (hi_j − lo_j)
 *
 * A score does not depend on the other alternatives, so ranks cannot reverse. Weights are used as given. Cost: cells.
 *
 * @returns a score an alternative, >= 0, LESS is better; at most Σ w where values lie within their bounds
 * @throws {McdaError} what `checkProblem` throws; `length`, `not-finite`; `not-permitted` where a bound is not above the other
 * @see J. Dezert, A. Tchamova, D. Han and J.-M. Tacnet, The SPOTIS rank reversal free method, FUSION (2020)
 */
export function spotis(problem: DecisionMatrix, { bounds, ideal }: SpotisOptions): number[] {
  const { matrix, weights, directions } = checkProblem(problem)
  if (bounds.length !== weights.length)
    throw new McdaError('length', `bounds has ${bounds.length} entries: it must have ${weights.length}`)
  bounds.forEach((pair, c) => {
    checkVector(pair, 2, `bounds[${c}]`)
    if (!(pair[1] > pair[0]))
      throw new McdaError(
        'not-permitted',
        `bounds[${c}] is ${pair[0]}..${pair[1]}: the second must be above the first`,
        undefined,
        c,
      )
  })
  if (ideal) checkVector(ideal, weights.length, 'ideal')
  const target = ideal ?? bounds.map(([low, high], c) => (directions[c] === 'max' ? high : low))
  return matrix.map((row) =>
    sum(
      row.map((x, c) => {
        const [low, high] = bounds[c] as readonly [number, number]
        return ((weights[c] as number) * Math.abs(x - (target[c] as number))) / (high - low)
      }),
    ),
  )
}
