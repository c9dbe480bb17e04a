import { expect, test } from 'vitest'
import { waitsAbove, waitsBelow } from './waits.ts'

test.each([
  [3, 2, undefined],
  [3, 3, undefined],
  [3, 4, '4 is more than 3. It waits until you move that.'],
  [undefined, 4, undefined],
])('with %s at most, %i: %s', (most, next, said) => expect(waitsAbove(most)(next)).toBe(said))

test.each([
  [3, 4, undefined],
  [3, 3, undefined],
  [0, -1, '-1 is less than 0. It waits until you move that.'],
  [undefined, -1, undefined],
])('with %s at least, %i: %s', (least, next, said) => expect(waitsBelow(least)(next)).toBe(said))
