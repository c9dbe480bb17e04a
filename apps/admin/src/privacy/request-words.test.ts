import { expect, test } from 'vitest'
import { outcomeOf } from './request-words.ts'

test.each([
  [{ leads: 1, notes: 0, mails: 0 }, '1 lead'],
  [{ leads: 2, notes: 1, mails: 3 }, '2 leads, 1 note, 3 mails'],
  [{ leads: 0, notes: 0, mails: 0 }, 'Nothing was kept about them'],
  [null, ''],
])('%j is told as “%s”', (erased, words) => {
  expect(outcomeOf({ erased })).toBe(words)
})
