import { normalise } from '../table/normalise.ts'
import { checkProblem, type DecisionMatrix } from '../table/problem.ts'
import { weightedSum } from './weighted-sum.ts'

/**
 * ARAS: additive ratio assessment. The best value of every column makes an optimal alternative, which is normalised (`sum`: x/Σx, costs
 * (1/x)/Σ(1/x)) along with the others; the score is the share of its weighted sum that an alternative reaches. Cost: cells.
 *
 * @returns a score an alternative, 0..1, more is better
 * @throws {McdaError} what `checkProblem` and `normalise` throw: costs must be above 0
 * @see E. K. Zavadskas and Z. Turskis, Technological and Economic Development of Economy 16 (2010) 159-172
 */
export function aras(problem: DecisionMatrix): number[] {
  const { matrix, weights, directions } = checkProblem(problem)
  const optimal = directions.map((direction, c) => {
    const column = matrix.map((row) => row[c] as number)
    return direction === 'max' ? Math.max(...column) : Math.min(...column)
  })
  const normal = normalise([...matrix, optimal], 'sum', directions)
  const totals = weightedSum({ matrix: normal, weights })
  const best = totals.at(-1) as number
  return totals.slice(0, -1).map((total) => total / best)
}
