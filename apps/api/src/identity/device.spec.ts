import { expect, test } from '@jest/globals'
import { deviceOf, LONGEST_USER_AGENT } from './device.ts'

test.each([
  ['Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0', 'Firefox on Linux'],
  [
    'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.1 Safari/605.1.15',
    'Safari on macOS',
  ],
  [
    'Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.1 Mobile/15E148 Safari/604.1',
    'Safari on iOS',
  ],
  [
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36 Edg/140.0.0.0',
    'Microsoft Edge on Windows',
  ],
  ['', 'A program'],
  ['<script>alert(1)</script>', 'A program'],
])('%s is %s', (agent, words) => {
  expect(deviceOf(agent)).toBe(words)
})

test.each(['a/', '(', ' ', 'Mozilla/5.0 (', ';', 'Version/1', 'Android 1.'])(
  'of "%s" over and over it takes a moment',
  (part) => {
    const start = performance.now()
    deviceOf(part.repeat(LONGEST_USER_AGENT).slice(0, LONGEST_USER_AGENT))
    expect(performance.now() - start).toBeLessThan(200)
  },
)
