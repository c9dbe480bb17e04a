import { expect, test } from 'vitest'
import { turnsOf } from './turning-factor.ts'

const point = { criterion: 'c', weight: 6, below: { at: 1.5, winner: 'a' }, above: { at: 30, winner: 'b' } }

test('a tipping point is told as a factor on the criterion’s own weight', () => {
  expect(turnsOf(point, 6, 10)).toEqual([
    { winner: 'a', at: 0.25, side: 'below' },
    { winner: 'b', at: 5, side: 'above' },
  ])
})

test('what no slider reaches is left out', () => {
  expect(turnsOf(point, 6, 3)).toEqual([{ winner: 'a', at: 0.25, side: 'below' }])
  expect(turnsOf(point, 0, 3)).toEqual([])
  expect(turnsOf(undefined, 6, 3)).toEqual([])
})
