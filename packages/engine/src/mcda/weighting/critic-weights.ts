import { sum } from '../../maths/sum.ts'
import { pearson, spearman, squares } from '../table/correlation.ts'
import { type Normalisation, normalise } from '../table/normalise.ts'
import { type Direction, McdaError } from '../table/problem.ts'

export interface CriticOptions {
  /** Default all `max`; the direction of a column gives its correlations their sign. */
  directions?: readonly Direction[]
  /** Default `minmax`. */
  normalisation?: Normalisation
  /** Default `pearson`. */
  correlation?: 'pearson' | 'spearman'
}

/**
 * CRITIC objective weights: a criterion counts by how much its values differ and how little they correlate with other criteria.
 *
 *     C_j = σ_j Σ_k (1 − r_jk),   w_j = C_j / Σ C
 *
 * Whether σ divides by m or by m − 1 cancels. They describe the data, not what anybody prefers; with two alternatives every correlation is
 * ±1. A constant column weighs 0. Cost: criteria² × alternatives.
 *
 * @param matrix a row an alternative (two at least), a column a criterion
 * @returns one a criterion, each >= 0, sum 1
 * @throws {McdaError} what `normalise` throws; `empty` for one row; `not-permitted`; `all-zero` where no column varies or all correlate fully
 * @see D. Diakoulaki, G. Mavrotas and L. Papayannakis, Computers & Operations Research 22 (1995) 763-770
 */
export function criticWeights(matrix: readonly (readonly number[])[], options: CriticOptions = {}): number[] {
  const { directions, normalisation = 'minmax', correlation = 'pearson' } = options
  if (correlation !== 'pearson' && correlation !== 'spearman')
    throw new McdaError('not-permitted', `there is no correlation "${String(correlation)}"`)
  if (matrix.length === 1) throw new McdaError('empty', 'matrix has one row: CRITIC needs two alternatives at least')
  const normal = normalise(matrix, normalisation, directions)
  const columns = (normal[0] as number[]).map((_, c) => normal.map((row) => row[c] as number))
  const correlate = correlation === 'pearson' ? pearson : spearman
  const said = columns.map((own, j) => {
    const conflict = sum(columns.map((other, k) => (j === k ? 0 : 1 - correlate(own, other))))
    return Math.sqrt(squares(own)) * Math.max(0, conflict)
  })
  const total = sum(said)
  if (!(total > 1e-12))
    throw new McdaError('all-zero', 'no criterion says anything that the others do not: there is nothing to weigh by')
  return said.map((c) => c / total)
}
