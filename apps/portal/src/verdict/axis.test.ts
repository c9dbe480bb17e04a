import { expect, test } from 'vitest'
import { axisOf } from './axis.ts'

test.each([
  { values: [70.2, 75.4], from: undefined },
  { values: [0, 16.3, -2], from: undefined },
  { values: [6, 12], from: 0 },
  { values: [50], from: undefined },
])('every value and every tick of $values stands inside the picture', ({ values, from }) => {
  const axis = axisOf(values, from === undefined ? {} : { from })
  for (const value of [...values, ...axis.ticks]) {
    expect(axis.share(value)).toBeGreaterThanOrEqual(0)
    expect(axis.share(value)).toBeLessThanOrEqual(100)
  }
  expect(axis.ticks.length).toBeGreaterThan(1)
  expect(axis.ticks.length).toBeLessThanOrEqual(9)
})

test('an axis from zero begins at zero, so that a bar is not cut off', () => {
  expect(axisOf([6, 12], { from: 0 }).share(0)).toBe(0)
})
