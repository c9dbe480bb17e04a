import { describe, expect, test } from 'vitest'
import { isDay, isIsoDate } from './dates.ts'

describe('a date of the calendar, as exactly as it is known', () => {
  test.each(['2026', '2026-11', '2026-11-24', '2024-02-29', '2000-02-29', '2025-12-31', '0001-01-01', '2025-04-30'])(
    '%s is one',
    (text) => {
      expect(isIsoDate(text)).toBe(true)
    },
  )
  test.each([
    '',
    '26',
    '2026-1',
    '2026-00',
    '2026-13',
    '2026-11-00',
    '2026-11-31',
    '2025-02-29',
    '1900-02-29',
    '2026-02-30',
    '2026-11-24T00:00:00Z',
    '2026-11-24 ',
    '2026-11-24\n',
    '24.11.2026',
    '20261124',
    '2026-W48',
    '-2026',
    '+002026',
    '２０２６',
  ])('%j is none', (text) => {
    expect(isIsoDate(text)).toBe(false)
  })
})

test.each([
  ['2026-11-24', true],
  ['2024-02-29', true],
  ['2026-02-29', false],
  ['2026-11', false],
  ['2026', false],
  ['20261-1-24', false],
  ['', false],
])('%j is a whole day: %s', (text, is) => expect(isDay(text)).toBe(is))
