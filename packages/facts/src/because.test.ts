import { expect, test } from 'vitest'
import { because } from './because.ts'

const ranking = [{ option: 'a' }, { option: 'b' }] as never
const drivers = [
  { source: 'answer:small', marginChange: 0.01 },
  { source: 'answer:second', marginChange: 1 },
  { source: 'rule:any', marginChange: 9 },
  { source: 'answer:against', marginChange: -5 },
  { source: 'answer:first', marginChange: 2 },
  { source: 'answer:third', marginChange: 0.5 },
  { source: 'answer:fourth', marginChange: 0.4 },
] as never

test('the three answers that brought most of the lead are its reasons', () => {
  expect(because({ drivers, ranking, strength: 'clear' })).toEqual(['first', 'second', 'third'])
})

test('a tie has none', () => {
  expect(because({ drivers, ranking, strength: 'tooClose' })).toEqual([])
})
