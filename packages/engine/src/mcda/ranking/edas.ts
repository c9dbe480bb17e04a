import { sum } from '../../maths/sum.ts'
import { mean } from '../table/correlation.ts'
import { checkProblem, type DecisionMatrix, McdaError } from '../table/problem.ts'

export interface Edas {
  /** One an alternative, 0..1, more is better. */
  scores: number[]
  /** Weighted positive and negative distances from the average alternative. */
  above: number[]
  below: number[]
}

/**
 * EDAS: evaluation by distance from the average solution.
 *
 *     SP_i = Σ_j w_j max(0, better than average)/average,   SN_i likewise worse,   score = (SP/max SP + 1 − SN/max SN)/2
 *
 * Weights are used as given; a share whose largest is 0 counts as 0. Cost: cells.
 *
 * @throws {McdaError} what `checkProblem` throws; `zero-column` where a column's mean is not above 0
 * @see M. Keshavarz Ghorabaee, E. K. Zavadskas, L. Olfat and Z. Turskis, Informatica 26 (2015) 435-451
 */
export function edas(problem: DecisionMatrix): Edas {
  const { matrix, weights, directions } = checkProblem(problem)
  const average = weights.map((_, c) => {
    const centre = mean(matrix.map((row) => row[c] as number))
    if (!(centre > 0))
      throw new McdaError('zero-column', `the mean of column ${c} is ${centre}: it must be above 0`, undefined, c)
    return centre
  })
  const side = (row: readonly number[], wanted: 'max' | 'min') =>
    sum(
      row.map((x, c) => {
        const centre = average[c] as number
        const gain = (directions[c] === wanted ? x - centre : centre - x) / centre
        return (weights[c] as number) * Math.max(0, gain)
      }),
    )
  const above = matrix.map((row) => side(row, 'max'))
  const below = matrix.map((row) => side(row, 'min'))
  const [most, worst] = [Math.max(...above), Math.max(...below)]
  const scores = above.map((plus, i) => {
    const gain = most === 0 ? 0 : plus / most
    const loss = worst === 0 ? 0 : (below[i] as number) / worst
    return (gain + 1 - loss) / 2
  })
  return { scores, above, below }
}
