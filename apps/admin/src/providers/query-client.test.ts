import { expect, test } from 'vitest'
import { mayHelpToRetry } from './query-client.ts'

test.each([
  [0, 0, true],
  [1, 0, true],
  [2, 0, false],
  [0, 500, true],
  [1, 503, true],
  [2, 503, false],
  [0, 499, false],
  [0, 404, false],
  [0, 401, false],
])('after %i failures, the last with %i, it is asked again: %s', (failures, status, again) =>
  expect(mayHelpToRetry(failures, { status })).toBe(again),
)

test('a mistake of the desk’s own is made once', () => expect(mayHelpToRetry(0, new TypeError('no'))).toBe(false))
