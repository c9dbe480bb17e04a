import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Curve } from '../document.ts'
import { property } from '../../testing/property.ts'
import { referenceAmount } from '../../testing/reference.ts'
import { amountAt } from './amount.ts'

const hill: Curve = [
  [0, 0],
  [10, 5],
  [20, -5],
]

describe('a curve is linear between its points and constant outside them', () => {
  test.each([
    { case: 'before the first point', curve: hill, x: -3, y: 0 },
    { case: 'at the first point', curve: hill, x: 0, y: 0 },
    { case: 'between two points', curve: hill, x: 4, y: 2 },
    { case: 'at a point', curve: hill, x: 10, y: 5 },
    { case: 'going down', curve: hill, x: 15, y: 0 },
    { case: 'at the last point', curve: hill, x: 20, y: -5 },
    { case: 'after the last point', curve: hill, x: 99, y: -5 },
    { case: 'one point is a constant', curve: [[7, 3]] as Curve, x: 1, y: 3 },
    { case: 'one point is a constant, beyond it too', curve: [[7, 3]] as Curve, x: 8, y: 3 },
    { case: 'a plain number', curve: 4, x: 1, y: 4 },
  ])('$case', ({ curve, x, y }) => {
    expect(amountAt(curve, x)).toBe(y)
  })

  const coordinate = fc.oneof(fc.integer({ min: -1e15, max: 1e15 }), fc.integer({ min: -99, max: 99 }))
  const curves = fc
    .uniqueArray(fc.tuple(coordinate, coordinate), { minLength: 1, maxLength: 5, selector: ([x]) => x })
    .map((points): Curve => points.sort(([a], [b]) => a - b))
  property(
    'of any curve, by the formula of the handbook, and never beyond its points',
    [curves, coordinate],
    (curve, x) => {
      const y = amountAt(curve, x)
      expect(y).toBe(referenceAmount(curve, x))
      const heights = curve.map(([, height]) => height)
      const slack = 1e-9 * Math.max(...heights.map(Math.abs))
      expect(y).toBeGreaterThanOrEqual(Math.min(...heights) - slack)
      expect(y).toBeLessThanOrEqual(Math.max(...heights) + slack)
    },
    500,
  )
})
