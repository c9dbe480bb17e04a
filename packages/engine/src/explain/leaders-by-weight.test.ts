import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compile } from '../decide/model.ts'
import { decisions } from '../../testing/arbitraries.ts'
import { property } from '../../testing/property.ts'
import type { Verdict } from '../verdict.ts'
import { explain } from './explain.ts'
import { leadersByWeight } from './leaders-by-weight.ts'

/** Weighted means with one weight another, by option. */
function means({ weights, ratings, ranking }: Verdict, criterion: string, weight: number) {
  return ranking.map(({ option }) => {
    let [sum, total] = [0, 0]
    for (const [key, own] of Object.entries(weights)) {
      const each = key === criterion ? weight : own
      sum += each * (ratings[option]?.[key] as number)
      total += each
    }
    return { option, score: (10 * sum) / total }
  })
}

describe('who is first at each weight', () => {
  property('is who scores most there', [decisions(), fc.double({ min: 0, max: 300, noNaN: true })], (decision, at) => {
    const verdict = explain(compile(decision.document), decision.answers, decision.priorities)
    for (const criterion of Object.keys(verdict.weights)) {
      const leads = leadersByWeight(verdict, criterion)
      if (verdict.ranking.length === 0) {
        expect(leads).toEqual([])
        continue
      }
      expect([leads[0]?.from, leads.at(-1)?.to]).toEqual([0, Number.POSITIVE_INFINITY])
      for (const [i, lead] of leads.entries()) {
        if (i > 0) expect(lead.from).toBe(leads[i - 1]?.to)
        if (i > 0) expect(lead.winner).not.toBe(leads[i - 1]?.winner)
      }
      const all = means(verdict, criterion, Math.max(at, 1e-3))
      const lead = leads.find(({ to }) => Math.max(at, 1e-3) < to)
      const score = all.find(({ option }) => option === lead?.winner)?.score as number
      expect(score).toBeGreaterThanOrEqual(Math.max(...all.map((each) => each.score)) - 1e-7)
    }
  })

  property('changes where the weight tips', [decisions()], ({ document, answers, priorities }) => {
    const verdict = explain(compile(document), answers, priorities)
    // Level options, changes closer than rounding, and extreme weights are left out.
    if (verdict.margin === null || verdict.margin < 1e-6) return
    for (const { criterion, weight, below, above } of verdict.tippingPoints.weights) {
      const leads = leadersByWeight(verdict, criterion)
      const now = leads.findIndex(({ from, to }) => from <= weight && weight < to)
      expect(leads[now]?.winner).toBe(verdict.winner)
      if (leads.some(({ from, to }) => to - from < 1e-6) || (above?.at ?? 0) > 1e300) continue
      // Both sum `Σ w · r` in an order of their own, to 1e-14 of its size. A gap of 1e-7 of it, the least that is not left out above, is then
      // known to 1e-7 of itself, and so is the way from the present weight to where it closes.
      const known = (at: number, point: number) =>
        expect(Math.abs(at - point)).toBeLessThanOrEqual(1e-6 * Math.max(1, weight, point))
      if (above) {
        expect(leads[now + 1]?.winner).toBe(above.winner)
        known(leads[now + 1]?.from as number, above.at)
      } else expect(leads[now]?.to).toBe(Number.POSITIVE_INFINITY)
      if (below) {
        expect(leads[now - 1]?.winner).toBe(below.winner)
        known(leads[now - 1]?.to as number, below.at)
      }
    }
  })
})

test('a weight at which lines cross but no height can be told any more is no change', () => {
  const verdict = {
    weights: { a: 1, b: 1 },
    // They cross at 1.7e308.
    ratings: { flat: { a: 1, b: 0 }, steep: { a: 0, b: 6e-309 } },
    ranking: [{ option: 'flat' }, { option: 'steep' }],
  } as unknown as Verdict
  expect(leadersByWeight(verdict, 'b')).toEqual([{ from: 0, to: Number.POSITIVE_INFINITY, winner: 'flat' }])
})

test('by hand: three options, each first over a stretch', () => {
  const verdict = {
    weights: { a: 1, b: 1 },
    // Over the weight of b: 6, 4 + b and 1 + 2b.
    ratings: { flat: { a: 6, b: 0 }, slow: { a: 4, b: 1 }, steep: { a: 1, b: 2 } },
    ranking: [{ option: 'flat' }, { option: 'slow' }, { option: 'steep' }],
  } as unknown as Verdict
  expect(leadersByWeight(verdict, 'b')).toEqual([
    { from: 0, to: 2, winner: 'flat' },
    { from: 2, to: 3, winner: 'slow' },
    { from: 3, to: Number.POSITIVE_INFINITY, winner: 'steep' },
  ])
})
