import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { expectClose } from '../../../testing/close.ts'
import { property } from '../../../testing/property.ts'
import { midRanks, pearson, spearman } from '../table/correlation.ts'
import { McdaError } from '../table/problem.ts'
import { kendall, rankSimilarity } from './rank-similarity.ts'
import { ranking } from '../table/ranking.ts'

describe('standard competition ranks', () => {
  test.each([
    { case: 'more is better', scores: [0.2, 0.9, 0.5], best: 'max', ranks: [3, 1, 2] },
    { case: 'less is better', scores: [0.2, 0.9, 0.5], best: 'min', ranks: [1, 3, 2] },
    { case: 'ties share the better rank', scores: [5, 7, 5, 1], best: 'max', ranks: [2, 1, 2, 4] },
    { case: 'within 1e-9 of the largest size', scores: [1e6, 1e6 - 1e-4, 1e6 - 1e-2], best: 'max', ranks: [1, 1, 3] },
    { case: 'small scores have small tolerances', scores: [1e-12, 2e-12], best: 'max', ranks: [2, 1] },
    {
      case: 'counted from the best one, not each its neighbour',
      scores: [1, 1 - 8e-10, 1 - 16e-10],
      best: 'max',
      ranks: [1, 1, 3],
    },
    { case: 'below 0', scores: [-1, -3, -2], best: 'max', ranks: [1, 3, 2] },
    { case: 'all 0', scores: [0, 0], best: 'max', ranks: [1, 1] },
    { case: 'nobody', scores: [], best: 'max', ranks: [] },
  ] as const)('$case', ({ scores, best, ranks }) => {
    expect(ranking(scores, best)).toEqual(ranks)
  })
  property('one more than how many are better', [fc.array(fc.integer({ min: -20, max: 20 }))], (scores) => {
    expect(ranking(scores)).toEqual(scores.map((score) => 1 + scores.filter((other) => other > score).length))
  })
})

describe('similarity of rankings', () => {
  test('Salabun and Urbaniak (2020)', () => {
    expectClose(rankSimilarity([1, 2, 3, 4, 5], [1, 3, 2, 4, 5]), {
      spearman: 0.9,
      weightedSpearman: 0.8833333333333333,
      ws: 0.8541666666666667,
      kendall: 0.8,
    })
  })
  const same = fc.integer({ min: 2, max: 7 }).map((n) => Array.from({ length: n }, (_, i) => i + 1))
  const shuffled = same.chain((ranks) =>
    fc.tuple(
      fc.shuffledSubarray(ranks, { minLength: ranks.length }),
      fc.shuffledSubarray(ranks, { minLength: ranks.length }),
    ),
  )
  property('1 for the same, -1 for the reverse', [same], (ranks) => {
    expectClose(rankSimilarity(ranks, ranks), { spearman: 1, weightedSpearman: 1, ws: 1, kendall: 1 })
    const { spearman: rho, weightedSpearman, kendall: tau } = rankSimilarity(ranks, [...ranks].reverse())
    expectClose([rho, weightedSpearman, tau], [-1, -1, -1])
  })
  property('the textbook formulas, where there are no ties', [shuffled], ([a, b]) => {
    const n = a.length
    const squares = a.reduce((sum, x, i) => sum + (x - (b[i] as number)) ** 2, 0)
    const result = rankSimilarity(a, b)
    expectClose(result.spearman, 1 - (6 * squares) / (n * (n * n - 1)))
    const pairs = a.flatMap((x, i) =>
      a.slice(0, i).map((y, k) => Math.sign(x - y) * Math.sign((b[i] as number) - (b[k] as number))),
    )
    expectClose(result.kendall, pairs.reduce((sum, x) => sum + x, 0) / pairs.length)
    expect(result.ws).toBeGreaterThanOrEqual(0)
    expect(result.ws).toBeLessThanOrEqual(1)
  })
  test('a difference at the top counts more', () => {
    const [top, bottom] = [
      [2, 1, 3, 4],
      [1, 2, 4, 3],
    ].map((other) => rankSimilarity([1, 2, 3, 4], other))
    expect(top?.ws).toBeLessThan(bottom?.ws as number)
    expect(top?.weightedSpearman).toBeLessThan(bottom?.weightedSpearman as number)
    expect(top?.spearman).toBe(bottom?.spearman)
  })
  test('τ-b with ties, by hand: 3 agree, 1 is against; 5 of 6 pairs ordered in each', () => {
    expectClose(kendall([1, 2, 2, 3], [1, 3, 2, 2]), 2 / 5)
    expect(kendall([1, 1, 1], [1, 2, 3])).toBe(0)
  })
  test.each([
    { case: 'one alternative', a: [1], b: [1], error: new McdaError('empty', '1 ranks: two at least are needed') },
    { case: 'two lengths', a: [1, 2], b: [1], error: new McdaError('length', 'b has 1 entries: it must have 2') },
    {
      case: 'no number',
      a: [1, Number.NaN],
      b: [1, 2],
      error: new McdaError('not-finite', 'a[1] is NaN: it must be a finite number', undefined, 1),
    },
    {
      case: 'rank 0',
      a: [1, 0],
      b: [1, 2],
      error: new McdaError('not-permitted', 'a[1] is 0: it must be 1..2', undefined, 1),
    },
    {
      case: 'a rank beyond the last',
      a: [1, 2],
      b: [3, 2],
      error: new McdaError('not-permitted', 'b[0] is 3: it must be 1..2', undefined, 0),
    },
  ])('$case is refused', ({ a, b, error }) => {
    expect(() => rankSimilarity(a, b)).toThrow(error)
  })
})

describe('correlation', () => {
  test('by hand', () => {
    expectClose(pearson([1, 2, 3], [2, 4, 9]), 7 / Math.sqrt(2 * 26))
    expectClose(midRanks([30, 10, 20, 20]), [4, 1, 2.5, 2.5])
    expectClose(spearman([1, 2, 3], [1, 10, 100]), 1)
  })
  test('a constant list has none, however its mean rounds', () => {
    expect(pearson([0.1, 0.1, 0.1], [1, 2, 4])).toBe(0)
  })
})
