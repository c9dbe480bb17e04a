import { expect, test } from 'vitest'
import { isAtNothing, turnsOf } from './turning-factor.ts'

const leads = [
  { from: 0, to: 1.5, winner: 'a' },
  { from: 1.5, to: 30, winner: 'b' },
  { from: 30, to: 45, winner: 'c' },
  { from: 45, to: Number.POSITIVE_INFINITY, winner: 'd' },
]

test('other leaders are listed by factors of the criterion’s own weight, with their range', () => {
  expect(turnsOf(leads, 6, 6, 10)).toEqual([
    { winner: 'a', at: 0.25, until: 0, side: 'below' },
    { winner: 'c', at: 5, until: 7.5, side: 'above' },
    { winner: 'd', at: 7.5, until: 10, side: 'above' },
  ])
})

test('on a slider that was moved, those on both sides of where it is', () => {
  expect(turnsOf(leads, 6, 36, 10)).toEqual([
    { winner: 'b', at: 5, until: 0.25, side: 'below' },
    { winner: 'a', at: 0.25, until: 0, side: 'below' },
    { winner: 'd', at: 7.5, until: 10, side: 'above' },
  ])
})

test('what no slider reaches is left out', () => {
  expect(turnsOf(leads, 6, 6, 3)).toEqual([{ winner: 'a', at: 0.25, until: 0, side: 'below' }])
  expect(turnsOf(leads, 0, 6, 3)).toEqual([])
  expect(turnsOf([], 6, 6, 3)).toEqual([])
})

test('below the first step of a slider is only where the criterion counts for nothing', () => {
  const below = { winner: 'a', until: 0, side: 'below' as const }
  expect([0, 0.009, 0.24].map((at) => isAtNothing({ ...below, at }))).toEqual([true, true, true])
  expect(isAtNothing({ ...below, at: 0.25 })).toBe(false)
  // A third one leads at nothing.
  expect(isAtNothing({ ...below, at: 0.2, until: 0.1 })).toBe(false)
  expect(isAtNothing({ winner: 'a', at: 0.1, until: 0, side: 'above' })).toBe(false)
})
