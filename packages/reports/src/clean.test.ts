import { expect, test } from 'vitest'
import { cleaned } from './clean.ts'

const fingerprint = '0123456789abcdef'.repeat(4)
const address = `https://example.org/r/${'x'.repeat(43)}`

test.each([fingerprint, `(${fingerprint}).`, address, `<${address}/>`, `/${'x'.repeat(40)}`])(
  '%s may be copied: no break is put into it',
  (text) => {
    expect(cleaned(`See ${text} here`)).toBe(`See ${text} here`)
  },
)

test.each(['x'.repeat(40), 'A'.repeat(64), `https://example.org/${'x'.repeat(65)}`, '-'.repeat(40)])(
  '%s gets places to break',
  (text) => {
    const broken = cleaned(text)
    expect(broken).toContain('\u200b')
    expect(broken.replaceAll('\u200b', '')).toBe(text)
  },
)

test('a megabyte takes linear time', () => {
  expect(cleaned('/'.repeat(2 ** 20)).length).toBeGreaterThan(2 ** 20)
})
