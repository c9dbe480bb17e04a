import { describe, expect, test } from 'vitest'
import { dayIn, isTimeZone, nextDay, startOfDay, timeIn } from './days.ts'

describe('the day and the time somewhere', () => {
  test.each([
    { zone: 'UTC', instant: '2026-11-24T23:59:59Z', time: '2026-11-24T23:59:59+00:00' },
    { zone: 'America/Los_Angeles', instant: '2026-11-25T04:30:00Z', time: '2026-11-24T20:30:00-08:00' },
    { zone: 'America/Los_Angeles', instant: '2026-07-01T06:59:59Z', time: '2026-06-30T23:59:59-07:00' },
    { zone: 'Pacific/Auckland', instant: '2026-11-24T20:30:00Z', time: '2026-11-25T09:30:00+13:00' },
    { zone: 'Pacific/Auckland', instant: '2026-11-24T11:00:00Z', time: '2026-11-25T00:00:00+13:00' },
    { zone: 'Pacific/Auckland', instant: '2026-04-04T13:59:59Z', time: '2026-04-05T02:59:59+13:00' },
    { zone: 'Pacific/Auckland', instant: '2026-04-04T14:00:00Z', time: '2026-04-05T02:00:00+12:00' },
    { zone: 'Asia/Kathmandu', instant: '2026-01-01T00:00:00Z', time: '2026-01-01T05:45:00+05:45' },
    { zone: 'America/St_Johns', instant: '2026-01-01T00:00:00Z', time: '2025-12-31T20:30:00-03:30' },
  ])('$instant in $zone is $time', ({ zone, instant, time }) => {
    expect(timeIn(zone, new Date(instant))).toBe(time)
    expect(new Date(time)).toEqual(new Date(instant))
    expect(dayIn(zone, new Date(instant))).toBe(time.slice(0, 10))
  })

  test.each(['Europe/Madrid', 'America/St_Johns', 'Australia/Lord_Howe', 'Africa/Casablanca', 'Africa/Cairo'])(
    'all through a year in %s is what the clocks there show',
    (zone) => {
      const clocks = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, timeStyle: 'short', hourCycle: 'h23' })
      for (let at = Date.UTC(2026, 0, 1); at < Date.UTC(2027, 0, 1); at += 30 * 60_000) {
        const time = timeIn(zone, new Date(at))
        expect([Date.parse(time), time.slice(0, 16)]).toEqual([at, `${dayIn(zone, new Date(at))}T${clocks.format(at)}`])
      }
    },
  )
})

describe('the first moment of a day', () => {
  test.each([
    { zone: 'UTC', day: '2026-11-24', start: '2026-11-24T00:00:00Z' },
    { zone: 'Europe/Madrid', day: '2026-03-29', start: '2026-03-28T23:00:00Z' },
    { zone: 'Europe/Madrid', day: '2026-03-30', start: '2026-03-29T22:00:00Z' },
    { zone: 'Pacific/Kiritimati', day: '2026-01-01', start: '2025-12-31T10:00:00Z' },
    { zone: 'Pacific/Pago_Pago', day: '2026-01-01', start: '2026-01-01T11:00:00Z' },
    { zone: 'Asia/Kathmandu', day: '2026-01-01', start: '2025-12-31T18:15:00Z' },
    // The clocks go from 23:59 to 01:00.
    { zone: 'Africa/Cairo', day: '2026-04-24', start: '2026-04-23T22:00:00Z' },
  ])('$day in $zone is $start', ({ zone, day, start }) => {
    expect(startOfDay(zone, day)).toEqual(new Date(start))
    expect(dayIn(zone, new Date(Date.parse(start) - 1))).not.toBe(day)
  })
})

test.each([
  ['2026-11-30', '2026-12-01'],
  ['2026-12-31', '2027-01-01'],
  ['2028-02-28', '2028-02-29'],
])('the day after %s is %s', (day, next) => {
  expect(nextDay(day)).toBe(next)
})

test.each(['UTC', 'Europe/Madrid', 'America/Argentina/Buenos_Aires', 'Etc/GMT+3'])('%s is a time zone', (name) => {
  expect(isTimeZone(name)).toBe(true)
})

test.each(['', 'Madrid', 'Europe/Nowhere', '+01:00', 'UTC+1', "UTC'; select 1", 'a'.repeat(300)])(
  '%j is none',
  (name) => {
    expect(isTimeZone(name)).toBe(false)
  },
)
