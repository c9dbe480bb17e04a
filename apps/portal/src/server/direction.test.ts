import { expect, test } from 'vitest'
import { directionOf } from './direction.ts'

test.each([
  ['en', 'ltr'],
  ['ca', 'ltr'],
  ['ar', 'rtl'],
  ['he-IL', 'rtl'],
])('a page in "%s" runs %s', (locale, direction) => {
  expect(directionOf(locale)).toBe(direction)
})
