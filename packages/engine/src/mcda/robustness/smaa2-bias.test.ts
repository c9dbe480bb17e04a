import { describe, expect, test } from 'vitest'
import { sfc32 } from '../../robustness/sfc32.ts'
import { expectClose } from '../../../testing/close.ts'
import { type Smaa2, type Smaa2Problem, smaa2 } from './smaa2.ts'
import { exactSmaa2 } from './smaa2-exact.ts'
import type { WeightSet } from './weight-set.ts'

const seeds = Array.from({ length: 20 }, (_, i) => `seed ${i}`)
const draw = (seed = 'seed') => sfc32('w', seed)
const runs = (problem: Omit<Smaa2Problem, 'draw'>) => seeds.map((seed) => smaa2({ ...problem, draw: draw(seed) }))

/** A share is right within 4.5 standard errors of each seed, and their mean within 4.5 of its own. */
function unbiased(estimates: readonly number[], p: number, samples: number) {
  const error = Math.sqrt((p * (1 - p)) / samples)
  // Rounding of the exact value, where it is 0 or 1.
  const slack = 1e-12
  for (const estimate of estimates) expect(Math.abs(estimate - p)).toBeLessThanOrEqual(4.5 * error + slack)
  const mean = estimates.reduce((sum, x) => sum + x) / estimates.length
  expect(Math.abs(mean - p)).toBeLessThanOrEqual((4.5 * error) / Math.sqrt(estimates.length) + slack)
}

function expectUnbiased(
  of: (result: Smaa2) => number[][],
  results: readonly Smaa2[],
  exact: readonly (readonly number[])[],
) {
  exact.forEach((row, a) => {
    row.forEach((p, r) => {
      const estimates = results.map((result) => of(result)[a]?.[r] as number)
      unbiased(estimates, p, (results[0] as Smaa2).samples)
    })
  })
}

const three = [
  [0.9, 0.1, 0.5],
  [0.4, 0.8, 0.4],
  [0.2, 0.5, 0.9],
  [0.6, 0.55, 0.45],
]

describe('known values: without bias, cell by cell, over 20 seeds', () => {
  const samples = 20_000
  test.each<{ case: string; weights: WeightSet; first: number[] }>([
    { case: 'nothing known', weights: {}, first: [1943 / 6050, 67 / 216, 4909 / 14520, 227 / 7425] },
    { case: 'in order of importance', weights: { order: [0, 1, 2] }, first: [18 / 25, 1 / 9, 0, 38 / 225] },
    {
      case: 'within bounds',
      weights: { low: [0.2, 0, 0], high: [0.5, 0.4, 1] },
      first: [695 / 1936, 11 / 189, 15275 / 30492, 389 / 4752],
    },
  ])('$case', ({ weights, first }) => {
    const exact = exactSmaa2(three, weights)
    expectClose(
      exact.rankAcceptability.map(([p]) => p),
      first,
    )
    const results = runs({ ratings: three, weights, samples })
    expectUnbiased((result) => result.rankAcceptability, results, exact.rankAcceptability)
    expectUnbiased((result) => result.pairwiseWinning, results, exact.pairwiseWinning)
    exact.centralWeights.forEach((own, a) => {
      for (const result of results) {
        const found = result.centralWeights[a]
        if (own === null) expect(found).toBeNull()
        else
          own.forEach((w, c) => {
            // No weight spreads by more than 0.3 where an alternative is first.
            const firsts = samples * (first[a] as number)
            expect(Math.abs((found?.[c] as number) - w)).toBeLessThanOrEqual((4.5 * 0.3) / Math.sqrt(firsts))
          })
      }
    })
  })

  test('five criteria, two alternatives', () => {
    const p = 3338 / 4851
    const results = runs({
      ratings: [
        [0.3, -0.2, 0.1, -0.05, 0.02],
        [0, 0, 0, 0, 0],
      ],
      samples,
    })
    expectUnbiased((result) => result.rankAcceptability, results, [
      [p, 1 - p],
      [1 - p, p],
    ])
  })

  test('one value uniform', () => {
    const p = (0.3 - 0.2 * Math.log(2.5)) / 0.4
    const ratings: Smaa2Problem['ratings'] = [
      [{ shape: 'uniform', low: 0.4, high: 0.8 }, 0.3],
      [0.5, 0.5],
    ]
    expectUnbiased((result) => result.rankAcceptability, runs({ ratings, samples }), [
      [p, 1 - p],
      [1 - p, p],
    ])
  })

  test('a narrow set, where the draws walk: the mean of the seeds, by their own spread', () => {
    const weights = { low: [0.3, 0.3, 0], high: [0.36, 0.38, 1] }
    const exact = exactSmaa2(
      [
        [0.9, 0.1, 0.5],
        [0.4, 0.8, 0.32],
        [0.45, 0.5, 0.56],
      ],
      weights,
    )
    const results = runs({
      ratings: [
        [0.9, 0.1, 0.5],
        [0.4, 0.8, 0.32],
        [0.45, 0.5, 0.56],
      ],
      weights,
      samples: 2000,
    })
    exact.rankAcceptability.forEach((row, a) => {
      row.forEach((p, r) => {
        const estimates = results.map(({ rankAcceptability }) => rankAcceptability[a]?.[r] as number)
        const mean = estimates.reduce((sum, x) => sum + x) / estimates.length
        const spread = Math.sqrt(estimates.reduce((sum, x) => sum + (x - mean) ** 2, 0) / (estimates.length - 1))
        expect(Math.abs(mean - p)).toBeLessThanOrEqual((4.5 * spread) / Math.sqrt(estimates.length) + 1e-12)
      })
    })
  })
})

describe('weights that are known', () => {
  const samples = 20_000
  test('known values are ranked once and for all', () => {
    expectClose(smaa2({ ratings: three, weights: { fixed: [0.2, 0.3, 0.5] }, samples: 10, draw: draw() }), {
      samples: 10,
      rankAcceptability: [
        [0, 0, 0, 1],
        [0, 1, 0, 0],
        [1, 0, 0, 0],
        [0, 0, 1, 0],
      ],
      centralWeights: [null, null, [0.2, 0.3, 0.5], null],
      confidenceFactors: [null, null, 1, null],
      pairwiseWinning: [
        [0, 0, 0, 0],
        [1, 0, 0, 1],
        [1, 1, 0, 1],
        [1, 0, 0, 0],
      ],
    })
  })
  test('confidence is the share of ratings where the central weights make an alternative first', () => {
    const ratings: Smaa2Problem['ratings'] = [[{ shape: 'uniform', low: 0, high: 1 }], [0.25]]
    const results = runs({ ratings, weights: { fixed: [1] }, samples })
    expectUnbiased((result) => result.rankAcceptability, results, [
      [0.75, 0.25],
      [0.25, 0.75],
    ])
    unbiased(
      results.map(({ confidenceFactors: [factor] }) => factor as number),
      0.75,
      samples,
    )
    unbiased(
      results.map(({ confidenceFactors: [, factor] }) => factor as number),
      0.25,
      samples,
    )
  })
  test('two normal values: the chance that one is larger', () => {
    // N(1, 3) - N(0, 4) is N(1, 5): larger than 0 with probability Φ(0.2).
    const ratings: Smaa2Problem['ratings'] = [
      [{ shape: 'normal', mean: 1, sd: 3 }],
      [{ shape: 'normal', mean: 0, sd: 4 }],
    ]
    const p = 0.579259709439103
    expectUnbiased((result) => result.pairwiseWinning, runs({ ratings, samples }), [
      [0, p],
      [1 - p, 0],
    ])
  })
})
