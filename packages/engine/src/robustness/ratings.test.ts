import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { property } from '../../testing/property.ts'
import { ratingSampler, weightedSums } from './ratings.ts'

const cell = fc.tuple(fc.double({ min: 0, max: 10, noNaN: true }), fc.double({ min: 0, max: 10, noNaN: true }))
const table = fc
  .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }))
  .chain(([options, criteria]) =>
    fc.array(fc.array(cell, { minLength: criteria, maxLength: criteria }), { minLength: options, maxLength: options }),
  )
const draw = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true })

const lowsOf = (rows: [number, number][][]) => rows.map((row) => row.map(([a, b]) => Math.min(a, b)))
const highsOf = (rows: [number, number][][]) => rows.map((row) => row.map(([a, b]) => Math.max(a, b)))

describe('drawing ratings', () => {
  test('an interval without width uses no draw, the others one each, row by row', () => {
    const sampler = ratingSampler(
      [
        [1, 2],
        [3, 4],
      ],
      [
        [1, 6],
        [5, 4],
      ],
    )
    expect(sampler.draws).toBe(2)
    sampler.sample(Float64Array.of(9, 0.5, 0.25), 1)
    expect([...sampler.ratings]).toEqual([1, 4, 3.5, 4])
  })

  property('a draw of 0 gives the lower end, and every draw a rating within', [table, draw], (rows, share) => {
    const [lows, highs] = [lowsOf(rows), highsOf(rows)]
    const sampler = ratingSampler(lows, highs)
    sampler.sample(new Float64Array(sampler.draws), 0)
    expect([...sampler.ratings]).toEqual(lows.flat())
    sampler.sample(new Float64Array(sampler.draws).fill(share), 0)
    sampler.ratings.forEach((rating, i) => {
      expect(rating).toBeGreaterThanOrEqual(lows.flat()[i] as number)
      expect(rating).toBeLessThanOrEqual((highs.flat()[i] as number) + 1e-12)
    })
  })

  property('a sample replaces the one before', [table, draw], (rows, share) => {
    const [once, twice] = [1, 2].map(() => ratingSampler(lowsOf(rows), highsOf(rows)))
    twice?.sample(new Float64Array(twice.draws).fill(0.9), 0)
    for (const each of [once, twice]) each?.sample(new Float64Array(each.draws).fill(share), 0)
    expect(twice?.ratings).toEqual(once?.ratings)
  })
})

test('weighted sums are taken row by row', () => {
  const sums = new Float64Array(2)
  weightedSums(Float64Array.of(2, 3), Float64Array.of(1, 10, 5, 0), sums)
  expect([...sums]).toEqual([32, 10])
})
