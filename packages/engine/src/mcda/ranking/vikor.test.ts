import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { expectClose } from '../../../testing/close.ts'
import { property } from '../../../testing/property.ts'
import { type DecisionMatrix, McdaError } from '../table/problem.ts'
import { vikor } from './vikor.ts'

describe('worked examples', () => {
  test('two that tie for the first place', () => {
    const matrix = [
      [4, 4, 4],
      [7, 6, 8],
      [8, 8, 6],
      [6, 8, 8],
    ]
    expectClose(vikor({ matrix, weights: [0.3, 0.4, 0.3] }), {
      s: [1, 0.275, 0.15, 0.15],
      r: [0.4, 0.2, 0.15, 0.15],
      q: [1, 0.17352941176470593, 0, 0],
      acceptableAdvantage: false,
      acceptableStability: true,
      compromiseSet: [1, 2, 3],
    })
  })

  test('the power stations of Opricovic and Tzeng (2007), equal weights', () => {
    const matrix = [
      [4184.3, 2914, 407.2, 251, 195, 244, 15, 2.41],
      [5211.9, 3630, 501.7, 308.3, 282, 346, 21, 1.41],
      [5021.3, 3920.5, 504, 278.6, 12, 56, 3, 4.42],
      [5566.1, 3957.9, 559.5, 335.3, 167, 268, 16, 3.36],
      [5060.5, 3293.5, 514.1, 284.2, 69, 90, 7, 4.04],
      [4317.9, 2925.9, 432.8, 239.3, 12, 55, 3, 4.36],
    ]
    const weights = new Array<number>(8).fill(0.125)
    const result = vikor({ matrix, weights, directions: ['max', 'min', 'max', 'max', 'min', 'min', 'min', 'max'] })
    expectClose(result.s[4], 0.27996021812784744)
    expectClose(result.q, [0.9906107475832696, 1, 0.47318096404474075, 0.669585136135467, 0, 0.5783272291587683])
    expect(result).toMatchObject({ acceptableAdvantage: true, acceptableStability: true, compromiseSet: [4] })
  })
})

/** Rows of losses by one criterion each of weight 1, given as shares of the range: S and R can be read off. */
const byHand: DecisionMatrix = {
  matrix: [
    [1, 0.5],
    [0, 1],
    [0.8, 0.8],
  ],
  weights: [1, 1],
}

describe('v weighs the group against the one who loses most', () => {
  // The ranges are 1 and 0.5: losses are [0, 1], [1, 0] and [0.2, 0.4].
  test.each([
    { v: 1, q: [1, 1, 0] },
    { v: 0, q: [1, 1, 0] },
    { v: 0.5, q: [1, 1, 0] },
  ])('v = $v', ({ v, q }) => {
    const result = vikor(byHand, { v })
    expectClose([result.s, result.r, result.q], [[1, 1, 0.6], [1, 1, 0.4], q])
  })
  property('Q is linear in v', [fc.double({ min: 0, max: 1, noNaN: true })], (v) => {
    const problem = { ...byHand, matrix: [...byHand.matrix, [0.95, 0.55]] }
    const [all, group, none] = [v, 1, 0].map((each) => vikor(problem, { v: each }).q) as [number[], number[], number[]]
    expectClose(
      all,
      group.map((share, i) => v * share + (1 - v) * (none[i] as number)),
    )
  })
  test.each([-0.01, 1.01, Number.NaN])('v = %d is refused', (v) => {
    expect(() => vikor(byHand, { v })).toThrow(new McdaError('not-permitted', `v is ${v}: it must be 0..1`))
  })
})

describe('the compromise set', () => {
  test('the best alone, where it is far ahead', () => {
    const matrix = [[1], [0], [0]]
    expect(vikor({ matrix, weights: [1] })).toMatchObject({ compromiseSet: [0], acceptableAdvantage: true })
  })
  test('an advantage of exactly 1/(m - 1) is enough', () => {
    expect(vikor({ matrix: [[2], [1], [0]], weights: [1] })).toMatchObject({
      q: [0, 0.5, 1],
      acceptableAdvantage: true,
      compromiseSet: [0],
    })
  })
  test('the two best, where one is ahead enough but another leads by S and another by R', () => {
    // By the least sum, by the least regret, and in between: 20 that lose everything make 1/(m - 1) small.
    const losses = [
      [0.9, 0, 0, 0],
      [0.4, 0.4, 0.4, 0.4],
      [0.45, 0.2, 0.2, 0.2],
      [0, 1, 1, 1],
    ]
    const matrix = [...losses, ...Array.from({ length: 21 }, () => [1, 1, 1, 1])]
    const result = vikor({ matrix, weights: [1, 1, 1, 1], directions: ['min', 'min', 'min', 'min'] })
    expectClose(result.s.slice(0, 3), [0.9, 1.6, 1.05])
    expectClose(result.r.slice(0, 3), [0.9, 0.4, 0.45])
    expectClose(result.q.slice(0, 3), [5 / 12, 7 / 62, 3 / 124 + 1 / 24])
    expect(result).toMatchObject({ acceptableAdvantage: true, acceptableStability: false, compromiseSet: [1, 2] })
  })
  test('one alternative alone is proposed', () => {
    expect(vikor({ matrix: [[3, 4]], weights: [1, 1] })).toEqual({
      s: [0],
      r: [0],
      q: [0],
      acceptableAdvantage: true,
      acceptableStability: true,
      compromiseSet: [0],
    })
  })
  test('all alike: all are proposed', () => {
    const alike = vikor({ matrix: [[3], [3], [3]], weights: [1] })
    expect(alike).toMatchObject({ q: [0, 0, 0], compromiseSet: [0, 1, 2] })
  })
  test('sums that differ by rounding alone are equal', () => {
    // 0.1 + 0.2 + 0.3 and 0.3 + 0.2 + 0.1 differ in the last digit.
    const matrix = [
      [0, 0, 0, 1, 1, 1],
      [1, 1, 1, 0, 0, 0],
    ]
    const result = vikor({ matrix, weights: [0.1, 0.2, 0.3, 0.3, 0.2, 0.1] })
    expect(result.q).toEqual([0, 0])
    expect(result.compromiseSet).toEqual([0, 1])
  })
})
