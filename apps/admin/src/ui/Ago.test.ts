import { describe, expect, test } from 'vitest'
import { ago, atClock } from './Ago.tsx'

const NOW = Date.parse('2026-11-24T12:00:00Z')
const before = (seconds: number) => new Date(NOW - seconds * 1000).toISOString()
const [MINUTE, HOUR, DAY] = [60, 3600, 86_400]

describe('how long ago', () => {
  test.each([
    [0, 'just now'],
    [59, 'just now'],
    [MINUTE, '1 minute ago'],
    [59 * MINUTE, '59 minutes ago'],
    [HOUR, '1 hour ago'],
    [23 * HOUR, '23 hours ago'],
    [DAY, 'yesterday'],
    [3 * DAY, '3 days ago'],
    [-2 * HOUR, 'in 2 hours'],
  ])('%d seconds ago is "%s"', (seconds, said) => expect(ago(before(seconds), 'UTC', NOW)).toBe(said))

  test('more than a week ago is a date', () => expect(ago(before(8 * DAY), 'UTC', NOW)).toBe('16 Nov 2026'))

  test('the date is the one where the consultancy is', () => {
    const instant = '2026-10-31T23:30:00Z'
    expect(ago(instant, 'UTC', NOW)).toBe('31 Oct 2026')
    expect(ago(instant, 'Europe/Madrid', NOW)).toBe('1 Nov 2026')
    expect(ago(instant, 'America/New_York', NOW)).toBe('31 Oct 2026')
  })
})

test('today has a time only, any other day its date too', () => {
  const noon = new Date(2026, 10, 24, 12)
  expect(atClock(new Date(2026, 10, 24, 9, 5).getTime(), noon)).toBe('09:05')
  expect(atClock(new Date(2026, 10, 23, 9, 5).getTime(), noon)).toContain('23 Nov 2026')
})
