import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { expectClose } from '../../../testing/close.ts'
import { property } from '../../../testing/property.ts'
import { McdaError } from '../table/problem.ts'
import { exactSmaa2 } from './smaa2-exact.ts'

const two = [
  [0.9, 0.2],
  [0.6, 0.6],
  [0.3, 0.85],
  [0.5, 0.5],
]
const three = [
  [0.9, 0.1, 0.5],
  [0.4, 0.8, 0.4],
  [0.2, 0.5, 0.9],
  [0.6, 0.55, 0.45],
]

describe('two criteria: lengths', () => {
  test('nothing known of the weights', () => {
    const result = exactSmaa2(two)
    expectClose(result.rankAcceptability, [
      [3 / 7, 9 / 175, 16 / 175, 3 / 7],
      [9 / 77, 68 / 77, 0, 0],
      [5 / 11, 18 / 275, 32 / 275, 4 / 11],
      [0, 0, 61 / 77, 16 / 77],
    ])
    expectClose(result.centralWeights, [[11 / 14, 3 / 14], [79 / 154, 75 / 154], [5 / 22, 17 / 22], null])
    expectClose(result.pairwiseWinning[0], [0, 3 / 7, 12 / 25, 4 / 7])
  })
  test('weights within 0.3..0.6 of the first', () => {
    const result = exactSmaa2(two, { low: [0.3, 0], high: [0.6, 1] })
    expectClose(result.rankAcceptability, [
      [2 / 21, 6 / 35, 32 / 105, 3 / 7],
      [30 / 77, 47 / 77, 0, 0],
      [17 / 33, 12 / 55, 4 / 15, 0],
      [0, 0, 3 / 7, 4 / 7],
    ])
    expectClose(result.centralWeights, [[41 / 70, 29 / 70], [79 / 154, 75 / 154], [83 / 220, 137 / 220], null])
  })
})

describe('three criteria: areas', () => {
  test('nothing known of the weights', () => {
    const { rankAcceptability, centralWeights, cells } = exactSmaa2(three)
    expectClose(rankAcceptability, [
      [1943 / 6050, 43631 / 290400, 5261 / 58080, 53 / 121],
      [67 / 216, 1627 / 9504, 5633 / 22176, 163 / 616],
      [4909 / 14520, 17173 / 123420, 194731 / 863940, 2015 / 6776],
      [227 / 7425, 136177 / 252450, 7237 / 16830, 0],
    ])
    expectClose(centralWeights[0], [195739 / 320595, 19597 / 128238, 151727 / 641190])
    expect(cells).toBe(16)
  })
  test('in order of importance', () => {
    const { rankAcceptability, centralWeights } = exactSmaa2(three, { order: [0, 1, 2] })
    expectClose(rankAcceptability, [
      [18 / 25, 49 / 800, 815 / 3872, 1 / 121],
      [1 / 9, 31 / 288, 25 / 32, 0],
      [0, 0, 1 / 121, 120 / 121],
      [38 / 225, 187 / 225, 0, 0],
    ])
    expectClose(centralWeights, [
      [2 / 3, 7 / 30, 1 / 10],
      [25 / 54, 23 / 54, 1 / 9],
      null,
      [242 / 513, 1897 / 5130, 271 / 1710],
    ])
  })
  test.each([
    { case: 'bounds', weights: { low: [0.2, 0, 0], high: [0.5, 0.4, 1] } },
    {
      case: 'the same as half-spaces',
      weights: {
        halfSpaces: [
          { coefficients: [1, 0, 0], bound: 0.2 },
          { coefficients: [-1, 0, 0], bound: -0.5 },
          { coefficients: [0, -1, 0], bound: -0.4 },
        ],
      },
    },
  ])('$case', ({ weights }) => {
    const { rankAcceptability, pairwiseWinning } = exactSmaa2(three, weights)
    expectClose(rankAcceptability, [
      [695 / 1936, 691 / 1936, 49 / 484, 177 / 968],
      [11 / 189, 1555 / 11088, 3005 / 19008, 453 / 704],
      [15275 / 30492, 104689 / 518364, 146215 / 1184832, 1345 / 7744],
      [389 / 4752, 4051 / 13464, 49865 / 80784, 0],
    ])
    expectClose(pairwiseWinning[1], [1 / 4, 0, 289 / 1344, 4 / 27])
  })
})

