import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { property } from '../../testing/property.ts'
import { utf8, utf8Length } from './utf8.ts'

describe('at the borders of one, two, three and four bytes', () => {
  test.each([
    { point: 0x00, bytes: [0x00] },
    { point: 0x7f, bytes: [0x7f] },
    { point: 0x80, bytes: [0xc2, 0x80] },
    { point: 0x7ff, bytes: [0xdf, 0xbf] },
    { point: 0x800, bytes: [0xe0, 0xa0, 0x80] },
    { point: 0xd7ff, bytes: [0xed, 0x9f, 0xbf] },
    { point: 0xe000, bytes: [0xee, 0x80, 0x80] },
    { point: 0xffff, bytes: [0xef, 0xbf, 0xbf] },
    { point: 0x10000, bytes: [0xf0, 0x90, 0x80, 0x80] },
    { point: 0x10ffff, bytes: [0xf4, 0x8f, 0xbf, 0xbf] },
  ])('U+$point', ({ point, bytes }) => {
    expect([...utf8(String.fromCodePoint(point))]).toEqual(bytes)
    expect(utf8Length(String.fromCodePoint(point))).toBe(bytes.length)
  })
})

describe('half of a surrogate pair becomes U+FFFD', () => {
  const replacement = [0xef, 0xbf, 0xbd]
  test.each([
    { case: 'the first half alone', text: '\ud800', bytes: replacement },
    { case: 'the second half alone', text: '\udfff', bytes: replacement },
    { case: 'both, the wrong way round', text: '\udc00\ud800', bytes: [...replacement, ...replacement] },
    { case: 'one before a letter, which is not swallowed', text: '\ud83da', bytes: [...replacement, 0x61] },
  ])('$case', ({ text, bytes }) => {
    expect([...utf8(text)]).toEqual(bytes)
  })
})

property(
  'every string has the bytes that TextEncoder gives it',
  [fc.string({ unit: 'binary', maxLength: 40 })],
  (text) => {
    expect(utf8(text)).toEqual(new TextEncoder().encode(text))
  },
)

property(
  'the bytes of two strings together are the bytes of each',
  [fc.string({ unit: 'grapheme' }), fc.string()],
  (a, b) => {
    expect([...utf8(a + b)]).toEqual([...utf8(a), ...utf8(b)])
    expect(utf8Length(a + b)).toBe(utf8Length(a) + utf8Length(b))
  },
)
