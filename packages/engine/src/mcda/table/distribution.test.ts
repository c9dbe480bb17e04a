import { describe, expect, test } from 'vitest'
import { sfc32 } from '../../robustness/sfc32.ts'
import { expectClose } from '../../../testing/close.ts'
import { checkRating, type Distribution, interval95, type UncertainRating, sampler } from './distribution.ts'
import { McdaError } from './problem.ts'

const samples = 40_000
const sampled = (rating: UncertainRating) => {
  const next = sampler(rating, sfc32('w', JSON.stringify(rating)))
  return Array.from({ length: samples }, next)
}

/** Mean and second moment from textbooks, and the fourth moment, which bounds the error of a sample. */
const beta = (a: number, b: number, n: number): number =>
  n === 0 ? 1 : ((a + n - 1) / (a + b + n - 1)) * beta(a, b, n - 1)
const cases: { rating: Distribution; moments: [number, number, number] }[] = [
  { rating: { shape: 'uniform', low: 0, high: 1 }, moments: [1 / 2, 1 / 3, 1 / 5] },
  { rating: { shape: 'normal', mean: 0, sd: 1 }, moments: [0, 1, 3] },
  { rating: { shape: 'normal', mean: 2, sd: 0.5 }, moments: [2, 4.25, 16 + 6 * 4 * 0.25 + 3 * 0.0625] },
  {
    rating: { shape: 'lognormal', mean: 0.1, sd: 0.2 },
    moments: [Math.exp(0.12), Math.exp(0.28), Math.exp(0.72)],
  },
  ...[
    [2, 5],
    [0.5, 0.5],
    [1, 1],
    [0.2, 3],
    [40, 60],
    [0.001, 0.003],
  ].map(([a, b]): (typeof cases)[number] => ({
    rating: { shape: 'beta', alpha: a as number, beta: b as number },
    moments: [beta(a as number, b as number, 1), beta(a as number, b as number, 2), beta(a as number, b as number, 4)],
  })),
]

describe('moments within 4.5 standard errors', () => {
  test.each(cases)('$rating', ({ rating, moments: [first, second, fourth] }) => {
    const values = sampled(rating)
    expect(values.every(Number.isFinite)).toBe(true)
    const mean = values.reduce((sum, x) => sum + x) / samples
    const square = values.reduce((sum, x) => sum + x * x, 0) / samples
    expect(Math.abs(mean - first)).toBeLessThanOrEqual(4.5 * Math.sqrt((second - first * first) / samples))
    expect(Math.abs(square - second)).toBeLessThanOrEqual(4.5 * Math.sqrt((fourth - second * second) / samples))
  })
  test('values of a beta distribution lie within 0..1', () => {
    const values = sampled({ shape: 'beta', alpha: 0.1, beta: 0.1 })
    expect(values.every((x) => x >= 0 && x <= 1)).toBe(true)
  })
  test('a normal value is within one deviation in 68.27% of draws', () => {
    const within = sampled({ shape: 'normal', mean: 3, sd: 2 }).filter((x) => Math.abs(x - 3) <= 2).length / samples
    expect(Math.abs(within - 0.6826894921)).toBeLessThanOrEqual(4.5 * Math.sqrt((0.683 * 0.317) / samples))
  })
  test.each<{ rating: UncertainRating; is: number }>([
    { rating: 7, is: 7 },
    { rating: { shape: 'uniform', low: 3, high: 3 }, is: 3 },
    { rating: { shape: 'normal', mean: 4, sd: 0 }, is: 4 },
    { rating: { shape: 'lognormal', mean: 0, sd: 0 }, is: 1 },
  ])('$rating is known', ({ rating, is }) => {
    expect(sampler(rating, sfc32('w', ''))()).toBe(is)
  })
})

describe('the middle 95%', () => {
  test.each<{ rating: UncertainRating; is: [number, number] }>([
    { rating: 7, is: [7, 7] },
    { rating: { shape: 'uniform', low: 1, high: 3 }, is: [1, 3] },
    { rating: { shape: 'normal', mean: 10, sd: 2 }, is: [6.08, 13.92] },
    { rating: { shape: 'lognormal', mean: 1, sd: 0.5 }, is: [Math.exp(0.02), Math.exp(1.98)] },
    {
      rating: { shape: 'beta', alpha: 3, beta: 1 },
      is: [0.75 - 1.96 * Math.sqrt(3 / 80), 0.75 + 1.96 * Math.sqrt(3 / 80)],
    },
  ])('$rating', ({ rating, is }) => {
    expectClose(interval95(rating), is)
  })
})

describe('what is no distribution', () => {
  test.each<Distribution>([
    { shape: 'uniform', low: 2, high: 1 },
    { shape: 'normal', mean: 0, sd: -1 },
    { shape: 'lognormal', mean: 0, sd: -1 },
    { shape: 'beta', alpha: 0, beta: 1 },
    { shape: 'beta', alpha: 1, beta: -1 },
    { shape: 'cauchy', mean: 0, sd: 1 } as unknown as Distribution,
  ])('%o', (rating) => {
    const error = (place: string, row?: number, column?: number) =>
      new McdaError('not-permitted', `${place} is no distribution: ${JSON.stringify(rating)}`, row, column)
    expect(() => sampler(rating, sfc32('w', ''))).toThrow(error('the value'))
    expect(() => interval95(rating)).toThrow(error('the value'))
    expect(() => checkRating(rating, 2, 1)).toThrow(error('ratings[2][1]', 2, 1))
  })
  test.each<UncertainRating>([Number.NaN, { shape: 'uniform', low: 0, high: Number.POSITIVE_INFINITY }])(
    '%o',
    (rating) => {
      expect(() => checkRating(rating, 0, 3)).toThrow(
        new McdaError('not-finite', 'ratings[0][3] has a part that is not finite', 0, 3),
      )
    },
  )
})
