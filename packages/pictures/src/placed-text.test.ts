import fc from 'fast-check'
import { expect, test } from 'vitest'
import { axisOf } from './axis.ts'
import { cutText, haveRoom, namedTicks, placedText } from './placed-text.ts'

const widths = fc.constantFrom(4, 8, 16, 40)

test('names of ticks never touch and never leave the picture, however long', () => {
  const values = fc.array(
    fc.oneof(fc.double({ min: -1e13, max: 1e15, noNaN: true }), fc.integer({ min: 0, max: 100 })),
    {
      minLength: 1,
    },
  )
  fc.assert(
    fc.property(values, widths, (values, width) => {
      const axis = axisOf(values)
      const named = namedTicks(axis, (tick) => tick.toLocaleString('es', { useGrouping: true }), width)
      expect(haveRoom(named, width)).toBe(true)
      // Each is over its own tick.
      for (const { left, right, text } of named)
        expect(
          axis.ticks.some(
            (tick) =>
              tick.toLocaleString('es', { useGrouping: true }) === text &&
              axis.share(tick) >= left - 1e-6 &&
              axis.share(tick) <= right + 1e-6,
          ),
        ).toBe(true)
    }),
  )
})

test('the wider the picture, the more ticks are named, and with room enough all of them', () => {
  const axis = axisOf([70.2, 75.4])
  const named = [2, 4, 8, 16, 40].map((width) => namedTicks(axis, String, width).map(({ text }) => text))
  expect(named).toEqual([
    ['76'],
    ['70', '75'],
    ['70', '72', '74', '76'],
    ['70', '71', '72', '73', '74', '75', '76'],
    ['70', '71', '72', '73', '74', '75', '76'],
  ])
})

test('a text at the end of a picture is held by its end, and one that is too long is cut', () => {
  expect(placedText('Django', 100, 10)).toMatchObject({ x: 100, anchor: 'end', right: 100 })
  expect(placedText('Django', 1, 10)).toMatchObject({ x: 0, anchor: 'start', left: 0 })
  expect(placedText('Django', 50, 10)).toMatchObject({ x: 50, anchor: 'middle' })
  expect(cutText('Donaudampfschifffahrt', 6)).toBe('Donaudampf…')
  expect(cutText('Django', 6)).toBe('Django')
})
