import fc from 'fast-check'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { firstRating, firstRatingToday, movedTo } from './rating-range.ts'

const points = fc.integer({ min: 0, max: 100 }).map((tenths) => tenths / 10)
const ratings = fc.tuple(points, points, points).map((three) => {
  const [low = 0, value = 0, high = 0] = three.sort((a, b) => a - b)
  return { low, value, high }
})

test('a range moves with its value, keeps its width, holds the value, and stays within 0 to 10', () => {
  fc.assert(
    fc.property(ratings, fc.array(points, { minLength: 1 }), (rating, values) => {
      let moved = rating
      for (const value of values) {
        moved = movedTo(moved, value)
        expect(moved.value).toBe(value)
        expect(moved.high - moved.low).toBeCloseTo(rating.high - rating.low, 9)
        expect(moved.low).toBeGreaterThanOrEqual(0)
        expect(moved.high).toBeLessThanOrEqual(10)
        expect(moved.low).toBeLessThanOrEqual(value)
        expect(moved.high).toBeGreaterThanOrEqual(value)
      }
    }),
  )
})

test.each([
  { from: { low: 3, value: 5, high: 7 }, to: 8.5, becomes: { low: 6, value: 8.5, high: 10 } },
  { from: { low: 3, value: 5, high: 7 }, to: 6, becomes: { low: 4, value: 6, high: 8 } },
  { from: { low: 8, value: 9, high: 10 }, to: 10, becomes: { low: 8, value: 10, high: 10 } },
  { from: { low: 4, value: 5, high: 5 }, to: 0, becomes: { low: 0, value: 0, high: 1 } },
  { from: { low: 0.1, value: 0.1, high: 0.2 }, to: 0.3, becomes: { low: 0.3, value: 0.3, high: 0.4 } },
])('$from moved to $to', ({ from, to, becomes }) => {
  expect(movedTo(from, to)).toEqual(becomes)
})

test('a rating without a range gets none by moving', () => {
  expect(movedTo({ value: 5 }, 7)).toEqual({ value: 7 })
})

test('a first rating takes one point at either side, within 0 to 10', () => {
  const rangeOf = (value: number) => {
    const { low, high } = firstRating('a', 'speed', value, 'en')
    return [low, high]
  }
  expect([0, 7, 9.5].map(rangeOf)).toEqual([
    [0, 1],
    [6, 8],
    [8.5, 10],
  ])
})

describe('a first rating made by hand', () => {
  afterEach(() => vi.useRealTimers())

  test('was reviewed on the day on which it was made, by the calendar of whoever made it', () => {
    vi.useFakeTimers({ now: new Date(2026, 2, 5, 23, 59) })
    expect(firstRatingToday('a', 'speed', 5, 'en').reviewed).toBe('2026-03-05')
    expect(firstRating('a', 'speed', 5, 'en')).not.toHaveProperty('reviewed')
  })
})
