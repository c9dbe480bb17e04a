import { expect, test } from 'vitest'
import { originSaid } from './origin-said.ts'

test.each([
  [null, ''],
  ['version 3', ', from version 3'],
  ['revision 2', ', back to save 2'],
  ['revert 5', ', taking back save 5'],
])('%s is said as “%s”', (origin, said) => {
  expect(originSaid(origin)).toBe(said)
})
