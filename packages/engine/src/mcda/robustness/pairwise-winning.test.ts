import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sfc32 } from '../../robustness/sfc32.ts'
import { expectClose } from '../../../testing/close.ts'
import { property } from '../../../testing/property.ts'
import { pairwiseWinning, pairwiseWinningIndices } from './pairwise-winning.ts'
import { McdaError } from '../table/problem.ts'
import { exactSmaa2 } from './smaa2-exact.ts'
import { weightSampler } from './weight-sampler.ts'

describe('exact rationals', () => {
  test.each([
    { differences: [0.3, -0.2, 0.1, -0.05, 0.02], is: 3338 / 4851 },
    { differences: [0.4, -0.35, 0.22, -0.18, 0.11, -0.09, 0.05, -0.31], is: 0.4037851848053327 },
    { differences: [0.2, 0.2, 0.2, -0.1, -0.1, 0], is: 8 / 9 },
    { differences: [3, -1], is: 3 / 4 },
    { differences: [1, -1, -1], is: 1 / 4 },
    { differences: [2, 1], is: 1 },
    { differences: [2, 0], is: 1 },
    { differences: [-2, 0], is: 0 },
    { differences: [0, 0], is: 0 },
    { differences: [-5], is: 0 },
  ])('$differences', ({ differences, is }) => {
    expectClose(pairwiseWinning(differences), is)
  })
  test('digits are not lost on near-equal differences', () => {
    const near = pairwiseWinning([0.2, 0.2 + 1e-12, 0.2 - 1e-12, -0.1, -0.1 - 1e-13, 0])
    expect(near).toBeCloseTo(8 / 9, 10)
  })
  test('in order of importance: running means', () => {
    // Means of 1, -3 are 1 and -1; the other way round -3 and -1.
    expect(pairwiseWinning([1, -3], [0, 1])).toBe(0.5)
    expect(pairwiseWinning([1, -3], [1, 0])).toBe(0)
  })
})

const some = fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 1, maxLength: 7 })
describe('laws', () => {
  property('one wins or the other', [some.filter((d) => d.some((x) => x !== 0))], (differences) => {
    const turned = differences.map((x) => -x)
    expectClose(pairwiseWinning(differences) + pairwiseWinning(turned), 1)
  })
  property(
    'neither size, nor order, nor criteria of no difference matter beyond their number',
    [some, fc.constantFrom(1e-9, 3, 1e6)],
    (differences, size) => {
      const is = pairwiseWinning(differences)
      expectClose(pairwiseWinning(differences.map((x) => x * size)), is)
      expectClose(pairwiseWinning([...differences].reverse()), is)
    },
  )
  property('more of a difference never lowers it', [some, fc.nat(6)], (differences, which) => {
    const more = differences.map((x, j) => (j === which % differences.length ? x + 1 : x))
    expect(pairwiseWinning(more)).toBeGreaterThanOrEqual(pairwiseWinning(differences) - 1e-12)
  })
  const rows = fc.array(
    fc.tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 9 })),
    { minLength: 2, maxLength: 4 },
  )
  property(
    'the areas of the triangle, in any order of importance too',
    [rows, fc.constantFrom(undefined, [0, 1, 2], [2, 0, 1])],
    (values, order) => {
      expectClose(pairwiseWinningIndices(values, order), exactSmaa2(values, { order }).pairwiseWinning)
    },
  )
})

describe('by chance, within 4.5 standard errors', () => {
  const samples = 40_000
  test.each([
    { differences: [0.3, -0.2, 0.1, -0.05, 0.02], order: undefined },
    { differences: [3, -1, -1, 2, -4, 1], order: undefined },
    { differences: [-0.5, 2, -3, 4, -0.1], order: [1, 0, 3, 4, 2] },
    { differences: [1, -2, -1.5, 3], order: [0, 1, 2, 3] },
  ])('$differences, $order', ({ differences, order }) => {
    const weigh = weightSampler(differences.length, { order }, sfc32('w', JSON.stringify(differences)))
    const w = new Float64Array(differences.length)
    let wins = 0
    for (let sample = 0; sample < samples; sample++) {
      weigh(w)
      if (differences.reduce((total, d, j) => total + d * (w[j] as number), 0) > 0) wins++
    }
    const p = pairwiseWinning(differences, order)
    expect(Math.abs(wins / samples - p)).toBeLessThanOrEqual(4.5 * Math.sqrt((p * (1 - p)) / samples))
  })
})

test('a table: row before column', () => {
  expectClose(
    pairwiseWinningIndices([
      [3, 0],
      [0, 1],
      [3, 0],
    ]),
    [
      [0, 0.75, 0],
      [0.25, 0, 0.25],
      [0, 0.75, 0],
    ],
  )
})

test.each([
  { case: 'nothing', act: () => pairwiseWinning([]), error: new McdaError('empty', 'differences is empty') },
  {
    case: 'no number',
    act: () => pairwiseWinning([1, Number.NaN]),
    error: new McdaError('not-finite', 'differences[1] is NaN: it must be a finite number', undefined, 1),
  },
  {
    case: 'an order that leaves one out',
    act: () => pairwiseWinning([1, 2], [1]),
    error: new McdaError('length', 'order names 1 criteria: it must name all 2'),
  },
  {
    case: 'an order that names one twice',
    act: () => pairwiseWinning([1, 2], [1, 1]),
    error: new McdaError('not-permitted', 'order[1] is 1: each criterion 0..1 at most once', 1),
  },
  {
    case: 'a ragged table',
    act: () => pairwiseWinningIndices([[1, 2], [1]]),
    error: new McdaError('ragged', 'values[1] has 1 columns, values[0] has 2', 1),
  },
])('$case is refused', ({ act, error }) => {
  expect(act).toThrow(error)
})
