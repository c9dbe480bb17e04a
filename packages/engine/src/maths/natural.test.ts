import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { property } from '../../testing/property.ts'
import { exp, ln, power } from './natural.ts'

const close = (actual: number, expected: number) => {
  // Four units in the last place: two of each side.
  expect(Math.abs(actual - expected)).toBeLessThanOrEqual(4 * Number.EPSILON * Math.abs(expected) + 5e-324)
}
const everySize = fc.double({ min: 0, noNaN: true, noDefaultInfinity: true }).filter((x) => x > 0)

describe('ln', () => {
  property('as the platform has it', [everySize], (x) => close(ln(x), Math.log(x)), 2000)
  property(
    'near 1 too',
    [fc.double({ min: -0.3, max: 0.3, noNaN: true })],
    (x) => close(ln(1 + x), Math.log(1 + x)),
    1000,
  )
  test.each([
    [1, 0],
    [0, Number.NEGATIVE_INFINITY],
    [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY],
    [-1, Number.NaN],
    [Number.NaN, Number.NaN],
  ])('ln %d is %d', (x, y) => {
    expect(ln(x)).toBe(y)
  })
  test.each([5e-324, 2.2250738585072014e-308, Math.SQRT2, Math.SQRT1_2, Number.MAX_VALUE])('at the border %d', (x) => {
    close(ln(x), Math.log(x))
  })
})

describe('exp', () => {
  property(
    'as the platform has it',
    [fc.double({ min: -700, max: 709.7, noNaN: true })],
    (x) => close(exp(x), Math.exp(x)),
    2000,
  )
  test.each([
    [0, 1],
    [710, Number.POSITIVE_INFINITY],
    [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY],
    [-746, 0],
    [Number.NEGATIVE_INFINITY, 0],
    [Number.NaN, Number.NaN],
  ])('e^%d is %d', (x, y) => {
    expect(exp(x)).toBe(y)
  })
  test.each([-745, -740, -709, 709.78, 709.782712893384])('at the border %d', (x) => {
    close(exp(x), Math.exp(x))
  })
  property('undoes ln', [fc.double({ min: 1e-9, max: 1e9, noNaN: true })], (x) => {
    expect(exp(ln(x)) / x).toBeCloseTo(1, 13)
  })
})

test.each([
  [5, 0, 1],
  [0, 0, 1],
  [0, 2, 0],
  [7.3, 1, 7.3],
  [0, 1, 0],
])('%d to the power %d is exactly %d', (x, y, is) => {
  expect(power(x, y)).toBe(is)
})
test('other powers', () => {
  expect(power(2, 10)).toBeCloseTo(1024, 10)
  expect(power(9, 0.5)).toBeCloseTo(3, 14)
  expect(power(2, -3)).toBeCloseTo(0.125, 15)
})
