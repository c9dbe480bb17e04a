import { describe, expect, test } from '@jest/globals'
import { warningsFor } from './warnings.ts'

const quiet = { publicUrl: undefined, trustProxy: [], rateLimits: true, host: undefined }
const said = (changes: object, node = 'v24.1.0', day = '2026-11-24') =>
  warningsFor({ ...quiet, ...changes }, node, day).join('\n')

test('a sound configuration has no warnings', () => {
  expect(said({})).toBe('')
  expect(said({ publicUrl: 'https://verdict.example', trustProxy: ['10.0.0.0/8'] })).toBe('')
  expect(said({ rateLimits: false })).toBe('')
  expect(said({ rateLimits: false, host: '127.0.0.1', publicUrl: 'http://localhost:4300' })).toBe('')
})

test.each([
  {
    what: 'https without the proxy’s network',
    changes: { publicUrl: 'https://verdict.example' },
    names: 'TRUST_PROXY',
  },
  { what: 'no limits for other machines', changes: { rateLimits: false, host: '0.0.0.0' }, names: 'RATE_LIMITS' },
  { what: 'no limits for other machines by IPv6', changes: { rateLimits: false, host: '::' }, names: 'RATE_LIMITS' },
  { what: 'no encryption', changes: { publicUrl: 'http://verdict.example' }, names: 'PUBLIC_URL' },
])('$what is warned of', ({ changes, names }) => {
  expect(said(changes)).toContain(names)
})

describe('a line of Node.js', () => {
  test.each([
    { node: 'v20.19.0', day: '2026-04-30', warned: false },
    { node: 'v20.19.0', day: '2026-05-01', warned: true },
    { node: 'v21.7.0', day: '2026-05-01', warned: true },
    { node: 'v22.1.0', day: '2026-11-24', warned: false },
    { node: 'v22.1.0', day: '2027-05-01', warned: true },
    { node: 'v26.0.0', day: '2027-05-01', warned: false },
  ])('$node on $day: warned is $warned', ({ node, day, warned }) => {
    expect(said({}, node, day).includes('Node.js')).toBe(warned)
  })
})
