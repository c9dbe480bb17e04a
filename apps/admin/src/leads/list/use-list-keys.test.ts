import { expect, test } from 'vitest'
import { between } from './use-list-keys.ts'

test('leads between two are the same whichever is above', () => {
  const leads = ['a', 'b', 'c', 'd'].map((id) => ({ id }))
  expect(between(leads, 'b', 'd')).toEqual(['b', 'c', 'd'])
  expect(between(leads, 'd', 'b')).toEqual(['b', 'c', 'd'])
  expect(between(leads, 'c', 'c')).toEqual(['c'])
})
