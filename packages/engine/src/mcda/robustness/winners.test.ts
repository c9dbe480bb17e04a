import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { expectClose } from '../../../testing/close.ts'
import { property } from '../../../testing/property.ts'
import { McdaError } from '../table/problem.ts'
import { winners } from './winners.ts'
import type { WeightSet } from './weight-set.ts'

describe('worked examples', () => {
  test('only the order of the weights is known', () => {
    const values = [
      [0.8, 0.65, 0.4, 0.7],
      [0.55, 0.9, 0.6, 0.5],
      [0.7, 0.6, 0.7, 0.6],
      [0.35, 0.5, 0.95, 0.4],
    ]
    expectClose(winners({ low: values, high: values }, { order: [0, 1, 2, 3] }), {
      possible: [true, true, true, false],
      necessary: [false, false, false, false],
      pairwiseMaxRegret: [
        [0, 1 / 15, 0.05, -1 / 60],
        [0.25, 0, 0.15, -1 / 12],
        [0.1, 0.075, 0, -1 / 15],
        [0.45, 0.3, 0.35, 0],
      ],
      maxRegret: [1 / 15, 0.25, 0.1, 0.45],
      minimaxRegretChoice: 0,
    })
  })
  test('weights are known, ratings are open', () => {
    const fixed = [0.4, 0.3, 0.2, 0.1]
    const open = {
      low: [
        [0.8, 0.65, 0.3, 0.7],
        [0.5, 0.6, 0.55, 0.4],
        [0.35, 0.4, 0.6, 0.3],
      ],
      high: [
        [0.8, 0.65, 0.6, 0.75],
        [0.6, 0.85, 0.65, 0.55],
        [0.45, 0.6, 0.8, 0.4],
      ],
    }
    expectClose(winners(open, { low: fixed, high: fixed }), {
      possible: [true, true, false],
      necessary: [false, false, false],
      pairwiseMaxRegret: [
        [0, 0.035, -0.085],
        [0.18, 0, 0.03],
        [0.3, 0.27, 0],
      ],
      maxRegret: [0.035, 0.18, 0.3],
      minimaxRegretChoice: 0,
    })
  })
  test('time to stop: one is a necessary winner', () => {
    const open = {
      low: [
        [0.85, 0.75, 0.62, 0.7],
        [0.5, 0.55, 0.5, 0.4],
        [0.35, 0.4, 0.55, 0.3],
      ],
      high: [
        [0.9, 0.8, 0.7, 0.75],
        [0.7, 0.7, 0.6, 0.6],
        [0.45, 0.6, 0.61, 0.4],
      ],
    }
    const [low, high] = [
      [0.1, 0.1, 0.1, 0.1],
      [0.6, 0.6, 0.6, 0.6],
    ]
    const result = winners(open, { low, high })
    expect(result).toMatchObject({
      possible: [true, false, false],
      necessary: [true, false, false],
      minimaxRegretChoice: 0,
    })
    expectClose(result.maxRegret, [-0.047, 0.355, 0.475])
  })
})

const cell = fc.integer({ min: 0, max: 6 })
const tables = fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 4 })
const widths = fc.array(fc.tuple(fc.nat(2), fc.nat(2), fc.nat(2)), { minLength: 4, maxLength: 4 })
const sets = fc.constantFrom<{ set: WeightSet; corners: number[][] }>(
  {
    set: {},
    corners: [
      [1, 0, 0],
      [0, 1, 0],
      [0, 0, 1],
    ],
  },
  {
    set: { order: [0, 1, 2] },
    corners: [
      [1, 0, 0],
      [1 / 2, 1 / 2, 0],
      [1 / 3, 1 / 3, 1 / 3],
    ],
  },
  {
    set: { order: [2, 1] },
    corners: [
      [1, 0, 0],
      [0, 0, 1],
      [0, 1 / 2, 1 / 2],
    ],
  },
  {
    set: { high: [0.5, 0.5, 1] },
    corners: [
      [0.5, 0.5, 0],
      [0.5, 0, 0.5],
      [0, 0.5, 0.5],
      [0, 0, 1],
    ],
  },
  { set: { low: [0.2, 0.3, 0.5] }, corners: [[0.2, 0.3, 0.5]] },
)
const dot = (a: readonly number[], b: readonly number[]) => a.reduce((sum, x, j) => sum + x * (b[j] as number), 0)
const opened = (low: readonly (readonly number[])[], wider: readonly (readonly number[])[]) =>
  low.map((row, i) => row.map((x, j) => x + (wider[i]?.[j] as number)))

