import type { Counterfactual, Turn, Verdict } from '@verdict/engine'
import { expect, test } from 'vitest'
import { flipsOf } from './flips.ts'

const flip = (question: string, to: string | number, margin: number, winner = 'b'): Counterfactual => ({
  changes: [{ question, to }],
  winner,
  margin,
})

const found = (
  counterfactuals: Counterfactual[],
  answers: Turn[] = [],
): Pick<Verdict, 'turns' | 'counterfactuals'> => ({
  counterfactuals,
  turns: { answers, facts: [], searched: { complete: true, partly: [] } },
})

test('of the numbers that change the winner only the nearest is listed, for each winner', () => {
  const all = [flip('crowd', 10, 3), flip('crowd', 900, 1), flip('crowd', 1000, 2), flip('crowd', 5000, 4, 'c')]
  expect(flipsOf(found(all), { crowd: 500 })).toEqual([flip('crowd', 5000, 4, 'c'), flip('crowd', 900, 1)])
})

test('choices are all listed, the strongest first', () => {
  const all = [flip('team', 'x', 1), flip('team', 'y', 2)]
  expect(flipsOf(found(all), { team: 'z' })).toEqual([flip('team', 'y', 2), flip('team', 'x', 1)])
})

test('every question that changes the winner is listed before a second answer to any', () => {
  const all = [flip('team', 'x', 5), flip('team', 'y', 4), flip('crowd', 900, 1)]
  expect(flipsOf(found(all), { team: 'z', crowd: 500 })).toEqual([
    flip('team', 'x', 5),
    flip('crowd', 900, 1),
    flip('team', 'y', 4),
  ])
})

test('of the intervals that change the winner the nearest is listed, and pairs where no single change does', () => {
  const interval = (from: number, upTo: number): Turn => ({
    question: 'crowd',
    from: { at: from, included: true },
    upTo: { at: upTo, included: true },
    winner: 'b',
    margin: [1, 2],
  })
  const pairs = [flip('team', 'x', 5)]
  const turns = [interval(0, 10), interval(480, 490), interval(900, 1000)]
  expect(flipsOf(found(pairs, turns), { crowd: 500 })).toEqual([interval(480, 490)])
  expect(flipsOf(found(pairs), { crowd: 500 })).toEqual(pairs)
})
