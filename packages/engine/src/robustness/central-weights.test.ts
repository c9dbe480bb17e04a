import { describe, expect, test } from 'vitest'
import { sampledOf, situations } from '../../testing/arbitrary-samples.ts'
import { expectClose } from '../../testing/close.ts'
import { property } from '../../testing/property.ts'
import { referenceCentralWeights } from '../../testing/reference-smaa.ts'
import { smaa } from './smaa.ts'

const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0)
const certain = (rows: number[][]) => ({ lows: rows, highs: rows, samples: 500, seed: '{"go":true}' })

describe('central weights', () => {
  property(
    'are the mean of the normalised weights of the samples that an option wins',
    [situations],
    ({ weights, intervals, uncertainty, team }) => {
      if (sum(weights) === 0) return
      const samples = 40
      const { centralWeights, acceptability } = smaa(sampledOf({ weights, intervals, team }, samples), uncertainty)
      expectClose(
        centralWeights,
        referenceCentralWeights({ weights, intervals, uncertainty, samples, answers: { team } }),
      )
      centralWeights.forEach((row, o) => {
        expect(row === null).toBe(acceptability[o]?.[0] === 0)
        if (!row) return
        expect(sum(row)).toBeCloseTo(1, 9)
        weights.forEach((weight, c) => {
          if (weight === 0) expect(row[c]).toBe(0)
        })
      })
    },
    200,
  )

  test('without uncertainty they are the weights themselves, for the one that always wins; null for the others', () => {
    const rows = [
      [2, 9],
      [9, 2],
    ]
    expectClose(smaa({ weights: [3, 1], ...certain(rows) }, 0).centralWeights, [null, [0.75, 0.25]])
  })
  test('lean to where an option is good', () => {
    const rows = [
      [9, 2],
      [2, 9],
    ]
    const [one, other] = smaa({ weights: [1, 1], ...certain(rows) }, 0.5).centralWeights as [number[], number[]]
    expect(one[0]).toBeGreaterThan(0.5)
    expect(other[1]).toBeGreaterThan(0.5)
  })
  test('of equal options the first in document order has them all', () => {
    const [first, second] = smaa(
      {
        weights: [1, 1],
        ...certain([
          [5, 5],
          [5, 5],
        ]),
      },
      0.5,
    ).centralWeights
    expect(first?.[0]).toBeCloseTo(0.5, 1)
    expect(second).toBeNull()
  })
})
