import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { property } from '../../testing/property.ts'
import { rankCounter } from './ranks.ts'

/** Few distinct sums, so that ties are frequent. */
const sums = fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 1, maxLength: 6 })

/** Ranks by sorting: the larger sum first, of equal ones the earlier option. */
const ranksOf = (values: readonly number[]) =>
  values
    .map((sum, option) => ({ sum, option }))
    .sort((a, b) => b.sum - a.sum || a.option - b.option)
    .map(({ option }) => option)

describe('counting ranks', () => {
  test('one sample', () => {
    const ranks = rankCounter(3)
    expect(ranks.count(Float64Array.of(1, 3, 2))).toBe(1)
    expect(ranks.shares(1)).toEqual([
      [0, 0, 1],
      [1, 0, 0],
      [0, 1, 0],
    ])
  })

  test('equal sums rank in document order', () => {
    const ranks = rankCounter(3)
    expect(ranks.count(Float64Array.of(2, 5, 5))).toBe(1)
    expect(ranks.shares(1)).toEqual([
      [0, 0, 1],
      [1, 0, 0],
      [0, 1, 0],
    ])
  })

  property('a sample is ranked as sorting ranks it', [sums], (values) => {
    const ranks = rankCounter(values.length)
    const order = ranksOf(values)
    expect(ranks.count(Float64Array.from(values))).toBe(order[0])
    const shares = ranks.shares(1)
    order.forEach((option, rank) => expect(shares[option]?.[rank]).toBe(1))
  })

  property(
    'over samples each option has one rank a sample, and each rank one option',
    [fc.integer({ min: 1, max: 5 }), fc.array(fc.array(fc.nat(3), { minLength: 5, maxLength: 5 }), { minLength: 1 })],
    (options, samples) => {
      const ranks = rankCounter(options)
      for (const sample of samples) ranks.count(Float64Array.from(sample.slice(0, options)))
      const shares = ranks.shares(samples.length)
      for (let i = 0; i < options; i++) {
        expect(shares[i]?.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 12)
        expect(shares.reduce((a, row) => a + (row[i] as number), 0)).toBeCloseTo(1, 12)
      }
    },
  )
})
