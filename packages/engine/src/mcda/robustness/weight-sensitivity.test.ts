import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { expectClose } from '../../../testing/close.ts'
import { property } from '../../../testing/property.ts'
import { McdaError } from '../table/problem.ts'
import { promethee } from '../outranking/promethee.ts'
import { weightSensitivity } from './weight-sensitivity.ts'

const dot = (a: readonly number[], b: readonly number[]) => a.reduce((sum, x, i) => sum + x * (b[i] as number), 0)

test('the office of Goodwin and Wright', () => {
  const values = [
    [1, 0.6, 1, 0.75, 0, 0.9],
    [0.2, 0.8, 0.1, 0.3, 1, 0.3],
    [0.8, 0.7, 0, 0, 0.1, 1],
    [0.7, 0.5, 0.3, 0.55, 0.3, 0.9],
    [0.4, 0.6, 0.9, 1, 0.6, 0.7],
    [0, 0, 0.7, 0, 0.8, 0],
    [0.6, 1, 0.2, 0.5, 0.5, 0.8],
  ]
  const result = weightSensitivity(values, [0.32, 0.26, 0.23, 0.1, 0.06, 0.03])
  expect(result).toMatchObject({ winner: 0, nearestRival: 4 })
  expectClose(result.scores, [0.808, 0.394, 0.474, 0.523, 0.648, 0.209, 0.602])
  expectClose(result.rivals[3], {
    rival: 4,
    margin: 0.16,
    proportional: [0.07272727272727274, 1, null, 0.45121951219512196, 0.2578947368421053, null],
    absolute: [0.26666666666666666, null, null, -0.64, -0.26666666666666666, null],
    l1: {
      weights: [0.18666666666666668, 0.26, 0.23, 0.1, 0.19333333333333333, 0.03],
      distance: 0.26666666666666666,
    },
    l2: {
      weights: [
        0.20359771573604063, 0.26017131979695435, 0.21074238578680204, 0.14874365482233504, 0.176744923857868, 0,
      ],
      distance: 0.17557248636828932,
    },
  })
  expectClose(result.stabilityIntervals, [
    [0.07272727272727274, 1],
    [0, 0.5115511551155115],
    [0, 1],
    [0, 0.45121951219512196],
    [0, 0.2578947368421053],
    [0, 0.7764976958525346],
  ])
})

describe('two that tie: the winner stays on one side', () => {
  test.each([
    {
      case: 'mirrored',
      values: [
        [1, 0],
        [0, 1],
      ],
      weights: [1, 1],
      intervals: [
        [0.5, 1],
        [0, 0.5],
      ],
    },
    {
      case: 'the other way round',
      values: [
        [0, 1],
        [1, 0],
      ],
      weights: [1, 1],
      intervals: [
        [0, 0.5],
        [0.5, 1],
      ],
    },
    {
      case: 'the same values',
      values: [
        [1, 0],
        [1, 0],
      ],
      weights: [1, 1],
      intervals: [
        [0, 1],
        [0, 1],
      ],
    },
    {
      case: 'squeezed from both sides',
      values: [
        [2, 2],
        [4, 0],
        [0, 4],
      ],
      weights: [1, 1],
      intervals: [
        [0.5, 0.5],
        [0.5, 0.5],
      ],
    },
  ])('$case', ({ values, weights, intervals }) => {
    expectClose(weightSensitivity(values, weights).stabilityIntervals, intervals)
  })
})

describe('borders', () => {
  test('one alternative has no rivals', () => {
    expect(weightSensitivity([[1, 2]], [1, 1])).toEqual({
      winner: 0,
      scores: [1.5],
      rivals: [],
      stabilityIntervals: [
        [0, 1],
        [0, 1],
      ],
      nearestRival: null,
    })
  })
  test('who is better everywhere has no near rival', () => {
    expect(
      weightSensitivity(
        [
          [1, 2],
          [3, 4],
        ],
        [1, 1],
      ),
    ).toMatchObject({
      winner: 1,
      nearestRival: null,
      rivals: [{ rival: 0, proportional: [null, null], l1: null, l2: null }],
    })
  })
  test('the first of several with the same score is the winner', () => {
    expect(
      weightSensitivity(
        [
          [0, 0],
          [1, 3],
          [2, 2],
        ],
        [1, 1],
      ),
    ).toMatchObject({ winner: 1, nearestRival: 2 })
  })
  test('the change of one weight is on the scale of the given weights', () => {
    const sensitivity = (size: number) =>
      weightSensitivity(
        [
          [3, 0, 1],
          [0, 2, 1],
        ],
        [2 * size, size, size],
      ).rivals[0]?.absolute
    // The margin is 6 - 2 = 4: the first must fall by 4/3, the second rise by 2, the third cannot help.
    expectClose(sensitivity(1), [4 / 3, -2, null])
    expectClose(sensitivity(10), [40 / 3, -20, null])
  })
  test('scores that differ by rounding only are a tie, for every size', () => {
    for (const size of [1, 1e6, 1e12]) {
      const values = [
        [0.1 * size, 0.7 * size, 0.3 * size],
        [0.3 * size, 0.1 * size, 0.7 * size],
        [0.7 * size, 0.3 * size, 0.1 * size],
      ]
      for (const rival of weightSensitivity(values, [1, 1, 1]).rivals) {
        expect(rival.l1?.distance).toBeCloseTo(0, 9)
        expect(rival.l2?.distance).toBeCloseTo(0, 9)
      }
    }
  })
})