const cell = fc.integer({ min: 0, max: 9 })
const tables = fc
  .integer({ min: 2, max: 3 })
  .chain((n) => fc.array(fc.array(cell, { minLength: n, maxLength: n }), { minLength: 1, maxLength: 5 }))
const sum = (values: readonly number[]) => values.reduce((total, x) => total + x, 0)

describe('laws', () => {
  property('each rank is taken, each alternative has one; central weights meet in the middle', [tables], (values) => {
    const { rankAcceptability, centralWeights, pairwiseWinning } = exactSmaa2(values)
    rankAcceptability.forEach((row, a) => {
      expectClose(sum(row), 1)
      expectClose(sum(rankAcceptability.map((other) => other[a] as number)), 1)
    })
    const n = values[0]?.length as number
    const middle = Array.from({ length: n }, (_, c) =>
      sum(centralWeights.map((own, a) => (own ? (own[c] as number) * (rankAcceptability[a]?.[0] as number) : 0))),
    )
    expectClose(
      middle,
      middle.map(() => 1 / n),
    )
    pairwiseWinning.forEach((row, a) => {
      row.forEach((p, b) => {
        const alike = values[a]?.join() === values[b]?.join()
        expectClose(p + (pairwiseWinning[b]?.[a] as number), alike ? 0 : 1)
      })
    })
  })
  property(
    'the scale of the values plays no part',
    [tables, fc.constantFrom(1e-12, 1e-6, 1e3, 1e9)],
    (values, size) => {
      expectClose(exactSmaa2(values.map((row) => row.map((x) => x * size))), exactSmaa2(values))
    },
  )
  property('alternatives take their places along', [tables], (values) => {
    // Distinct rows only: ties go to the first.
    const distinct = values.filter((row, i) => values.findIndex((other) => other.join() === row.join()) === i)
    const there = exactSmaa2(distinct)
    const back = exactSmaa2([...distinct].reverse())
    expectClose([...back.rankAcceptability].reverse(), there.rankAcceptability)
    expectClose([...back.centralWeights].reverse(), there.centralWeights)
  })
  property('the centre of the weights where the first is first gives it the lead', [tables], (values) => {
    exactSmaa2(values).centralWeights.forEach((own, a) => {
      if (!own) return
      const scores = values.map((row) => sum(row.map((x, c) => x * (own[c] as number))))
      expect(scores[a]).toBeGreaterThanOrEqual(Math.max(...scores) - 1e-9)
    })
  })
})

describe('borders', () => {
  test('ties go to the first alternative', () => {
    expectClose(
      exactSmaa2([
        [1, 2],
        [1, 2],
      ]),
      {
        rankAcceptability: [
          [1, 0],
          [0, 1],
        ],
        centralWeights: [[0.5, 0.5], null],
        pairwiseWinning: [
          [0, 0],
          [0, 0],
        ],
        cells: 1,
      },
    )
  })
  test.each([
    {
      case: 'four criteria',
      act: () => exactSmaa2([[1, 2, 3, 4]]),
      error: new McdaError('not-permitted', '4 criteria: without sampling only two or three can be done'),
    },
    {
      case: 'a hole',
      act: () => exactSmaa2([[1, Number.NaN]]),
      error: new McdaError('not-finite', 'values[0][1] is NaN: it must be a finite number', 0, 1),
    },
    {
      case: 'bounds of another length',
      act: () => exactSmaa2([[1, 2]], { low: [0] }),
      error: new McdaError('length', 'low has 1 entries: it must have 2'),
    },
    {
      case: 'weights that cannot be',
      act: () => exactSmaa2([[1, 2]], { low: [0.6, 0.6] }),
      error: new McdaError('infeasible', 'the weights that are left are none, or have no size'),
    },
    {
      case: 'weights without size',
      act: () => exactSmaa2([[1, 2, 3]], { low: [0.4, 0, 0], high: [0.4, 1, 1] }),
      error: new McdaError('infeasible', 'the weights that are left are none, or have no size'),
    },
  ])('$case is refused', ({ act, error }) => {
    expect(act).toThrow(error)
  })
})
