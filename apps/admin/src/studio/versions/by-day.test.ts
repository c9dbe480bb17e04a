import { expect, test } from 'vitest'
import { byDay } from './by-day.ts'

const saves = ['2026-11-27T23:30:00Z', '2026-11-27T22:30:00Z', '2026-11-26T09:00:00Z'].map((savedAt) => ({ savedAt }))

test('saves stand by the day where the site is, in their order', () => {
  expect(byDay(saves, 'UTC').map(([day, of]) => [day, of.length])).toEqual([
    ['2026-11-27', 2],
    ['2026-11-26', 1],
  ])
  expect(byDay(saves, 'Europe/Madrid').map(([day, of]) => [day, of.length])).toEqual([
    ['2026-11-28', 1],
    ['2026-11-27', 1],
    ['2026-11-26', 1],
  ])
})