const tables = fc.integer({ min: 2, max: 4 }).chain((n) => {
  const line = (min: number) => fc.array(fc.integer({ min, max: 9 }), { minLength: n, maxLength: n })
  return fc.record({ values: fc.array(line(0), { minLength: 2, maxLength: 5 }), weights: line(1) })
})
/** Weight t for one criterion, the others in proportion. */
const moved = (weights: readonly number[], k: number, t: number) => {
  const rest = weights.reduce((sum, w, j) => sum + (j === k ? 0 : w), 0)
  return weights.map((w, j) => (j === k ? t : (w / rest) * (1 - t)))
}

describe('laws', () => {
  property(
    'the winner stays exactly within the intervals',
    [tables],
    ({ values, weights }) => {
      const { winner, stabilityIntervals } = weightSensitivity(values, weights)
      const whole = weights.reduce((sum, w) => sum + w)
      stabilityIntervals.forEach(([low, high], k) => {
        expect(low).toBeLessThanOrEqual((weights[k] as number) / whole)
        expect(high).toBeGreaterThanOrEqual((weights[k] as number) / whole)
        for (let step = 0; step <= 40; step++) {
          const t = step / 40
          if (Math.abs(t - low) < 1e-9 || Math.abs(t - high) < 1e-9) continue
          const scores = values.map((row) => dot(moved(weights, k, t), row))
          const lead = (scores[winner] as number) - Math.max(...scores)
          if (t > low && t < high) expect(lead).toBeGreaterThanOrEqual(-1e-9)
          else expect(lead).toBeLessThan(0)
        }
      })
    },
    200,
  )
  property(
    'at the ties the two tie',
    [tables],
    ({ values, weights }) => {
      const { winner, rivals } = weightSensitivity(values, weights)
      for (const { rival, margin, proportional, absolute, l1 } of rivals) {
        const gaps = weights.map((_, j) => (values[winner]?.[j] as number) - (values[rival]?.[j] as number))
        expect(margin).toBeGreaterThanOrEqual(0)
        proportional.forEach((t, k) => {
          if (t === null) {
            // The lead does not change its sign between 0 and 1.
            const [none, all] = [0, 1].map((end) => dot(moved(weights, k, end), gaps)) as [number, number]
            expect(none * all).toBeGreaterThanOrEqual(-1e-9)
          } else expect(dot(moved(weights, k, t), gaps)).toBeCloseTo(0, 8)
        })
        absolute.forEach((fall, k) => {
          if (fall === null) return
          const changed = weights.map((w, j) => (j === k ? w - fall : w))
          expect(Math.min(...changed)).toBeGreaterThanOrEqual(-1e-9)
          expect(dot(changed, gaps)).toBeCloseTo(0, 8)
        })
        if (l1) expect(dot(l1.weights, gaps)).toBeCloseTo(0, 8)
      }
    },
    200,
  )
  property('the nearest rival has the smallest change', [tables], ({ values, weights }) => {
    const { rivals, nearestRival } = weightSensitivity(values, weights)
    const distances = rivals.flatMap(({ l1 }) => (l1 ? [l1.distance] : []))
    if (distances.length === 0) expect(nearestRival).toBeNull()
    else expect(rivals.find(({ rival }) => rival === nearestRival)?.l1?.distance).toBe(Math.min(...distances))
  })
  property('holds for PROMETHEE II with its unicriterion flows', [tables], ({ values, weights }) => {
    const preferences = { shape: 'v-shape', p: 5 } as const
    const { unicriterion } = promethee({ matrix: values, weights }, { preferences })
    for (const { rival, l1 } of weightSensitivity(unicriterion, weights).rivals) {
      if (!l1) continue
      const { net } = promethee({ matrix: values, weights: l1.weights }, { preferences })
      const { winner } = weightSensitivity(unicriterion, weights)
      expect(net[rival]).toBeCloseTo(net[winner] as number, 8)
    }
  })
})

test.each([
  {
    case: 'a ragged table',
    values: [[1, 2], [3]],
    weights: [1, 1],
    error: new McdaError('ragged', 'matrix[1] has 1 columns, matrix[0] has 2', 1),
  },
  {
    case: 'a hole',
    values: [[1, Number.NaN]],
    weights: [1, 1],
    error: new McdaError('not-finite', 'matrix[0][1] is NaN: it must be a finite number', 0, 1),
  },
  {
    case: 'a negative weight',
    values: [[1, 2]],
    weights: [1, -1],
    error: new McdaError('negative', 'weights[1] is -1: it must not be negative', undefined, 1),
  },
  {
    case: 'too few weights',
    values: [[1, 2]],
    weights: [1],
    error: new McdaError('length', 'weights has 1 entries: it must have 2'),
  },
])('$case is refused', ({ values, weights, error }) => {
  expect(() => weightSensitivity(values, weights)).toThrow(error)
})
