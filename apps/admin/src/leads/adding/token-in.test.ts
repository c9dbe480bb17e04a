import { expect, test } from 'vitest'
import { tokenIn } from './token-in.ts'

const token = 'a-_4'.repeat(11).slice(0, 43)

test.each([
  token,
  ` ${token}\n`,
  `/r/${token}`,
  `https://verdict.example/r/${token}`,
  `https://verdict.example/r/${token}?lang=ca#talk`,
  `https://verdict.example/r/${token}/`,
])('the token is found in %j', (text) => {
  expect(tokenIn(text)).toBe(token)
})

test.each(['', 'https://verdict.example/', `https://verdict.example/${token}`, `/r/${token}a`, token.slice(1)])(
  'there is none in %j',
  (text) => {
    expect(tokenIn(text)).toBeUndefined()
  },
)
