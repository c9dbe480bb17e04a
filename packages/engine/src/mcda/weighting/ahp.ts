import { sum } from '../../maths/sum.ts'
import { type Consistency, consistency, type RandomIndex } from './consistency.ts'
import { exp, ln } from '../../maths/natural.ts'
import { checkPairwise } from './pairwise-matrix.ts'
import { McdaError } from '../table/problem.ts'

export type AhpMethod = 'eigenvector' | 'geometric-mean' | 'column-mean'

export interface AhpOptions {
  /** Default `eigenvector`. */
  method?: AhpMethod
  /** The random-index table of the consistency ratio; default `saaty1980`. */
  randomIndex?: RandomIndex
}

export interface AhpPriorities {
  /** One a row, above 0, sum 1. */
  priorities: number[]
  /** Principal eigenvalue; for the two approximations the mean of (A w)_i / w_i. */
  lambdaMax: number
  consistency: Consistency
  method: AhpMethod
}

/**
 * Priorities from pairwise comparisons (analytic hierarchy process).
 *
 * The principal eigenvector (Saaty 1980) by power iteration; or the row's geometric mean (Crawford and Williams 1985); or the mean of the
 * normalised columns. The three agree on consistent matrices. Cost: size² × iterations.
 *
 * @param matrix a_ij > 0: how many times i outweighs j; reciprocal
 * @throws {McdaError} what `checkPairwise` throws; `not-permitted` for another method or table; `no-convergence`
 * @see T. L. Saaty, The Analytic Hierarchy Process (1980)
 */
export function ahpPriorities(matrix: readonly (readonly number[])[], options: AhpOptions = {}): AhpPriorities {
  const { method = 'eigenvector', randomIndex } = options
  checkPairwise(matrix)
  const priorities = prioritise(matrix, method)
  const lambdaMax = sum(times(matrix, priorities).map((x, i) => x / (priorities[i] as number))) / matrix.length
  return { priorities, lambdaMax, consistency: consistency(lambdaMax, matrix.length, randomIndex), method }
}

function prioritise(matrix: readonly (readonly number[])[], method: AhpMethod): number[] {
  switch (method) {
    case 'eigenvector':
      return principalEigenvector(matrix)
    case 'geometric-mean':
      return shares(matrix.map((row) => exp(sum(row.map(ln)) / row.length)))
    case 'column-mean': {
      const totals = matrix.map((_, j) => sum(matrix.map((row) => row[j] as number)))
      return shares(matrix.map((row) => sum(row.map((value, j) => value / (totals[j] as number)))))
    }
    default:
      throw new McdaError('not-permitted', `there is no method "${String(method)}"`)
  }
}

/**
 * Principal eigenvector of a positive matrix, scaled to sum 1, by power iteration until the bounds of Collatz and Wielandt on the
 * eigenvalue meet.
 *
 * @throws {McdaError} `no-convergence` after 100,000 steps
 */
export function principalEigenvector(matrix: readonly (readonly number[])[]): number[] {
  let vector = matrix.map(() => 1 / matrix.length)
  let narrowest = Number.POSITIVE_INFINITY
  let stalled = 0
  for (let step = 0; step < 100_000; step++) {
    const next = times(matrix, vector)
    const ratios = next.map((x, i) => x / (vector[i] as number))
    const gap = Math.max(...ratios) / Math.min(...ratios) - 1
    vector = shares(next)
    // Rounding may prevent the bounds from meeting exactly: stop once they no longer converge.
    stalled = gap < narrowest ? 0 : stalled + 1
    narrowest = Math.min(narrowest, gap)
    if (gap <= 4e-16 || (narrowest < 1e-12 && stalled > 5)) return vector
  }
  throw new McdaError('no-convergence', 'the principal eigenvector was not found in 100000 steps')
}

const times = (matrix: readonly (readonly number[])[], vector: readonly number[]) =>
  matrix.map((row) => sum(row.map((value, j) => value * (vector[j] as number))))

function shares(values: readonly number[]): number[] {
  const total = sum(values)
  return values.map((value) => value / total)
}
