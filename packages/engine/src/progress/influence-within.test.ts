import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { property } from '../../testing/property.ts'
import type { Amount, Curve } from '../document.ts'
import type { Domain } from './domain.ts'
import { influenceWithin } from './influence-within.ts'
import { addedAt, type Influence, multipliedAt } from './influences.ts'

const curve: Curve = [
  [0, -2],
  [50, 4],
  [100, 1],
]
const influence = (...amounts: Amount[]): Influence => {
  const ends = amounts.map((amount) => (typeof amount === 'number' ? [amount] : amount.map(([, y]) => y)))
  const total = (pick: (...of: number[]) => number) => ends.reduce((sum, each) => sum + pick(...each), 0)
  return { place: 0, amounts, low: total(Math.min), high: total(Math.max) }
}

describe('the least and the most over a domain', () => {
  test.each<{ case: string; of: Influence; domain: Domain | undefined; within: [number, number] }>([
    { case: 'a constant is itself everywhere', of: influence(3), domain: { kind: 'open' }, within: [3, 3] },
    { case: 'a rule belongs to no question', of: influence(3, 4), domain: undefined, within: [7, 7] },
    { case: 'a curve over every answer', of: influence(curve), domain: { kind: 'open' }, within: [-2, 4] },
    { case: 'a curve at one answer', of: influence(curve), domain: { kind: 'settled', value: 25 }, within: [1, 1] },
    {
      case: 'two curves at one answer',
      of: influence(curve, curve),
      domain: { kind: 'settled', value: 100 },
      within: [2, 2],
    },
    {
      case: 'a curve where it rises',
      of: influence(curve),
      domain: { kind: 'range', low: 0, high: 25 },
      within: [-2, 1],
    },
    {
      case: 'a curve where it falls',
      of: influence(curve),
      domain: { kind: 'range', low: 50, high: 100 },
      within: [1, 4],
    },
    {
      case: 'a curve beyond its points',
      of: influence(curve),
      domain: { kind: 'range', low: 100, high: 200 },
      within: [1, 1],
    },
    {
      case: 'of several the whole range stays',
      of: influence(curve, curve),
      domain: { kind: 'range', low: 0, high: 1 },
      within: [-4, 8],
    },
    {
      case: 'no answer leaves the whole range',
      of: influence(curve),
      domain: { kind: 'settled', value: undefined },
      within: [-2, 4],
    },
  ])('$case', ({ of, domain, within }) => {
    expect(influenceWithin(of, domain, addedAt)).toEqual(within)
  })
})

const curves = fc
  .uniqueArray(fc.integer({ min: 0, max: 20 }), { minLength: 1, maxLength: 4 })
  .chain((xs) =>
    fc
      .array(fc.integer({ min: -5, max: 5 }), { minLength: xs.length, maxLength: xs.length })
      .map((ys): Curve => xs.sort((a, b) => a - b).map((x, i): [number, number] => [x, ys[i] as number])),
  )

property(
  'is sound: no answer of a range between two turning points is outside',
  [curves, fc.nat(25), fc.double({ min: 0, max: 1, noNaN: true })],
  (points, from, share) => {
    const inside = points.map(([x]) => x).filter((x) => x > from)
    const to = Math.min(from + 3, ...inside)
    const each = influence(points)
    const [low, high] = influenceWithin(each, { kind: 'range', low: from, high: to }, addedAt)
    const there = addedAt(each, from + share * (to - from))
    expect(there).toBeGreaterThanOrEqual(low - 1e-12)
    expect(there).toBeLessThanOrEqual(high + 1e-12)
  },
)

property('products at one answer are exact', [curves, fc.nat(25)], (points, x) => {
  const each = { ...influence(points), amounts: [points, 2] }
  const there = multipliedAt(each, x)
  const constant = each.low === each.high
  expect(influenceWithin(each, { kind: 'settled', value: x }, multipliedAt)).toEqual(
    constant ? [each.low, each.high] : [there, there],
  )
})
