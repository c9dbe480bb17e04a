import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { property } from '../../testing/property.ts'
import { nextDown, nextUp } from './neighbours.ts'

const { MAX_VALUE, MIN_VALUE, EPSILON, POSITIVE_INFINITY, NEGATIVE_INFINITY } = Number

describe('neighbours of numbers whose bits are known', () => {
  test.each([
    { of: 0, up: MIN_VALUE, down: -MIN_VALUE },
    { of: -0, up: MIN_VALUE, down: -MIN_VALUE },
    { of: 1, up: 1 + EPSILON, down: 1 - EPSILON / 2 },
    { of: -1, up: -1 + EPSILON / 2, down: -1 - EPSILON },
    { of: 2, up: 2 + 2 * EPSILON, down: 2 - EPSILON },
    { of: MIN_VALUE, up: 2 * MIN_VALUE, down: 0 },
    { of: -MIN_VALUE, up: 0, down: -2 * MIN_VALUE },
    { of: MAX_VALUE, up: POSITIVE_INFINITY, down: MAX_VALUE - 2 ** 971 },
    { of: -MAX_VALUE, up: -MAX_VALUE + 2 ** 971, down: NEGATIVE_INFINITY },
    { of: 2 ** 53, up: 2 ** 53 + 2, down: 2 ** 53 - 1 },
    { of: POSITIVE_INFINITY, up: POSITIVE_INFINITY, down: MAX_VALUE },
    { of: NEGATIVE_INFINITY, up: -MAX_VALUE, down: NEGATIVE_INFINITY },
  ])('$of', ({ of, up, down }) => {
    expect(nextUp(of) === up).toBe(true)
    expect(nextDown(of) === down).toBe(true)
  })
  test('of what is not a number there is none', () => {
    expect(nextUp(Number.NaN)).toBeNaN()
    expect(nextDown(Number.NaN)).toBeNaN()
  })
})

const numbers = fc.double({ noNaN: true, noDefaultInfinity: true })

property('there is no number between a number and its neighbour', [numbers], (x) => {
  for (const [low, high] of [
    [nextDown(x), x],
    [x, nextUp(x)],
  ] as const) {
    expect(low).toBeLessThan(high)
    const middle = low / 2 + high / 2
    if (Number.isFinite(low) && Number.isFinite(high))
      expect(middle === low || middle === high || middle === 0).toBe(true)
  }
})

property('one step up and one step down lead back', [numbers], (x) => {
  if (x < MAX_VALUE) expect(nextDown(nextUp(x)) === x).toBe(true)
  if (x > -MAX_VALUE) expect(nextUp(nextDown(x)) === x).toBe(true)
})
