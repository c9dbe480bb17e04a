import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sampledOf, situations } from '../../testing/arbitrary-samples.ts'
import { property } from '../../testing/property.ts'
import { referenceAnyPriorities } from '../../testing/reference-smaa.ts'
import { anyPriorities } from './smaa.ts'

const SAMPLES = 4000
const certain = (rows: number[][], weights: number[]) =>
  anyPriorities({ weights, lows: rows, highs: rows, samples: SAMPLES, seed: '{"go":true}' })

describe('whatever your priorities', () => {
  property(
    'agrees with the second implementation, draw by draw',
    [situations],
    ({ weights, intervals, team }) => {
      if (weights.every((weight) => weight === 0)) return
      const samples = 40
      expect(anyPriorities(sampledOf({ weights, intervals, team }, samples))).toEqual(
        referenceAnyPriorities({ weights, intervals, samples, answers: { team } }),
      )
    },
    200,
  )

  test.each([2, 64, 65, 66, 256])('with %i criteria', (criteria) => {
    const weights = Array.from({ length: criteria }, () => 1)
    const intervals = [3, 7, 5].map((seed) =>
      weights.map((_, c) => {
        const low = (c * seed) % 9
        return { low, high: low + (c % 3 === 0 ? 1 : 0) }
      }),
    )
    const [lows, highs] = [
      intervals.map((row) => row.map(({ low }) => low)),
      intervals.map((row) => row.map(({ high }) => high)),
    ]
    expect(anyPriorities({ weights, lows, highs, samples: 30, seed: '{}' })).toEqual(
      referenceAnyPriorities({ weights, intervals, samples: 30, answers: {} }),
    )
  })

  // The share of the simplex on which the first wins; samples lie within four standard deviations of it.
  test.each([
    {
      case: 'two that mirror each other',
      rows: [
        [10, 0],
        [0, 10],
      ],
      weights: [1, 1],
      share: 1 / 2,
    },
    {
      case: 'w > 1/3 of two',
      rows: [
        [10, 0],
        [0, 5],
      ],
      weights: [1, 1],
      share: 2 / 3,
    },
    {
      case: 'w > 1/2 of three: a corner of a triangle',
      rows: [
        [10, 0, 0],
        [5, 5, 5],
      ],
      weights: [1, 1, 1],
      share: 1 / 4,
    },
    {
      case: 'w > 1/2 of three, the last',
      rows: [
        [0, 0, 10],
        [5, 5, 5],
      ],
      weights: [1, 1, 1],
      share: 1 / 4,
    },
    {
      case: 'w > 1/2 of four',
      rows: [
        [0, 10, 0, 0],
        [5, 5, 5, 5],
      ],
      weights: [1, 1, 1, 1],
      share: 1 / 8,
    },
    {
      case: 'weights above 0 count alike, however large',
      rows: [
        [10, 0],
        [0, 10],
      ],
      weights: [1e9, 1e-9],
      share: 1 / 2,
    },
    {
      case: 'a criterion without weight never gets any',
      rows: [
        [10, 0, 0],
        [0, 10, 10],
      ],
      weights: [1, 1, 0],
      share: 1 / 2,
    },
    {
      case: 'the only criterion gets it all',
      rows: [
        [0, 6, 0],
        [9, 5, 9],
      ],
      weights: [0, 2, 0],
      share: 1,
    },
    {
      case: 'worse at everything',
      rows: [
        [1, 2],
        [2, 3],
      ],
      weights: [1, 1],
      share: 0,
    },
    {
      case: 'alike: the first by document order',
      rows: [
        [4, 4],
        [4, 4],
      ],
      weights: [1, 1],
      share: 1,
    },
  ])('$case', ({ rows, weights, share }) => {
    const [first] = certain(rows, weights) as [number[], number[]]
    expect(Math.abs((first[0] as number) - share)).toBeLessThanOrEqual(4 * Math.sqrt((share * (1 - share)) / SAMPLES))
  })

  property(
    'the size of the weights does not matter, only whether there is one',
    [situations, fc.array(fc.double({ min: 1e-6, max: 1e6, noNaN: true }), { minLength: 6, maxLength: 6 })],
    ({ weights, intervals }, sizes) => {
      if (weights.every((weight) => weight === 0)) return
      const rows = intervals.map((row) => row.map(({ low }) => low))
      const of = (own: number[]) => anyPriorities({ weights: own, lows: rows, highs: rows, samples: 20, seed: '{}' })
      expect(of(weights.map((weight, c) => (weight > 0 ? (sizes[c] as number) : 0)))).toEqual(of(weights))
    },
  )
})
