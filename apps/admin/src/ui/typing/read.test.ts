import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readDate } from './read-date.ts'
import { readDay } from './read-day.ts'
import { readEmail } from './read-email.ts'
import { readTime } from './read-time.ts'
import { readNumber, writeNumber } from './read-number.ts'
import { readWebAddress } from './read-web-address.ts'
import { readWords } from './read-words.ts'
import type { Reading } from './use-typed.ts'

interface Kind {
  read(text: string): Reading<unknown>
  means: [text: string, value: unknown][]
  says: RegExp
  nothing: string[]
}

const KINDS: { [kind: string]: Kind } = {
  'a whole day': {
    read: readDay,
    means: [
      ['2026-11-24', '2026-11-24'],
      [' 2024-02-29 ', '2024-02-29'],
      ['24 Nov 2026', '2026-11-24'],
      ['4 November 2026', '2026-11-04'],
      ['Nov 24, 2026', '2026-11-24'],
      ['24.11.2026', '2026-11-24'],
      ['3.4.2026', '2026-04-03'],
      ['24/11/2026', '2026-11-24'],
      ['11/24/2026', '2026-11-24'],
      ['4/4/2026', '2026-04-04'],
      ['', undefined],
      ['   ', undefined],
    ],
    says: /A day, such as/,
    nothing: [
      '2026-11',
      '2026',
      '2026-02-29',
      '2026-13-01',
      '31.11.2026',
      '24 Foo 2026',
      '2026-11-24T00:00',
      'tomorrow',
    ],
  },
  'a date': {
    read: readDate,
    means: [
      ['2026-11-24', '2026-11-24'],
      ['2026-11', '2026-11'],
      ['2026', '2026'],
      ['24 Nov 2026', '2026-11-24'],
      [' ', undefined],
    ],
    says: /A day, a month or a year/,
    nothing: ['2026-00', '2026-11-31', '26', 'November 2026', '2026-1'],
  },
  'a time of the clock': {
    read: readTime,
    means: [
      ['09:30', '09:30'],
      ['9:30', '09:30'],
      ['9.30', '09:30'],
      ['930', '09:30'],
      ['0930', '09:30'],
      ['9', '09:00'],
      ['23h05', '23:05'],
      ['', undefined],
    ],
    says: /A time, such as/,
    nothing: ['24:00', '9:60', '9:3', '12345', 'noon', '-9'],
  },
  'an e-mail address': {
    read: readEmail,
    means: [
      ['ada@example.org', 'ada@example.org'],
      ['  ada@example.org ', 'ada@example.org'],
    ],
    says: /incomplete|needed/,
    nothing: ['', ' ', 'ada', 'ada@', '@example.org', 'ada example.org'],
  },
  'an address of the web': {
    read: readWebAddress,
    means: [
      ['https://example.org/page', 'https://example.org/page'],
      [' http://example.org ', 'http://example.org'],
      ['', undefined],
    ],
    says: /Enter a complete address/,
    nothing: ['example.org', 'https:/', 'https://', 'javascript:alert(1)', 'ftp://example.org'],
  },
  words: {
    read: readWords('A name is needed.'),
    means: [
      ['Ada', 'Ada'],
      // As it was typed: a form sends what is seen.
      [' Ada ', ' Ada '],
    ],
    says: /^A name is needed\.$/,
    nothing: ['', ' ', '\t\n'],
  },
}

describe.each(Object.entries(KINDS))('%s', (_, { read, means, says, nothing }) => {
  test.each(means)('%j is %j', (text, value) => expect(read(text)).toEqual({ value }))
  test.each(nothing)('%j is none, and that is said', (text) =>
    expect(read(text)).toEqual({ problem: expect.stringMatching(says) }),
  )
})

describe('a number', () => {
  const value = (text: string, range = {}) => readNumber(text, range)

  test.each([
    ['0.5', 0.5],
    ['0,5', 0.5],
    [' 7 ', 7],
    ['-3', -3],
    ['1.234,5', 1234.5],
    ['1,234.5', 1234.5],
  ])('%j is %d', (text, number) => expect(value(text)).toEqual({ value: number }))

  test.each(['abc', '1e400', '--1', '1.2.3,4', '∞', 'NaN'])('%j cannot be read for certain, or is too large', (text) =>
    expect(value(text)).toHaveProperty('problem'),
  )

  test.each([
    ['11', { min: 0, max: 10 }, '11 does not fit: a number from 0 to 10.'],
    ['-1', { min: 0 }, '-1 does not fit: a number from 0.'],
    ['3', { max: 2 }, '3 does not fit: a number up to 2.'],
    ['2.5', { whole: true }, '2.5 does not fit: a whole number.'],
    ['', { min: 1, max: 5, whole: true }, 'Empty: a whole number from 1 to 5.'],
    ['1e20', {}, '1e20 is too large to calculate with.'],
  ])('%j of %j: %s', (text, range, problem) => {
    const read = value(text, range)
    expect('problem' in read).toBe(true)
    if (!text.includes('e')) expect(read).toEqual({ problem })
  })

  test.each(['0', '10', '-0', '10.0'])('%j is in a range from 0 to 10', (text) =>
    expect(value(text, { min: 0, max: 10 })).toHaveProperty('value'),
  )

  test('empty is not set where that is allowed', () => {
    expect(value('', { optional: true })).toEqual({ value: undefined })
    expect(value('  ', { optional: true, min: 3 })).toEqual({ value: undefined })
  })

  test('whatever a field writes it reads back, to the last digit', () => {
    const number = fc
      .double({ min: -1e9, max: 1e9, noNaN: true })
      .filter((each) => Math.abs(each) >= 1e-9 || each === 0)
    fc.assert(
      fc.property(number, (each) => {
        const written = writeNumber(each)
        expect(written).not.toMatch(/e/i)
        const read = readNumber(written, {})
        expect('value' in read && Math.abs((read.value as number) - each)).toBeLessThanOrEqual(
          1e-18 + Math.abs(each) * 1e-12,
        )
      }),
    )
    expect(writeNumber(undefined)).toBe('')
  })
})

test('a day that can be read as two is not guessed', () => {
  expect(readDay('03/04/2026')).toEqual({
    problem: '03/04/2026 can be read as two days. Write 2026-04-03 or 2026-03-04.',
  })
})
