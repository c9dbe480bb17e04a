import { describe, expect, test } from 'vitest'
import { roundTogether } from './apportion.ts'

describe('rounding together', () => {
  test.each([
    { values: [1.4, 1.4, 1.2], total: 4, whole: [2, 1, 1] },
    { values: [33.3, 33.3, 33.4], total: 100, whole: [33, 33, 34] },
    { values: [-1.5, 2.5], total: 1, whole: [-1, 2] },
    { values: [2, 3], total: 4, whole: [2, 2] },
    { values: [], total: 0, whole: [] },
  ])('$values to $total', ({ values, total, whole }) => {
    expect(roundTogether(values, total)).toEqual(whole)
  })
})
