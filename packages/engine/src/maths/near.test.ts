import { describe, expect, test } from 'vitest'
import { NEAR, near, reaches } from './near.ts'

const beyond = 2 * NEAR

describe('scores that are 1e-9 apart or less are equal', () => {
  test.each([
    { a: 0, b: 0, equal: true },
    { a: 1, b: 1 + NEAR / 2, equal: true },
    { a: 0, b: NEAR, equal: true },
    { a: 0, b: -NEAR, equal: true },
    { a: 0, b: beyond, equal: false },
    { a: 0, b: -beyond, equal: false },
    { a: 71.4, b: 71.4 + beyond, equal: false },
    { a: Number.NaN, b: Number.NaN, equal: false },
    { a: 0, b: Number.POSITIVE_INFINITY, equal: false },
  ])('$a and $b', ({ a, b, equal }) => {
    expect(near(a, b)).toBe(equal)
    expect(near(b, a)).toBe(equal)
  })
})

describe('a margin reaches a threshold that it equals', () => {
  test.each([
    { a: 2, b: 2, reached: true },
    { a: 2 - NEAR / 2, b: 2, reached: true },
    { a: 2 - beyond, b: 2, reached: false },
    { a: 2 + beyond, b: 2, reached: true },
    { a: 0, b: NEAR, reached: true },
    { a: -5, b: 2, reached: false },
    { a: 100, b: 2, reached: true },
  ])('$a reaches $b: $reached', ({ a, b, reached }) => {
    expect(reaches(a, b)).toBe(reached)
  })
})