describe('laws', () => {
  property(
    'regret is largest at a corner of the weights',
    [tables, widths, sets],
    (low, wider, { set, corners }) => {
      const high = opened(low, wider)
      const result = winners({ low, high }, set)
      const regret = low.map((own, i) =>
        high.map((other, k) => (i === k ? 0 : Math.max(...corners.map((w) => dot(w, other) - dot(w, own))))),
      )
      expectClose(result.pairwiseMaxRegret, regret)
      const most = regret.map((row, i) => (row.length === 1 ? 0 : Math.max(...row.filter((_, k) => k !== i))))
      expectClose(result.maxRegret, most)
      expect(result.necessary).toEqual(most.map((each) => each <= 1e-9))
      expect(most[result.minimaxRegretChoice]).toBeCloseTo(Math.min(...most), 9)
    },
    200,
  )
  property(
    'who is first on a grid of weights can win; who can win is first somewhere near',
    [tables, widths, sets],
    (low, wider, { set, corners }) => {
      const high = opened(low, wider)
      const { possible, necessary } = winners({ low, high }, set)
      const steps = 12
      const mixed: number[][] = []
      const mix = (left: number, shares: number[]) => {
        if (shares.length === corners.length - 1) {
          const all = [...shares, left].map((share) => share / steps)
          mixed.push([0, 1, 2].map((c) => all.reduce((sum, share, k) => sum + share * (corners[k]?.[c] as number), 0)))
          return
        }
        for (let share = 0; share <= left; share++) mix(left - share, [...shares, share])
      }
      mix(steps, [])
      high.forEach((own, i) => {
        const lead = (w: readonly number[]) =>
          Math.min(9, ...low.flatMap((other, k) => (k === i ? [] : [dot(w, own) - dot(w, other)])))
        const best = Math.max(...mixed.map(lead))
        if (best >= 0) expect(possible[i]).toBe(true)
        // Between two points of the grid a lead changes by less than the largest difference over the steps.
        if (best < -1.5) expect(possible[i]).toBe(false)
        if (necessary[i]) expect(possible[i]).toBe(true)
      })
      expect(possible).toContain(true)
    },
    60,
  )
  property('more is known, fewer can win', [tables, widths], (low, wider) => {
    const high = opened(low, wider)
    const [wide, narrow] = [winners({ low, high }), winners({ low, high: low }, { order: [0, 1, 2] })]
    narrow.possible.forEach((can, i) => {
      if (can) expect(wide.possible[i]).toBe(true)
      if (wide.necessary[i]) expect(narrow.necessary[i]).toBe(true)
    })
  })
})

test('one alternative alone must win', () => {
  expect(winners({ low: [[1]], high: [[2]] })).toEqual({
    possible: [true],
    necessary: [true],
    pairwiseMaxRegret: [[0]],
    maxRegret: [0],
    minimaxRegretChoice: 0,
  })
})

test.each([
  { case: 'nothing', low: [], high: [], set: {}, error: new McdaError('empty', 'low has no rows') },
  {
    case: 'a hole',
    low: [[1, 2]],
    high: [[1, Number.NaN]],
    set: {},
    error: new McdaError('not-finite', 'high[0][1] is NaN: it must be a finite number', 0, 1),
  },
  {
    case: 'two shapes',
    low: [[1, 2]],
    high: [
      [1, 2],
      [1, 2],
    ],
    set: {},
    error: new McdaError('length', 'low is 1 × 2, high 2 × 2: they must be alike'),
  },
  {
    case: 'low above high',
    low: [[1, 2]],
    high: [[1, 1]],
    set: {},
    error: new McdaError('not-permitted', 'low[0][1] is 2, but high[0][1] is 1', 0, 1),
  },
  {
    case: 'no weights left',
    low: [[1, 2]],
    high: [[1, 2]],
    set: { low: [0.7, 0.7] },
    error: new McdaError('infeasible', 'no weights meet all that is asked of them'),
  },
  {
    case: 'an order of what is not there',
    low: [[1, 2]],
    high: [[1, 2]],
    set: { order: [0, 2] },
    error: new McdaError('not-permitted', 'order[1] is 2: each criterion 0..1 at most once', 1),
  },
  {
    case: 'a half-space of another length',
    low: [[1, 2]],
    high: [[1, 2]],
    set: { halfSpaces: [{ coefficients: [1], bound: 0 }] },
    error: new McdaError('length', 'halfSpaces[0] and its bound has 2 entries: it must have 3'),
  },
])('$case is refused', ({ low, high, set, error }) => {
  expect(() => winners({ low, high }, set)).toThrow(error)
})
