import { describe, expect, test } from '@jest/globals'
import { calendarEntry } from './calendar-entry.ts'

const entry = (changes: object = {}) =>
  calendarEntry({
    id: 'next-step-1',
    version: 3,
    title: 'Call Ada',
    day: '2026-12-02',
    time: '09:30',
    timeZone: 'Europe/Madrid',
    url: 'https://example.org/admin/leads/1/show',
    writtenAt: new Date('2026-11-27T10:00:00.123Z'),
    ...changes,
  })
const lineOf = (text: string, name: string) => text.split('\r\n').find((line) => line.startsWith(name))

test('a next step at a time stands in a calendar at that time, wherever it is read', () => {
  expect(entry()).toContain('DTSTART:20261202T083000Z\r\nDTEND:20261202T090000Z\r\n')
  expect(entry()).toContain('UID:next-step-1@verdict\r\nSEQUENCE:3\r\nDTSTAMP:20261127T100000Z\r\n')
})

test.each([
  ['2026-07-02', 'Europe/Madrid', '20260702T073000Z'],
  ['2026-12-02', 'America/Los_Angeles', '20261202T173000Z'],
  ['2026-12-02', 'Asia/Kathmandu', '20261202T034500Z'],
  // The clocks were changed in the night before.
  ['2026-03-29', 'Europe/Madrid', '20260329T073000Z'],
  ['2026-10-25', 'Europe/Madrid', '20261025T083000Z'],
])('half past nine on %s in %s is %s', (day, timeZone, start) =>
  expect(lineOf(entry({ day, timeZone }), 'DTSTART')).toBe(`DTSTART:${start}`),
)

test('without a time it is a day', () => {
  expect(lineOf(entry({ time: null }), 'DTSTART')).toBe('DTSTART;VALUE=DATE:20261202')
  expect(entry({ time: null })).not.toContain('DTEND')
})

describe('what somebody typed begins no other line', () => {
  test.each(['a\r\nATTENDEE:x', 'a;b,c\\d', 'ç'.repeat(200), '👩‍👩‍👧'.repeat(40), `x\u0000y`])('%j', (title) => {
    const text = entry({ title })
    const lines = text.split('\r\n')
    for (const line of lines) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
    const whole = text.replaceAll('\r\n ', '').split('\r\n')
    expect(whole).toHaveLength(15)
    expect(text).not.toContain('\ufffd')
    expect(lineOf(whole.join('\r\n'), 'SUMMARY')).toContain(title.slice(0, 1))
  })
})
