import { keepsDirection, type Normalisation, normalise } from '../table/normalise.ts'
import { checkProblem, checkVector, type DecisionMatrix } from '../table/problem.ts'

export interface TopsisOptions {
  /** Default `vector-raw`. */
  normalisation?: Normalisation
  /** Weighted, normalised points from outside, one value a criterion, instead of the best and the worst of the alternatives. */
  ideal?: readonly number[]
  anti?: readonly number[]
}

export interface Topsis {
  /** One an alternative, 0..1, more is better; 0 if both distances are 0. */
  closeness: number[]
  /** Euclidean distances from the ideal and from the anti-ideal, one an alternative. */
  toIdeal: number[]
  toAnti: number[]
  /** Weighted, normalised, one a criterion. */
  ideal: number[]
  anti: number[]
  normalisation: Normalisation
}

/**
 * TOPSIS: nearness to the ideal and remoteness from the anti-ideal alternative.
 *
 *     closeness = d⁻ / (d⁺ + d⁻),   d the Euclidean distance in w_j · n_ij
 *
 * Weights multiply before the distances are taken, so they enter squared; their sum does not matter. The ideal takes the best value of each
 * column by its direction. A column that is all 0 stays 0. The order of two alternatives may depend on a
 * third one (rank reversal), and with `vector-raw` on the zero of a scale. Cost: cells.
 *
 * @throws {McdaError} what `checkProblem` and `normalise` throw; `length`, `not-finite` for the ideals
 * @see C.-L. Hwang and K. Yoon, Multiple Attribute Decision Making (1981)
 */
export function topsis(problem: DecisionMatrix, options: TopsisOptions = {}): Topsis {
  const { normalisation = 'vector-raw' } = options
  const { matrix, weights, directions } = checkProblem(problem)
  const idle = weights.map((_, c) => matrix.every((row) => row[c] === 0))
  const filled = idle.includes(true) ? matrix.map((row) => row.map((x, c) => (idle[c] ? 1 : x))) : matrix
  const weighted = normalise(filled, normalisation, directions).map((row) =>
    row.map((x, c) => (idle[c] ? 0 : x * (weights[c] as number))),
  )
  const raw = keepsDirection(normalisation)
  const extreme = (better: boolean) =>
    weights.map((_, c) => {
      const column = weighted.map((row) => row[c] as number)
      return (raw && directions[c] === 'min') !== better ? Math.max(...column) : Math.min(...column)
    })
  const ideal = given(options.ideal, weights.length, 'ideal') ?? extreme(true)
  const anti = given(options.anti, weights.length, 'anti') ?? extreme(false)
  const toIdeal = weighted.map((row) => distance(row, ideal))
  const toAnti = weighted.map((row) => distance(row, anti))
  const closeness = toIdeal.map((far, i) => {
    const near = toAnti[i] as number
    return far + near === 0 ? 0 : near / (far + near)
  })
  return { closeness, toIdeal, toAnti, ideal, anti, normalisation }
}

function given(point: readonly number[] | undefined, length: number, name: string): number[] | undefined {
  if (!point) return undefined
  checkVector(point, length, name)
  return [...point]
}

function distance(a: readonly number[], b: readonly number[]): number {
  let total = 0
  for (let i = 0; i < a.length; i++) {
    const gap = (a[i] as number) - (b[i] as number)
    total += gap * gap
  }
  return Math.sqrt(total)
}
