import { sum } from '../../maths/sum.ts'
import { pearson } from '../table/correlation.ts'
import { power } from '../../maths/natural.ts'
import { checkVector, McdaError } from '../table/problem.ts'

export interface RankSimilarity {
  /** Spearman's correlation of the ranks, −1..1. */
  spearman: number
  /** The same with differences at the top counting more (Pinto da Costa and Soares 2005). */
  weightedSpearman: number
  /** 0..1; differences count by 2^−rank of the FIRST ranking, so the two are not alike. */
  ws: number
  /** Kendall's τ-b, −1..1; 0 where a ranking has no order. */
  kendall: number
}

/**
 * How alike two rankings are. Cost: alternatives².
 *
 * @param a one an alternative, 1 the best; two alternatives at least
 * @param b of the same alternatives
 * @throws {McdaError} `empty` for fewer than two, `length`, `not-finite`; `not-permitted` for a rank outside 1..n
 * @see W. Salabun and K. Urbaniak, A new coefficient of rankings similarity in decision-making problems, ICCS (2020)
 */
export function rankSimilarity(a: readonly number[], b: readonly number[]): RankSimilarity {
  const n = a.length
  if (n < 2) throw new McdaError('empty', `${n} ranks: two at least are needed`)
  for (const [ranks, name] of [
    [a, 'a'],
    [b, 'b'],
  ] as const) {
    checkVector(ranks, n, name)
    ranks.forEach((rank, i) => {
      if (rank < 1 || rank > n)
        throw new McdaError('not-permitted', `${name}[${i}] is ${rank}: it must be 1..${n}`, undefined, i)
    })
  }
  const pairs = a.map((x, i) => [x, b[i] as number] as const)
  const weighted = sum(pairs.map(([x, y]) => (x - y) * (x - y) * (n - x + 1 + (n - y + 1))))
  return {
    spearman: pearson(a, b),
    weightedSpearman: 1 - (6 * weighted) / (n * n * n * n + n * n * n - n * n - n),
    ws: 1 - sum(pairs.map(([x, y]) => (power(2, -x) * Math.abs(x - y)) / Math.max(Math.abs(x - 1), Math.abs(x - n)))),
    kendall: kendall(a, b),
  }
}

/** Kendall's τ-b of two lists of one length, −1..1; 0 where a list is constant. */
export function kendall(a: readonly number[], b: readonly number[]): number {
  let [agreeing, orderedA, orderedB] = [0, 0, 0]
  for (let i = 0; i < a.length; i++)
    for (let k = 0; k < i; k++) {
      const [x, y] = [Math.sign((a[i] as number) - (a[k] as number)), Math.sign((b[i] as number) - (b[k] as number))]
      agreeing += x * y
      orderedA += x * x
      orderedB += y * y
    }
  return orderedA === 0 || orderedB === 0 ? 0 : agreeing / Math.sqrt(orderedA * orderedB)
}
