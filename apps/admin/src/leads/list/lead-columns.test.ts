import { expect, test } from 'vitest'
import { hiddenAtFirst, leadColumns, moved } from './lead-columns.ts'

test('a column moves by one place, and stays at the ends', () => {
  expect(moved([0, 1, 2], 0, 1)).toEqual([1, 0, 2])
  expect(moved([0, 1, 2], 2, -1)).toEqual([0, 2, 1])
  expect(moved([0, 1, 2], 0, -1)).toEqual([0, 1, 2])
  expect(moved([0, 1, 2], 2, 1)).toEqual([0, 1, 2])
})

test('some columns are shown before anybody has chosen', () => {
  const shown = leadColumns.map(({ source }) => source).filter((source) => !hiddenAtFirst.includes(source))
  expect(shown).toEqual(['name', 'margin', 'status', 'owner', 'nextStepOn', 'createdAt'])
})
