import { expect, test } from 'vitest'
import { besides, boardStatuses, columnFilter, shownStatuses } from './board-statuses.ts'

test('the board has the columns that its filter lets through', () => {
  expect(shownStatuses({})).toEqual(boardStatuses)
  expect(shownStatuses({ status: ['won', 'new', 'spam'] })).toEqual(['new', 'won'])
  expect(shownStatuses({ status: 'lost' })).toEqual(['lost'])
  expect(columnFilter({ q: 'a', status: ['won', 'new'] }, 'won')).toEqual({ q: 'a', status: 'won' })
})

test('a lead is carried to the next column, and not beyond the last', () => {
  expect(besides(['new', 'won'], 'new', 1)).toBe('won')
  expect(besides(['new', 'won'], 'won', 1)).toBe('won')
  expect(besides(['new', 'won'], 'new', -1)).toBe('new')
})
