import { principalEigenvector } from './ahp.ts'
import { exp } from '../../maths/natural.ts'
import { checkPairwise } from './pairwise-matrix.ts'
import { McdaError } from '../table/problem.ts'

interface Gap {
  i: number
  j: number
}

/**
 * Fills the comparisons that were skipped so that the matrix is as consistent as it can be: λ_max is least. It is convex in the logarithm
 * of each missing value and its slope is u_i v_j a_ij − u_j v_i a_ji (u, v the left and right principal eigenvectors), so each one is found
 * by bisection, one after the other, until no value changes. The values lie within 1e-9..1e9.
 *
 * @param matrix square, reciprocal; `null` on both sides where a comparison is missing
 * @returns the same matrix, complete
 * @throws {McdaError} what `checkPairwise` throws; `infeasible` where the comparisons made do not connect everything; `no-convergence`
 * @see S. Bozoki, J. Fulop and L. Ronyai, Mathematical and Computer Modelling 52 (2010) 318-333
 */
export function completePairwise(matrix: readonly (readonly (number | null)[])[]): number[][] {
  checkPairwise(
    matrix.map((row, i) =>
      row.map((value, j) => (value === null && matrix[j]?.[i] === null ? 1 : (value ?? Number.NaN))),
    ),
  )
  checkConnected(matrix)
  const gaps: Gap[] = matrix.flatMap((row, i) => row.flatMap((value, j) => (value === null && j > i ? [{ i, j }] : [])))
  const full = matrix.map((row) => row.map((value) => value ?? 1))
  for (let round = 0; round < 500; round++) {
    const moved = gaps.map((gap) => settle(full, gap))
    if (moved.length < 2 || Math.max(...moved) < 1e-13) return full
  }
  throw new McdaError('no-convergence', 'the missing comparisons were not found in 500 rounds')
}

/** Puts the best value in one gap, the others as they are; returns by what share it moved. */
function settle(full: number[][], { i, j }: Gap): number {
  const before = full[i]?.[j] as number
  let [low, high] = [-20.8, 20.8]
  // 60 halvings leave 4e-17: less than a digit of the logarithm.
  for (let halving = 0; halving < 60; halving++) {
    const middle = (low + high) / 2
    put(full, i, j, exp(middle))
    if (slope(full, i, j) > 0) high = middle
    else low = middle
  }
  const after = exp((low + high) / 2)
  put(full, i, j, after)
  return Math.abs(after / before - 1)
}

function slope(full: number[][], i: number, j: number): number {
  const right = principalEigenvector(full)
  const left = principalEigenvector(full.map((_, r) => full.map((row) => row[r] as number)))
  const [value, back] = [full[i]?.[j] as number, full[j]?.[i] as number]
  return (left[i] as number) * (right[j] as number) * value - (left[j] as number) * (right[i] as number) * back
}

function put(full: number[][], i: number, j: number, value: number): void {
  ;(full[i] as number[])[j] = value
  ;(full[j] as number[])[i] = 1 / value
}

function checkConnected(matrix: readonly (readonly (number | null)[])[]): void {
  const reached = new Set([0])
  for (const i of reached) matrix[i]?.forEach((value, j) => (value === null ? reached : reached.add(j)))
  const lost = matrix.findIndex((_, i) => !reached.has(i))
  if (lost >= 0)
    throw new McdaError('infeasible', `nothing compares row ${lost} with row 0, not even through others`, lost)
}
