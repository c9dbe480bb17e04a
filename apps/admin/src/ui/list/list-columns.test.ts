import { expect, test } from 'vitest'
import { moved } from './list-columns.ts'

test('a column moves by one place, and stays at the ends', () => {
  expect(moved([0, 1, 2], 0, 1)).toEqual([1, 0, 2])
  expect(moved([0, 1, 2], 2, -1)).toEqual([0, 2, 1])
  expect(moved([0, 1, 2], 0, -1)).toEqual([0, 1, 2])
  expect(moved([0, 1, 2], 2, 1)).toEqual([0, 1, 2])
})
