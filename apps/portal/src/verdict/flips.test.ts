import type { Counterfactual, ModelDocument } from '@verdict/engine'
import { expect, test } from 'vitest'
import { flipsOf } from './flips.ts'

const document = {
  questions: [
    { key: 'crowd', type: 'number' },
    { key: 'team', type: 'single' },
  ],
} as ModelDocument
const flip = (question: string, to: string | number, margin: number, winner = 'b'): Counterfactual => ({
  changes: [{ question, to }],
  winner,
  margin,
})

test('of the numbers that turn a verdict only the nearest is told, for each winner', () => {
  const all = [flip('crowd', 10, 3), flip('crowd', 900, 1), flip('crowd', 1000, 2), flip('crowd', 5000, 4, 'c')]
  expect(flipsOf(all, document, { crowd: 500 })).toEqual([flip('crowd', 5000, 4, 'c'), flip('crowd', 900, 1)])
})

test('choices are all told, the strongest first', () => {
  const all = [flip('team', 'x', 1), flip('team', 'y', 2)]
  expect(flipsOf(all, document, { team: 'z' })).toEqual([flip('team', 'y', 2), flip('team', 'x', 1)])
})

test('every question that turns it is told before a second answer to any', () => {
  const all = [flip('team', 'x', 5), flip('team', 'y', 4), flip('crowd', 900, 1)]
  expect(flipsOf(all, document, { team: 'z', crowd: 500 })).toEqual([
    flip('team', 'x', 5),
    flip('crowd', 900, 1),
    flip('team', 'y', 4),
  ])
})
