import { sum } from '../../maths/sum.ts'
import { ln } from '../../maths/natural.ts'
import { checkMatrix, McdaError } from '../table/problem.ts'

/**
 * Objective weights by Shannon's entropy: criteria whose values differ more count more. They describe the data, not what anybody prefers,
 * and with few alternatives they are noise.
 *
 *     p_ij = x_ij / Σ_i x_ij,   e_j = −Σ_i p_ij ln p_ij / ln m,   w_j = (1 − e_j) / Σ_j (1 − e_j)
 *
 * Directions play no part. Cost: cells.
 *
 * @param matrix a row an alternative (two at least), a column a criterion; each >= 0
 * @returns one a criterion, each >= 0, sum 1
 * @throws {McdaError} what `checkMatrix` throws; `empty` for one row; `negative`; `zero-column`; `all-zero` where no column differs
 * @see M. Zeleny, Multiple Criteria Decision Making (1982), ch. 7
 */
export function entropyWeights(matrix: readonly (readonly number[])[]): number[] {
  const criteria = checkMatrix(matrix)
  if (matrix.length < 2) throw new McdaError('empty', 'matrix has one row: entropy needs two alternatives at least')
  const spread = Array.from({ length: criteria }, (_, c) => {
    const column = matrix.map((row) => row[c] as number)
    column.forEach((x, r) => {
      if (x < 0) throw new McdaError('negative', `matrix[${r}][${c}] is ${x}: it must not be negative`, r, c)
    })
    const total = sum(column)
    if (total === 0) throw new McdaError('zero-column', `column ${c} is all 0: it has no shares`, undefined, c)
    // A constant column has an entropy of exactly 1; logarithms would round it.
    if (column.every((x) => x === column[0])) return 0
    const entropy = -sum(column.map((x) => (x === 0 ? 0 : (x / total) * ln(x / total)))) / ln(matrix.length)
    return Math.max(0, 1 - entropy)
  })
  const total = sum(spread)
  if (total === 0) throw new McdaError('all-zero', 'no column of the matrix differs: there is nothing to weigh by')
  return spread.map((s) => s / total)
}
