import fc from 'fast-check'
import { expect, test } from 'vitest'
import { rangeLines } from './range-lines.ts'

const scores = fc.double({ min: 0, max: 100, noNaN: true })
const ranges = fc.tuple(scores, scores).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const)

test('line and dots cover the range from the mark to both ends, without overlap', () => {
  fc.assert(
    fc.property(ranges, scores, ([low, high], score) => {
      const { line, dots = [low, low] } = rangeLines([low, high], score)
      const length = (span: readonly [number, number]) => span[1] - span[0]
      expect(line).toEqual([low, high])
      expect(dots[1]).toBeGreaterThanOrEqual(dots[0])
      expect(length(line) + length(dots)).toBeCloseTo(Math.max(high, score) - Math.min(low, score))
    }),
  )
})

test('a mark within has no dots, and neither has a range without one', () => {
  expect(rangeLines([40, 60], 50).dots).toBeUndefined()
  expect(rangeLines([40, 60], 40).dots).toBeUndefined()
  expect(rangeLines([40, 60], undefined).dots).toBeUndefined()
  expect(rangeLines([40, 60], 70).dots).toEqual([60, 70])
})
