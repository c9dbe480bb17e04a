import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { expectClose } from '../../../testing/close.ts'
import { property } from '../../../testing/property.ts'
import { bestWorst, bestWorstDeviation } from './best-worst.ts'
import { McdaError } from '../table/problem.ts'

describe('the cars of Rezaei', () => {
  test('2015: nonlinear', () => {
    // The bounds (2 - ξ)(5 - ξ) and 8 + ξ meet where ξ² - 8 ξ + 2 = 0.
    const root = Math.sqrt(14)
    expectClose(bestWorst([8, 2, 1], [1, 5, 8], { model: 'nonlinear' }), {
      weights: [1 / 14, (1 + root) / 14, (12 - root) / 14],
      xi: 4 - root,
      consistencyRatio: (4 - root) / 4.47,
      indexRatio: (4 - root) / 4.47,
      model: 'nonlinear',
      best: 2,
      worst: 0,
    })
  })
  test('the same by the linear model', () => {
    expectClose(bestWorst([8, 2, 1], [1, 5, 8]), {
      weights: [1 / 14, 9 / 28, 17 / 28],
      xi: 1 / 28,
      consistencyRatio: 1 / 28,
      indexRatio: 1 / 28 / 4.47,
      model: 'linear',
      best: 2,
      worst: 0,
    })
  })
  test.each(['linear', 'nonlinear'] as const)('2016: consistent, so that the models agree: %s', (model) => {
    const result = bestWorst([2, 1, 4, 2, 8], [4, 8, 2, 4, 1], { model })
    expectClose(result.weights, [4 / 19, 8 / 19, 2 / 19, 4 / 19, 1 / 19])
    expectClose([result.xi, result.consistencyRatio], [0, 0])
    expect(result).toMatchObject({ best: 1, worst: 4 })
  })
})

/** Comparisons of 3 or 4 criteria, the first the best and the last the worst. */
const comparisons = fc.integer({ min: 1, max: 2 }).chain((between) => {
  const some = fc.array(fc.integer({ min: 2, max: 9 }), { minLength: between, maxLength: between })
  return fc
    .tuple(some, some, fc.integer({ min: 2, max: 9 }), fc.integer({ min: 2, max: 9 }))
    .map(([down, up, ends, back]) => ({ down: [1, ...down, ends], up: [back, ...up, 1] }))
})

const deviation = (w: readonly number[], down: readonly number[], up: readonly number[]) => {
  const [best, worst] = [w[0] as number, w.at(-1) as number]
  const gaps = w.flatMap((x, j) => [
    j === 0 ? 0 : Math.abs(best / x - (down[j] as number)),
    j === w.length - 1 ? 0 : Math.abs(x / worst - (up[j] as number)),
  ])
  return Math.max(...gaps)
}

/** Small steps around weights, the sum kept. */
const around = (w: readonly number[], step: number) =>
  w.flatMap((_, i) =>
    w.flatMap((_, k) => (i === k ? [] : [w.map((x, j) => (j === i ? x + step : j === k ? x - step : x))])),
  )

describe('laws', () => {
  property('weights add up to 1; ξ is what they leave: linear', [comparisons], ({ down, up }) => {
    const { weights, xi } = bestWorst(down, up)
    expect(Math.min(...weights)).toBeGreaterThanOrEqual(0)
    expect(weights.reduce((sum, w) => sum + w)).toBeCloseTo(1, 12)
    expect(bestWorstDeviation(weights, down, up)).toBeCloseTo(xi, 10)
  })
  property('no weights on a grid leave less: linear', [comparisons], ({ down, up }) => {
    const { xi } = bestWorst(down, up)
    const steps = 12
    const grid = (left: number, length: number): number[][] =>
      length === 1
        ? [[left]]
        : Array.from({ length: left + 1 }, (_, i) => grid(left - i, length - 1).map((rest) => [i, ...rest])).flat()
    for (const counts of grid(steps, down.length)) {
      const weights = counts.map((count) => count / steps)
      expect(bestWorstDeviation(weights, down, up)).toBeGreaterThanOrEqual(xi - 1e-9)
    }
  })
  property(
    'ξ is the maximal deviation of the weights, and no weights nearby are better: nonlinear',
    [comparisons],
    ({ down, up }) => {
      const { weights, xi } = bestWorst(down, up, { model: 'nonlinear' })
      expect(weights.reduce((sum, w) => sum + w)).toBeCloseTo(1, 12)
      expect(deviation(weights, down, up)).toBeCloseTo(xi, 9)
      for (const step of [1e-3, 1e-2])
        for (const other of around(weights, step))
          if (Math.min(...other) > 0) expect(deviation(other, down, up)).toBeGreaterThanOrEqual(xi - 1e-9)
    },
  )
  const truths = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 6 })
  property('comparisons that agree give back their weights', [truths, fc.boolean()], (truth, straight) => {
    const [most, least] = [Math.max(...truth), Math.min(...truth)]
    const result = bestWorst(
      truth.map((x) => most / x),
      truth.map((x) => x / least),
      { model: straight ? 'linear' : 'nonlinear' },
    )
    const total = truth.reduce((sum, x) => sum + x)
    expectClose(
      result.weights,
      truth.map((x) => x / total),
    )
    expectClose(result.xi, 0)
  })
})

describe('borders', () => {
  test('one criterion weighs 1', () => {
    for (const model of ['linear', 'nonlinear'] as const)
      expect(bestWorst([1], [1], { model })).toMatchObject({ weights: [1], xi: 0, best: 0, worst: 0 })
  })
  test('of several that are compared as 1 the best and the worst are two', () => {
    expect(bestWorst([1, 1, 2], [1, 1, 1])).toMatchObject({ best: 0, worst: 1 })
    expect(bestWorst([1, 1], [1, 3])).toMatchObject({ best: 1, worst: 0 })
  })
  test('no index is printed above 9', () => {
    expect(bestWorst([1, 3, 12], [12, 5, 1], { model: 'nonlinear' })).toMatchObject({
      consistencyRatio: null,
      indexRatio: null,
    })
    expect(bestWorst([1, 3, 12], [12, 5, 1]).consistencyRatio).toBeGreaterThan(0)
  })
  test.each([
    { case: 'nothing', down: [], up: [], error: new McdaError('empty', 'bestToOthers is empty') },
    {
      case: 'two lengths',
      down: [1, 2],
      up: [1],
      error: new McdaError('length', 'othersToWorst has 1 entries: it must have 2'),
    },
    {
      case: 'no number',
      down: [1, Number.NaN],
      up: [2, 1],
      error: new McdaError('not-finite', 'bestToOthers[1] is NaN: it must be a finite number', undefined, 1),
    },
    {
      case: 'a comparison below 1',
      down: [1, 2],
      up: [0.5, 1],
      error: new McdaError('not-permitted', 'othersToWorst[0] is 0.5: it must be at least 1', undefined, 0),
    },
    {
      case: 'no best',
      down: [2, 2],
      up: [2, 1],
      error: new McdaError('not-permitted', 'bestToOthers has no 1: the criterion compared with itself'),
    },
    {
      case: 'the best as the worst',
      down: [1, 2],
      up: [1, 3],
      error: new McdaError('not-permitted', 'criterion 0 is both the best and the worst', undefined, 0),
    },
  ])('$case is refused', ({ down, up, error }) => {
    for (const model of ['linear', 'nonlinear'] as const) expect(() => bestWorst(down, up, { model })).toThrow(error)
  })
})
