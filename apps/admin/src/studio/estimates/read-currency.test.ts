import { expect, test } from 'vitest'
import { readCurrency } from './read-currency.ts'

test.each([
  ['EUR', 'EUR'],
  ['eur', 'EUR'],
  [' chf ', 'CHF'],
])('%j is %s', (typed, value) => expect(readCurrency(typed)).toEqual({ value }))

test.each(['', '€', 'EU', 'EURO', 'E R', '123'])('%j is no currency, and that is said', (typed) =>
  expect(readCurrency(typed)).toEqual({ problem: 'Three letters, such as EUR.' }),
)
