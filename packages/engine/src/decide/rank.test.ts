import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { property } from '../../testing/property.ts'
import { NEAR } from '../maths/near.ts'
import { rank } from './rank.ts'

const all = (scores: readonly number[]) => [...scores.keys()]

describe('best first, equal scores by document order', () => {
  test.each([
    { case: 'nothing', scores: [], candidates: [], order: [] },
    { case: 'one', scores: [5], candidates: [0], order: [0] },
    { case: 'apart', scores: [50, 70, 60], candidates: [0, 1, 2], order: [1, 2, 0] },
    { case: 'equal', scores: [50, 50, 50], candidates: [0, 1, 2], order: [0, 1, 2] },
    { case: 'equal within 1e-9', scores: [50, 50 + NEAR / 2, 49], candidates: [0, 1, 2], order: [0, 1, 2] },
    { case: 'just apart', scores: [50, 50 + 2 * NEAR, 49], candidates: [0, 1, 2], order: [1, 0, 2] },
    { case: 'one left out', scores: [50, 70, 60], candidates: [0, 2], order: [2, 0] },
    { case: 'the only one left', scores: [50, 70, 60], candidates: [0], order: [0] },
    { case: 'scores of 0', scores: [0, 0, 1], candidates: [0, 1, 2], order: [2, 0, 1] },
    {
      // 1.4e-9 apart at the ends: the first equals the second, the second equals the third.
      case: 'a chain of equals: each time the first that equals the best one left',
      scores: [10, 10 + 0.7 * NEAR, 10 + 1.4 * NEAR],
      candidates: [0, 1, 2],
      order: [1, 2, 0],
    },
  ])('$case', ({ scores, candidates, order }) => {
    expect(rank(scores, candidates)).toEqual(order)
  })
})

const scores = fc.array(fc.oneof(fc.integer({ min: 0, max: 5 }), fc.double({ min: 0, max: 100, noNaN: true })), {
  maxLength: 8,
})

property('the ranking has each candidate once, and no others', [scores, fc.nat(7)], (scores, left) => {
  const candidates = all(scores).filter((o) => o !== left)
  expect([...rank(scores, candidates)].sort((a, b) => a - b)).toEqual(candidates)
})

property('no option is behind one that is worse by more than 1e-9', [scores], (scores) => {
  const order = rank(scores, all(scores)).map((o) => scores[o] as number)
  for (let i = 1; i < order.length; i++) expect(order[i - 1]).toBeGreaterThanOrEqual((order[i] as number) - NEAR)
})

property('leaving out the last one leaves the places of the others', [scores], (scores) => {
  const order = rank(scores, all(scores))
  const last = order.at(-1)
  expect(
    rank(
      scores,
      all(scores).filter((o) => o !== last),
    ),
  ).toEqual(order.slice(0, -1))
})

property(
  'leaving out the winner moves up the second, where scores are apart',
  [fc.uniqueArray(fc.nat(99), { minLength: 2, maxLength: 8 })],
  (scores) => {
    const [first, ...others] = rank(scores, all(scores))
    expect(
      rank(
        scores,
        all(scores).filter((o) => o !== first),
      ),
    ).toEqual(others)
  },
)

property('the candidates and the scores stay as they were', [scores], (scores) => {
  const [given, candidates] = [Object.freeze([...scores]), Object.freeze(all(scores))]
  expect(() => rank(given, candidates)).not.toThrow()
})
