import { describe, expect, test } from 'vitest'
import { sfc32 } from '../../robustness/sfc32.ts'
import { McdaError } from '../table/problem.ts'
import { surrogateWeights } from '../weighting/surrogate-weights.ts'
import { weightSampler } from './weight-sampler.ts'
import type { WeightSet } from './weight-set.ts'

const draw = () => sfc32('w', 'sampler')
const sampled = (criteria: number, set: WeightSet, samples: number) => {
  const weigh = weightSampler(criteria, set, draw())
  const w = new Float64Array(criteria)
  return Array.from({ length: samples }, () => {
    weigh(w)
    return Array.from(w)
  })
}
/** That a mean is right within 4.5 of its own standard errors. */
const expectMean = (values: readonly number[], expected: number) => {
  const mean = values.reduce((sum, x) => sum + x) / values.length
  const spread = Math.sqrt(values.reduce((sum, x) => sum + (x - mean) ** 2, 0) / (values.length - 1))
  expect(Math.abs(mean - expected)).toBeLessThanOrEqual((4.5 * spread) / Math.sqrt(values.length) + 1e-12)
}

describe('every draw meets what is asked', () => {
  test.each<{ case: string; criteria: number; set: WeightSet }>([
    { case: 'nothing', criteria: 4, set: {} },
    { case: 'one criterion', criteria: 1, set: {} },
    { case: 'a whole order', criteria: 4, set: { order: [2, 0, 3, 1] } },
    { case: 'a part of an order', criteria: 4, set: { order: [3, 1] } },
    { case: 'an order and bounds', criteria: 3, set: { order: [0, 1, 2], low: [0, 0.2, 0.1] } },
    {
      case: 'narrow bounds, by walking',
      criteria: 5,
      set: { low: [0.1, 0.1, 0.1, 0.1, 0.1], high: [0.25, 0.25, 0.25, 0.25, 0.25] },
    },
    { case: 'half-spaces', criteria: 3, set: { halfSpaces: [{ coefficients: [1, -2, 0], bound: 0 }] } },
  ])('$case', ({ criteria, set }) => {
    for (const w of sampled(criteria, set, 500)) {
      expect(w.reduce((sum, x) => sum + x)).toBeCloseTo(1, 12)
      w.forEach((x, c) => {
        expect(x).toBeGreaterThanOrEqual((set.low?.[c] ?? 0) - 1e-12)
        expect(x).toBeLessThanOrEqual((set.high?.[c] ?? 1) + 1e-12)
      })
      set.order?.slice(1).forEach((lesser, k) => {
        expect(w[(set.order as number[])[k] as number]).toBeGreaterThanOrEqual((w[lesser] as number) - 1e-12)
      })
      for (const { coefficients, bound } of set.halfSpaces ?? [])
        expect(coefficients.reduce((sum, a, c) => sum + a * (w[c] as number), 0)).toBeGreaterThanOrEqual(bound - 1e-12)
    }
  })
})

describe('uniform', () => {
  test.each([2, 3, 6])('%d weights: means, squares and products', (n) => {
    const draws = sampled(n, {}, 20_000)
    for (let c = 0; c < n; c++) {
      expectMean(
        draws.map((w) => w[c] as number),
        1 / n,
      )
      expectMean(
        draws.map((w) => (w[c] as number) ** 2),
        2 / (n * (n + 1)),
      )
      expectMean(
        draws.map((w) => (w[c] as number) * (w[(c + 1) % n] as number)),
        1 / (n * (n + 1)),
      )
    }
  })
  test('in order: rank-order centroid weights', () => {
    const order = [2, 0, 3, 1]
    const draws = sampled(4, { order }, 20_000)
    const roc = surrogateWeights('roc', 4)
    order.forEach((c, place) => {
      expectMean(
        draws.map((w) => w[c] as number),
        roc[place] as number,
      )
    })
  })
  test('a corner cut off by a bound: what is left over is uniform again', () => {
    // Above 0.3 on the first is a triangle of its own: 0.3 + 0.7 × uniform.
    const draws = sampled(3, { low: [0.3, 0, 0] }, 20_000)
    expectMean(
      draws.map(([w]) => w as number),
      0.3 + 0.7 / 3,
    )
    expectMean(
      draws.map(([, w]) => (w as number) ** 2),
      0.49 / 6,
    )
  })
  test('a small triangle by hit-and-run, thinned so that the draws are hardly correlated', () => {
    // All above 0.3: 0.3 + 0.1 × uniform; 1% of the weights fit.
    const draws = sampled(3, { low: [0.3, 0.3, 0.3] }, 20_000)
    const means = Array.from({ length: 100 }, (_, block) => {
      const own = draws.slice(200 * block, 200 * block + 200)
      return own.reduce((sum, [w]) => sum + (w as number), 0) / 200
    })
    expectMean(means, 0.3 + 0.1 / 3)
    const squares = Array.from({ length: 100 }, (_, block) => {
      const own = draws.slice(200 * block, 200 * block + 200)
      return own.reduce((sum, [, w]) => sum + ((w as number) - 0.3) ** 2, 0) / 200
    })
    expectMean(squares, 0.01 / 6)
  })
})

test.each<{ case: string; set: WeightSet; error: McdaError }>([
  {
    case: 'weights that cannot be',
    set: { low: [0.5, 0.5, 0.5] },
    error: new McdaError('infeasible', 'no weights meet all that is asked of them'),
  },
  {
    case: 'a set without volume',
    set: { low: [0.4, 0, 0], high: [0.4, 1, 1] },
    error: new McdaError('infeasible', 'the weights that are left have no room to draw from: fix them instead'),
  },
  {
    case: 'bounds of another length',
    set: { high: [1] },
    error: new McdaError('length', 'high has 1 entries: it must have 3'),
  },
  {
    case: 'a bound that is no number',
    set: { low: [0, Number.NaN, 0] },
    error: new McdaError('not-finite', 'low[1] is NaN: it must be a finite number', undefined, 1),
  },
  {
    case: 'an order with a stranger',
    set: { order: [0, 3] },
    error: new McdaError('not-permitted', 'order[1] is 3: each criterion 0..2 at most once', 1),
  },
  {
    case: 'a half-space of another length',
    set: { halfSpaces: [{ coefficients: [1, 1], bound: 0 }] },
    error: new McdaError('length', 'halfSpaces[0] and its bound has 3 entries: it must have 4'),
  },
])('$case is refused', ({ set, error }) => {
  expect(() => weightSampler(3, set, draw())).toThrow(error)
})
