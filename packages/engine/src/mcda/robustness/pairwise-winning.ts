import { sum } from '../../maths/sum.ts'
import { checkVector, McdaError } from '../table/problem.ts'
import { checkOrder } from './weight-set.ts'

/**
 * Probability that one alternative's value is above another's while the weights are uniform on the simplex: exact for any number of criteria.
 *
 * With positive differences x_1..x_p and the sizes of the negative ones y_1..y_n,
 *
 *     P(p, 0) = 1,   P(0, n) = 0,   P(p, n) = (x_p P(p, n − 1) + y_n P(p − 1, n)) / (x_p + y_n)
 *
 * All terms are positive, so nothing cancels, where the closed form Σ d_j^(n−1)/Π(d_j − d_k) loses digits on near-equal differences and
 * divides by 0 on equal ones. Cost: p × n.
 *
 * @param differences value of the first minus value of the second, one a criterion
 * @param order criteria from the most to the least important, all of them: weights uniform among those in that order. As these are means
 *   λ_1 (1, 0, ..) + λ_2 (1/2, 1/2, 0, ..) + ... with λ uniform on the simplex, it is the same on the running means of the differences
 * @returns 0..1; 0 where all differences are 0, for then neither is above the other
 * @throws {McdaError} `empty`, `not-finite`, `not-permitted`; `length` for an order that leaves criteria out
 */
export function pairwiseWinning(differences: readonly number[], order?: readonly number[]): number {
  checkVector(differences, undefined, 'differences')
  const steps = order ? runningMeans(differences, order) : differences
  const above = steps.filter((d) => d > 0)
  const below = steps.filter((d) => d < 0).map((d) => -d)
  if (above.length === 0) return 0
  let row = new Array<number>(below.length + 1).fill(0)
  for (const x of above) {
    const next = [1]
    below.forEach((y, n) => {
      next.push((x * (next[n] as number) + y * (row[n + 1] as number)) / (x + y))
    })
    row = next
  }
  return row.at(-1) as number
}

/**
 * Pairwise winning indices of all alternatives; see `pairwiseWinning`.
 *
 * @param values a row an alternative, a column a criterion; on common scales, more is better
 * @returns row before column, 0 on the diagonal
 */
export function pairwiseWinningIndices(values: readonly (readonly number[])[], order?: readonly number[]): number[][] {
  return values.map((own, i) =>
    values.map((other, k) => {
      if (own.length !== other.length)
        throw new McdaError('ragged', `values[${k}] has ${other.length} columns, values[${i}] has ${own.length}`, k)
      return i === k
        ? 0
        : pairwiseWinning(
            own.map((x, j) => x - (other[j] as number)),
            order,
          )
    }),
  )
}

function runningMeans(differences: readonly number[], order: readonly number[]): number[] {
  checkOrder(order, differences.length)
  if (order.length !== differences.length)
    throw new McdaError('length', `order names ${order.length} criteria: it must name all ${differences.length}`)
  return order.map((_, k) => sum(order.slice(0, k + 1).map((c) => differences[c] as number)) / (k + 1))
}
