import { checkMatrix, McdaError } from '../table/problem.ts'

/** How far a_ij · a_ji may be from 1: people type 0.333333. */
const RECIPROCAL = 1e-5

/**
 * Refuses what is no matrix of pairwise comparisons. Cost: cells.
 *
 * @param matrix square; a_ij > 0 is how many times i outweighs j; a_ji = 1/a_ij within 1e-5; 1 on the diagonal
 * @throws {McdaError} what `checkMatrix` throws; `length` unless square, `not-positive`, `not-reciprocal`
 */
export function checkPairwise(matrix: readonly (readonly number[])[], name = 'matrix'): void {
  const columns = checkMatrix(matrix, name)
  if (columns !== matrix.length)
    throw new McdaError('length', `${name} has ${matrix.length} rows and ${columns} columns: it must be square`)
  matrix.forEach((row, i) => {
    row.forEach((value, j) => {
      if (value <= 0) throw new McdaError('not-positive', `${name}[${i}][${j}] is ${value}: it must be above 0`, i, j)
    })
  })
  matrix.forEach((row, i) => {
    row.forEach((value, j) => {
      const back = (matrix[j] as readonly number[])[i] as number
      if (j >= i && Math.abs(value * back - 1) > RECIPROCAL)
        throw new McdaError(
          'not-reciprocal',
          i === j
            ? `${name}[${i}][${i}] is ${value}: it must be 1`
            : `${name}[${i}][${j}] is ${value}, but ${name}[${j}][${i}] is ${back}: it must be 1/${value}`,
          i,
          j,
        )
    })
  })
}

/**
 * The whole matrix from its upper triangle, row by row.
 *
 * @param upper size · (size − 1)/2 numbers above 0; `null` where a comparison was skipped, which stays `null` on both sides
 * @throws {McdaError} `length`, `not-finite`, `not-positive` with the cell
 */
export function fromUpperTriangle(upper: readonly number[], size: number): number[][]
export function fromUpperTriangle(upper: readonly (number | null)[], size: number): (number | null)[][]
export function fromUpperTriangle(upper: readonly (number | null)[], size: number): (number | null)[][] {
  if (!Number.isInteger(size) || size < 1)
    throw new McdaError('length', `the size is ${size}: it must be a whole number above 0`)
  const needed = (size * (size - 1)) / 2
  if (upper.length !== needed)
    throw new McdaError(
      'length',
      `upper has ${upper.length} entries: a matrix of ${size} has ${needed} above its diagonal`,
    )
  const matrix = Array.from({ length: size }, () => new Array<number | null>(size).fill(1))
  let next = 0
  for (let i = 0; i < size; i++)
    for (let j = i + 1; j < size; j++) {
      const value = upper[next++] as number | null
      if (value !== null && !Number.isFinite(value))
        throw new McdaError(
          'not-finite',
          `the comparison of ${i} with ${j} is ${value}: it must be a finite number`,
          i,
          j,
        )
      if (value !== null && value <= 0)
        throw new McdaError('not-positive', `the comparison of ${i} with ${j} is ${value}: it must be above 0`, i, j)
      ;(matrix[i] as (number | null)[])[j] = value
      ;(matrix[j] as (number | null)[])[i] = value === null ? null : 1 / value
    }
  return matrix
}
