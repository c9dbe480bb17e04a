import { sum } from '../../maths/sum.ts'
import { checkProblem, type DecisionMatrix, McdaError } from '../table/problem.ts'

/**
 * MARCOS: measurement of alternatives and ranking by compromise. The best and the worst value of every column make an ideal and an
 * anti-ideal alternative; values are x/ideal, costs ideal/x; with S the weighted sums,
 *
 *     K⁻ = S/S_anti,  K⁺ = S/S_ideal,  f(K⁻) = K⁺/(K⁺ + K⁻),  f(K⁺) = K⁻/(K⁺ + K⁻),
 *     score = (K⁺ + K⁻) / (1 + (1 − f(K⁺))/f(K⁺) + (1 − f(K⁻))/f(K⁻))
 *
 * Weights are used as given; their sum does not matter. Cost: cells.
 *
 * @returns a score an alternative, above 0, more is better
 * @throws {McdaError} what `checkProblem` throws; `not-positive` for a value that is not above 0
 * @see Z. Stevic, D. Pamucar, A. Puska and P. Chatterjee, Computers & Industrial Engineering 140 (2020) 106231
 */
export function marcos(problem: DecisionMatrix): number[] {
  const { matrix, weights, directions } = checkProblem(problem)
  const ends = directions.map((direction, c) => {
    const column = matrix.map((row) => row[c] as number)
    const [low, high] = [Math.min(...column), Math.max(...column)]
    return direction === 'max' ? { ideal: high, anti: low } : { ideal: low, anti: high }
  })
  const total = (row: readonly number[], r?: number) =>
    sum(
      row.map((x, c) => {
        if (!(x > 0)) throw new McdaError('not-positive', `matrix[${r}][${c}] is ${x}: it must be above 0`, r, c)
        const { ideal } = ends[c] as { ideal: number }
        return (weights[c] as number) * (directions[c] === 'max' ? x / ideal : ideal / x)
      }),
    )
  const scored = matrix.map((row, r) => total(row, r))
  const ideal = total(ends.map((end) => end.ideal))
  const anti = total(ends.map((end) => end.anti))
  return scored.map((s) => {
    const [plus, minus] = [s / ideal, s / anti]
    const [fMinus, fPlus] = [plus / (plus + minus), minus / (plus + minus)]
    return (plus + minus) / (1 + (1 - fPlus) / fPlus + (1 - fMinus) / fMinus)
  })
}
