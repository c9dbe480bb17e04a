import { expect, test } from '@jest/globals'
import { Secret } from 'otpauth'
import { newSecret, stepOf, uriOf } from './totp.ts'

/** The key of RFC 6238, appendix B, and the last six of the eight digits that it lists for SHA-1. */
const KEY = Secret.fromLatin1('12345678901234567890').base32

test.each([
  { seconds: 59, code: '287082' },
  { seconds: 1111111109, code: '081804' },
  { seconds: 1111111111, code: '050471' },
  { seconds: 1234567890, code: '005924' },
  { seconds: 2000000000, code: '279037' },
  { seconds: 20000000000, code: '353130' },
])('the code at $seconds is the one of RFC 6238', ({ seconds, code }) => {
  expect(stepOf(KEY, code, new Date(seconds * 1000))).toBe(Math.floor(seconds / 30))
})

test('a code holds for its own 30 seconds and the ones beside them', () => {
  const at = (seconds: number) => stepOf(KEY, '005924', new Date((1234567890 + seconds) * 1000))
  expect([-60, -30, 0, 30, 60].map(at)).toEqual([null, 41152263, 41152263, 41152263, null])
})

test('a key has 160 bits, and is another each time', () => {
  const [one, other] = [newSecret(), newSecret()]
  expect(one).toMatch(/^[A-Z2-7]{32}$/)
  expect(one).not.toBe(other)
})

test('an app reads who and where from the address', () => {
  expect(uriOf(KEY, 'ada@example.org')).toMatch(/^otpauth:\/\/totp\/Verdict:ada(@|%40)example\.org\?/)
})
