import { describe, expect, test } from 'vitest'
import { KEY, LANGUAGE_TAG, WEB_ADDRESS } from './patterns.ts'

const patterns = { key: KEY, language: LANGUAGE_TAG, address: WEB_ADDRESS }

describe.each<{ of: keyof typeof patterns; good: string[]; bad: string[] }>([
  {
    of: 'key',
    good: ['a', '0', 'a-b', 'a-', '10', 'constructor', 'k'.repeat(64)],
    bad: ['', '-a', 'A', 'a_b', 'a b', 'é', 'a\n', 'k'.repeat(65), '__proto__'],
  },
  {
    of: 'language',
    good: ['en', 'EN', 'pt-BR', 'zh-Hant-TW', 'de-1996', 'sl-rozaj-biske-1994', 'es-419', 'qaa'],
    bad: ['', 'e', 'en-', '-en', 'en_GB', 'en--GB', 'englishes', 'en-abcdefghi', 'en GB', 'en\n', '12'],
  },
  {
    of: 'address',
    good: ['http://a', 'https://example.com/a?b=c#d', 'HTTPS://EXAMPLE.COM', 'https://[::1]:80/', 'https://münchen.de'],
    bad: [
      '',
      'example.com',
      'ftp://a',
      'javascript:alert(1)',
      'https:/a',
      'https://',
      'https:///a',
      'https://?a',
      'https://#a',
      'https://a b',
      ' https://a',
      'https://a\n',
      'data:text/html,x',
      'https//a',
      'mailto:a@b.c',
    ],
  },
])('$of', ({ of, good, bad }) => {
  test.each(good)('accepts %j', (text) => {
    expect(patterns[of].test(text)).toBe(true)
  })
  test.each(bad)('refuses %j', (text) => {
    expect(patterns[of].test(text)).toBe(false)
  })
})

test.each(Object.entries(patterns))('the pattern of a %s looks at a long hostile text once', (_, pattern) => {
  // Eight times the text may take eight times as long, with room for a busy machine; backtracking takes 64 times as long or more.
  const time = (length: number) => {
    const text = `https://${'a-'.repeat(length)} `
    const start = performance.now()
    for (let i = 0; i < 20; i++) pattern.test(text)
    return performance.now() - start
  }
  time(1000)
  expect(time(32_000)).toBeLessThan(50 * Math.max(time(4000), 1))
})
