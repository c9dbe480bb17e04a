import { expect, test } from 'vitest'
import { continued, ended, sentences } from './sentences.ts'

test.each([
  ['Django or Node.js?', 'Django or Node.js?'],
  ['A shop', 'A shop.'],
  ['Wait…', 'Wait…'],
  ['They said “yes.”', 'They said “yes.”'],
  ['The answer is “yes”', 'The answer is “yes”.'],
])('%s ends in one mark', (given, said) => expect(ended(given)).toBe(said))

test('sentences follow each other, without what is empty', () => {
  expect(sentences('Which one?', '', undefined, ' For a new product ')).toBe('Which one? For a new product.')
})

test('what follows a leading word begins small', () => {
  expect(continued('If it grows, Django leads.')).toBe('if it grows, Django leads.')
})
