import { sum } from '../../maths/sum.ts'
import { mean, squares } from '../table/correlation.ts'
import { ln } from '../../maths/natural.ts'
import { normalise } from '../table/normalise.ts'
import { checkDirections, checkMatrix, type Direction, McdaError } from '../table/problem.ts'

export type SpreadKind = 'std' | 'variance' | 'gini' | 'merec'

export interface SpreadOptions {
  /** Of `merec` only; default all `max`. */
  directions?: readonly Direction[]
}

/**
 * Other objective weights, which like entropy and CRITIC describe the data and not what anybody prefers.
 *
 * | kind | weight before it is divided by the sum |
 * |---|---|
 * | `std` | standard deviation of the column as it is (its units count) |
 * | `variance` | its variance after min-max |
 * | `gini` | Gini coefficient Σ|x_i − x_k| / (2 m² mean) |
 * | `merec` | how much the alternatives' scores ln(1 + mean |ln n|) change without the criterion; n = lo/x, cost x/hi |
 *
 * Whether deviations divide by m or by m − 1 cancels. Cost: alternatives² × criteria, merec alternatives × criteria².
 *
 * @param matrix a row an alternative (two at least), a column a criterion; for `gini` with a positive mean, for `merec` all above 0
 * @returns one a criterion, each >= 0, sum 1
 * @throws {McdaError} what `checkMatrix` throws; `empty` for one row; `not-permitted`; `not-positive`; `zero-column`; `all-zero` where no
 *   column differs
 * @see W. Salabun, J. Watrobski and A. Shekhovtsov, Symmetry 12 (2020) 1549 (std); M. Keshavarz-Ghorabaee, M. Amiri, E. K. Zavadskas,
 *   Z. Turskis and J. Antucheviciene, Symmetry 13 (2021) 525 (merec)
 */
export function spreadWeights(
  kind: SpreadKind,
  matrix: readonly (readonly number[])[],
  options: SpreadOptions = {},
): number[] {
  const criteria = checkMatrix(matrix)
  const directions = checkDirections(options.directions, criteria)
  if (matrix.length < 2) throw new McdaError('empty', 'matrix has one row: spread needs two alternatives at least')
  const spread = spreads(kind, matrix, directions)
  const total = sum(spread)
  if (!(total > 0)) throw new McdaError('all-zero', 'no column of the matrix differs: there is nothing to weigh by')
  return spread.map((s) => s / total)
}

function spreads(kind: SpreadKind, matrix: readonly (readonly number[])[], directions: readonly Direction[]): number[] {
  const columns = directions.map((_, c) => matrix.map((row) => row[c] as number))
  switch (kind) {
    case 'std':
      return columns.map((column) => Math.sqrt(squares(column)))
    case 'variance': {
      const normal = normalise(matrix, 'minmax')
      return columns.map((_, c) => squares(normal.map((row) => row[c] as number)))
    }
    case 'gini':
      return columns.map(gini)
    case 'merec':
      return merec(matrix, directions)
    default:
      throw new McdaError('not-permitted', `there are no "${String(kind)}" weights`)
  }
}

function gini(column: readonly number[], c: number): number {
  const centre = mean(column)
  if (!(centre > 0))
    throw new McdaError('zero-column', `the mean of column ${c} is ${centre}: it must be above 0`, undefined, c)
  const gaps = sum(column.map((x) => sum(column.map((y) => Math.abs(x - y)))))
  return gaps / (2 * column.length * column.length * centre)
}

function merec(matrix: readonly (readonly number[])[], directions: readonly Direction[]): number[] {
  const logs = directions.map((direction, c) => {
    const column = matrix.map((row, r) => {
      const x = row[c] as number
      if (x <= 0) throw new McdaError('not-positive', `matrix[${r}][${c}] is ${x}: it must be above 0`, r, c)
      return x
    })
    const [low, high] = [Math.min(...column), Math.max(...column)]
    return column.map((x) => Math.abs(ln(direction === 'max' ? low / x : x / high)))
  })
  const score = (total: number) => ln(1 + total / directions.length)
  const all = matrix.map((_, r) => sum(logs.map((column) => column[r] as number)))
  return logs.map((column) => sum(all.map((total, r) => Math.abs(score(total - (column[r] as number)) - score(total)))))
}
