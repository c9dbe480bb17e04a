import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { property } from '../../testing/property.ts'
import { extremeMean } from './extreme-mean.ts'

const criterion = fc.record({
  rating: fc.integer({ min: 0, max: 10 }),
  low: fc.integer({ min: 0, max: 5 }),
  width: fc.integer({ min: 0, max: 5 }),
  base: fc.integer({ min: 1, max: 5 }),
})
const criteria = fc.array(criterion, { minLength: 1, maxLength: 6 })

interface Criterion {
  rating: number
  low: number
  width: number
  base: number
}

const argumentsOf = (all: readonly Criterion[]) =>
  [
    Float64Array.from(all, ({ rating }) => rating),
    {
      weightLow: Float64Array.from(all, ({ low }) => low),
      weightHigh: Float64Array.from(all, ({ low, width }) => low + width),
      baseWeights: all.map(({ base }) => base),
    },
  ] as const

const meanOf = (weights: readonly number[], all: readonly Criterion[]) =>
  weights.reduce((sum, weight, c) => sum + weight * (all[c] as Criterion).rating, 0) /
  weights.reduce((a, b) => a + b, 0)

/** The means at every corner of the weights: a weighted mean is extreme at one of them. Where all weights are 0 the base weights count. */
function cornerMeans(all: readonly Criterion[]): number[] {
  return Array.from({ length: 2 ** all.length }, (_, corner) => {
    const weights = all.map(({ low, width }, c) => low + ((corner >> c) & 1) * width)
    const counted = weights.every((weight) => weight === 0) ? all.map(({ base }) => base) : weights
    return meanOf(counted, all)
  })
}

describe('the extreme of a weighted mean', () => {
  test.each([
    {
      case: 'fixed weights',
      all: [
        [4, 1, 0],
        [8, 3, 0],
      ],
      least: 7,
      most: 7,
    },
    {
      case: 'a weight that may grow',
      all: [
        [0, 1, 0],
        [10, 1, 3],
      ],
      least: 5,
      most: 8,
    },
    { case: 'only one weight', all: [[6, 2, 5]], least: 6, most: 6 },
    {
      case: 'weights that may all be 0',
      all: [
        [2, 0, 1],
        [9, 0, 1],
      ],
      least: 2,
      most: 9,
    },
  ])('$case', ({ all, least, most }) => {
    const [ratings, weights] = argumentsOf(
      all.map(([rating = 0, low = 0, width = 0]) => ({ rating, low, width, base: 1 })),
    )
    expect(extremeMean(ratings, weights, 'least')).toBeCloseTo(least, 12)
    expect(extremeMean(ratings, weights, 'most')).toBeCloseTo(most, 12)
  })

  test('where every weight is 0 the base weights count', () => {
    const [ratings, weights] = argumentsOf([
      { rating: 2, low: 0, width: 0, base: 1 },
      { rating: 8, low: 0, width: 0, base: 2 },
    ])
    expect([extremeMean(ratings, weights, 'least'), extremeMean(ratings, weights, 'most')]).toEqual([6, 6])
  })

  property('is the extreme over all corners of the weights', [criteria], (all) => {
    const [ratings, weights] = argumentsOf(all)
    const means = cornerMeans(all)
    expect(extremeMean(ratings, weights, 'least')).toBeCloseTo(Math.min(...means), 9)
    expect(extremeMean(ratings, weights, 'most')).toBeCloseTo(Math.max(...means), 9)
  })
})
