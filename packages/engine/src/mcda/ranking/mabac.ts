import { sum } from '../../maths/sum.ts'
import { power } from '../../maths/natural.ts'
import { normalise } from '../table/normalise.ts'
import { checkProblem, type DecisionMatrix } from '../table/problem.ts'

/**
 * MABAC: multi-attributive border approximation area comparison. With n the min-max values (a constant column gives 0),
 *
 *     v_ij = w_j (n_ij + 1),   border g_j = (Π_i v_ij)^(1/m),   score_i = Σ_j (v_ij − g_j)
 *
 * Weights are used as given. Cost: cells.
 *
 * @returns a score an alternative; above 0 is better than the border, more is better
 * @throws {McdaError} what `checkProblem` throws
 * @see D. Pamucar and G. Cirovic, Expert Systems with Applications 42 (2015) 3016-3028
 */
export function mabac(problem: DecisionMatrix): number[] {
  const { matrix, weights, directions } = checkProblem(problem)
  const valued = normalise(matrix, 'minmax', directions).map((row) =>
    row.map((x, c) => (weights[c] as number) * (x + 1)),
  )
  const border = weights.map((_, c) => {
    // A root for each factor: their product could overflow.
    return valued.reduce((product, row) => product * power(row[c] as number, 1 / matrix.length), 1)
  })
  return valued.map((row) => sum(row.map((v, c) => v - (border[c] as number))))
}
