import { expect, test } from 'vitest'
import { placed } from './lists.ts'

test.each([
  { from: 0, before: 2, order: 'bac' },
  { from: 0, before: 3, order: 'bca' },
  { from: 2, before: 0, order: 'cab' },
  { from: 1, before: 0, order: 'bac' },
])('$from before $before makes $order', ({ from, before, order }) =>
  expect(placed(['a', 'b', 'c'], from, before).join('')).toBe(order),
)

test.each([0, 1, 2])('beside itself %i stays where it is', (at) => {
  const list = ['a', 'b', 'c']
  expect(placed(list, at, at)).toBe(list)
  expect(placed(list, at, at + 1)).toBe(list)
})
