import type { ModelDocument, Rating } from '@verdict/engine'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { ratingsByCell } from '../document/matrix.ts'
import { smallDocument } from '../draft/testing/small-document.ts'
import { filteredCells, isChanged } from './rating-filters.ts'

beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-24T12:00:00Z') }))
afterEach(() => vi.useRealTimers())

const source = { title: 'The docs', url: 'https://example.org/docs' }
const rating = (option: string, criterion: string, rest: Partial<Rating> = {}): Rating => ({
  ...{ option, criterion, value: 5, rationale: { en: 'So.' }, sources: [source], reviewed: '2026-11-01' },
  ...rest,
})

test('cells are found by what they lack and by what was changed', () => {
  const document: ModelDocument = {
    ...smallDocument,
    ratings: [
      rating('a', 'speed', { sources: [] }),
      rating('a', 'price', { reviewed: '2020-01-01' }),
      rating('b', 'speed', { value: 6 }),
    ],
  }
  const then = ratingsByCell([rating('a', 'speed'), rating('b', 'speed')])
  expect(filteredCells(document, then)).toMatchObject({
    unrated: [{ option: 'b', criterion: 'price' }],
    unsourced: [{ option: 'a', criterion: 'speed' }],
    old: [{ option: 'a', criterion: 'price' }],
    changed: [{ option: 'b', criterion: 'speed' }],
  })
})

test('what clients have no rating of is not changed, and what they have and the draft lacks is', () => {
  expect(isChanged(rating('a', 'speed'), undefined)).toBe(false)
  expect(isChanged(undefined, rating('a', 'speed'))).toBe(true)
  expect(isChanged(rating('a', 'speed', { reviewed: '2026-11-24' }), rating('a', 'speed'))).toBe(false)
})
