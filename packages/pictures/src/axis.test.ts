import fc from 'fast-check'
import { expect, test } from 'vitest'
import { axisOf } from './axis.ts'

const sizes = fc.oneof(
  fc.constantFrom(0, 1, 50, 100, 1e4, 1e8, 1e13, 1e15, 1e30),
  fc.double({ min: 0, max: 1e18, noNaN: true }),
  fc.double({ min: -100, max: 100, noNaN: true }),
)

test('every value and every tick is inside the picture, and ticks are few, round and apart, for every range', () => {
  fc.assert(
    fc.property(
      fc.array(sizes, { maxLength: 20 }),
      fc.constantFrom(undefined, 0),
      fc.constantFrom(0, 0.04, 0.25),
      (values, from, room) => {
        const axis = axisOf(values, from === undefined ? { room } : { from, room })
        for (const value of [...values, ...axis.ticks]) {
          expect(axis.share(value)).toBeGreaterThanOrEqual(0)
          expect(axis.share(value)).toBeLessThanOrEqual(100)
        }
        expect(axis.ticks.length).toBeLessThanOrEqual(9)
        expect(new Set(axis.ticks.map(axis.share)).size).toBe(axis.ticks.length)
        expect(String(axis.step).replace(/^0\.|e\+\d+$|0+$/g, '')).toMatch(/^[125]$/)
      },
    ),
  )
})

test.each([
  { values: [70.2, 75.4], ticks: [70, 71, 72, 73, 74, 75, 76] },
  { values: [0, 16.3, -2], ticks: [0, 5, 10, 15] },
  { values: [50], ticks: [49, 49.5, 50, 50.5, 51] },
  { values: [1e13], ticks: [0, 2e12, 4e12, 6e12, 8e12, 1e13], from: 0 },
])('the ticks of $values are $ticks', ({ values, ticks, ...bounds }) => {
  expect(axisOf(values, bounds).ticks).toEqual(ticks)
})

test('no tick names a number that there cannot be', () => {
  expect(axisOf([2, 99], { within: [0, 100] }).ticks).toEqual([0, 20, 40, 60, 80, 100])
})

test('an axis from zero begins at zero, so that a bar is not cut off', () => {
  expect(axisOf([6, 12], { from: 0 }).share(0)).toBe(0)
})

test('numbers that are not finite have no ticks, and are not looked for without end', () => {
  expect(axisOf([Number.NaN]).ticks).toEqual([])
  expect(axisOf([Number.POSITIVE_INFINITY]).ticks).toEqual([])
})
