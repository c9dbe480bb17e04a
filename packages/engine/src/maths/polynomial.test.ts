import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { property } from '../../testing/property.ts'
import { derivative, minus, plus, roots, scaled, times, valueAt } from './polynomial.ts'

const polynomials = fc.array(fc.integer({ min: -9, max: 9 }), { maxLength: 5 })
const points = fc.integer({ min: -5, max: 5 })

/** 0 and -0 are one value of a polynomial: neither a sign that changes nor a root tells them apart. */
const unsigned = (value: number) => (value === 0 ? 0 : value)

describe('arithmetic by hand', () => {
  // (1 + 2x) and (3 - x + x²)
  const [p, q] = [
    [1, 2],
    [3, -1, 1],
  ]
  test('sum', () => {
    expect(plus(p, q)).toEqual([4, 1, 1])
    expect(plus(q, p)).toEqual([4, 1, 1])
  })
  test('difference, either way', () => {
    expect(minus(p, q)).toEqual([-2, 3, -1])
    expect(minus(q, p)).toEqual([2, -3, 1])
  })
  test('product', () => {
    expect(times(p, q)).toEqual([3, 5, -1, 2])
  })
  test('multiple', () => {
    expect(scaled(q, 3)).toEqual([9, -3, 3])
  })
  test('derivative', () => {
    expect(derivative([7, 3, -1, 2])).toEqual([3, -2, 6])
    expect(derivative([7])).toEqual([])
    expect(derivative([])).toEqual([])
  })
  test('value', () => {
    expect(valueAt(q, 2)).toBe(5)
    expect(valueAt(q, 0)).toBe(3)
    expect(valueAt([], 9)).toBe(0)
  })
  test('nothing is a polynomial: 0', () => {
    expect(plus([], q)).toEqual(q)
    expect(times([], q)).toEqual([])
  })
  test('the operands stay as they were', () => {
    const frozen = [Object.freeze([1, 2]), Object.freeze([3, 4, 5])] as const
    expect(() => [plus(...frozen), minus(...frozen), times(...frozen), derivative(frozen[1])]).not.toThrow()
  })
})

property(
  'a sum, a difference and a product have the values of their parts together',
  [polynomials, polynomials, points],
  (p, q, x) => {
    const [a, b] = [valueAt(p, x), valueAt(q, x)]
    expect(unsigned(valueAt(plus(p, q), x))).toBe(a + b)
    expect(unsigned(valueAt(minus(p, q), x))).toBe(a - b)
    expect(unsigned(valueAt(times(p, q), x))).toBe(unsigned(a * b))
  },
)

property('the derivative of a product follows the product rule', [polynomials, polynomials, points], (p, q, x) => {
  const expected = valueAt(derivative(p), x) * valueAt(q, x) + valueAt(p, x) * valueAt(derivative(q), x)
  expect(unsigned(valueAt(derivative(times(p, q)), x))).toBe(unsigned(expected))
})

/** The product of (x - root) for each root. */
const withRoots = (all: readonly number[]) => all.reduce<number[]>((p, root) => times(p, [-root, 1]), [1])

describe('roots', () => {
  test.each([
    { case: 'none of nothing', p: [], low: -9, high: 9, expected: [] },
    { case: 'none of a constant', p: [3], low: -9, high: 9, expected: [] },
    { case: 'none of 0 everywhere, where every number is one', p: [0, 0, 0], low: -9, high: 9, expected: [] },
    { case: 'of a line', p: [-6, 2], low: -9, high: 9, expected: [3] },
    { case: 'of a line written with a term too many', p: [-6, 2, 0, 0], low: -9, high: 9, expected: [3] },
    { case: 'of a line outside the range', p: [-6, 2], low: 4, high: 9, expected: [] },
    { case: 'of a line at the lower end', p: [-6, 2], low: 3, high: 9, expected: [3] },
    { case: 'of a line at the upper end', p: [-6, 2], low: -9, high: 3, expected: [3] },
    { case: 'two of a parabola', p: [-4, 0, 1], low: -9, high: 9, expected: [-2, 2] },
    { case: 'one of them in the range', p: [-4, 0, 1], low: 0, high: 9, expected: [2] },
    { case: 'a parabola that touches 0', p: [4, -4, 1], low: -9, high: 9, expected: [2] },
    { case: 'a parabola that does not reach 0', p: [1, 0, 1], low: -9, high: 9, expected: [] },
    { case: 'a root at each end', p: withRoots([-3, 5]), low: -3, high: 5, expected: [-3, 5] },
    { case: 'three of a cubic', p: withRoots([-1, 0, 2]), low: -9, high: 9, expected: [-1, 0, 2] },
    { case: 'a cubic with an inflection at its root', p: [0, 0, 0, 1], low: -1, high: 2, expected: [0] },
    { case: 'an irrational one', p: [-2, 0, 1], low: 0, high: 2, expected: [Math.SQRT2] },
  ])('$case', ({ p, low, high, expected }) => {
    const found = roots(p, low, high)
    expect(found).toHaveLength(expected.length)
    found.forEach((root, i) => {
      expect(root).toBeCloseTo(expected[i] as number, 12)
    })
  })

  property(
    'the roots that a polynomial was built from are found, each once, ascending',
    [fc.uniqueArray(fc.integer({ min: -20, max: 20 }), { minLength: 1, maxLength: 4 }), fc.constantFrom(-3, 1, 2)],
    (all, by) => {
      const found = roots(scaled(withRoots(all), by), -20, 20)
      const expected = [...all].sort((a, b) => a - b)
      expect(found).toHaveLength(expected.length)
      found.forEach((root, i) => {
        expect(root).toBeCloseTo(expected[i] as number, 6)
      })
    },
  )

  property('what is found is a root: the sign changes there or the value is 0', [polynomials], (p) => {
    const found = roots(p, -4, 4)
    for (const root of found) {
      const here = valueAt(p, root)
      const size = p.reduce((sum, each, i) => sum + Math.abs(each * root ** i), 0)
      expect(Math.abs(here)).toBeLessThanOrEqual(1e-9 * Math.max(1, size))
    }
    expect(found).toEqual([...found].sort((a, b) => a - b))
  })

  property('none is missed: between two that are neighbours the sign is the same', [polynomials], (p) => {
    if (p.every((each) => each === 0)) return
    const stops = [-4, ...roots(p, -4, 4), 4]
    for (let i = 1; i < stops.length; i++) {
      const [a, b] = [stops[i - 1] as number, stops[i] as number]
      const signs = [0.25, 0.5, 0.75].map((share) => Math.sign(valueAt(p, a + share * (b - a))))
      if (b - a > 1e-6) expect(new Set(signs.filter((sign) => sign !== 0)).size).toBeLessThanOrEqual(1)
    }
  })
})
