import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { expectClose } from '../../testing/close.ts'
import { property } from '../../testing/property.ts'
import { contributions, normalised, score } from './score.ts'

describe('a weighted sum by hand', () => {
  // Django: (5 · 9 + 3 · 4) / 80 of 100 points; Node.js: (5 · 6 + 3 · 8) / 80.
  const [weights, ratings] = [
    [5, 3],
    [
      [9, 4],
      [6, 8],
    ],
  ]
  test('scores', () => {
    expect(score(weights, ratings)).toEqual([71.25, 67.5])
  })
  test('what each criterion contributes', () => {
    expect(contributions(weights, ratings)).toEqual([
      [56.25, 15],
      [37.5, 30],
    ])
  })
  test('weights that add up to 1', () => {
    expect(normalised(weights)).toEqual([0.625, 0.375])
  })
  test.each([
    { case: 'the worst on everything is 0', row: [0, 0], points: 0 },
    { case: 'the best on everything is 100', row: [10, 10], points: 100 },
    { case: 'the middle is 50', row: [5, 5], points: 50 },
    { case: 'the best on the first alone', row: [10, 0], points: 62.5 },
  ])('$case', ({ row, points }) => {
    expect(score(weights, [row])).toEqual([points])
  })
  test('a criterion that weighs nothing changes nothing', () => {
    expect(score([5, 0, 3], [[9, 10, 4]])).toEqual(score(weights, [[9, 4]]))
  })
  test('no option, no score', () => {
    expect(score(weights, [])).toEqual([])
    expect(contributions(weights, [])).toEqual([])
  })
})

describe('weights at the smallest numbers there are lose no digits', () => {
  test.each([
    { case: 'the smallest of all', weights: [5e-324, 0], points: 90, digits: 9 },
    { case: 'two of them', weights: [5e-324, 5e-324], points: 65, digits: 9 },
    // 101 and 61 times the smallest: numbers of that size come no nearer to 5 and 3.
    { case: 'some hundred times as large', weights: [5e-322, 3e-322], points: (101 * 90 + 61 * 40) / 162, digits: 9 },
    { case: 'below the border where they are brought up', weights: [5e-281, 3e-281], points: 71.25, digits: 9 },
    { case: 'above it', weights: [5e-279, 3e-279], points: 71.25, digits: 9 },
    { case: 'as large as may be', weights: [5e149, 3e149], points: 71.25, digits: 9 },
  ])('$case', ({ weights, points, digits }) => {
    expect(score(weights, [[9, 4]])[0]).toBeCloseTo(points, digits)
    expect(contributions(weights, [[9, 4]])[0]?.reduce((a, b) => a + b)).toBeCloseTo(points, digits)
    expect(normalised(weights).reduce((a, b) => a + b)).toBeCloseTo(1, 12)
  })
})

test('a rating with decimals counts in full on the smallest weight', () => {
  // 9.3 times the smallest number is rounded to 9 times it.
  expect(score([5e-324, 0], [[9.3, 4]])[0]).toBeCloseTo(93, 9)
  expect(contributions([5e-324, 0], [[9.3, 4]])[0]?.[0]).toBeCloseTo(93, 9)
})

const cell = fc.double({ min: 0, max: 10, noNaN: true })
const situations = fc
  .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 5 }))
  .chain(([options, criteria]) =>
    fc.record({
      weights: fc.array(fc.double({ min: 0.01, max: 100, noNaN: true }), { minLength: criteria, maxLength: criteria }),
      ratings: fc.array(fc.array(cell, { minLength: criteria, maxLength: criteria }), {
        minLength: options,
        maxLength: options,
      }),
    }),
  )

property('contributions add up to the score', [situations], ({ weights, ratings }) => {
  const sums = contributions(weights, ratings).map((row) => row.reduce((a, b) => a + b, 0))
  expectClose(sums, score(weights, ratings))
})

property(
  'the scale of the weights is of no account',
  [situations, fc.constantFrom(0.001, 3, 1e6)],
  ({ weights, ratings }, by) => {
    expectClose(
      score(
        weights.map((weight) => weight * by),
        ratings,
      ),
      score(weights, ratings),
    )
  },
)

property('the order of the options is of no account', [situations], ({ weights, ratings }) => {
  expect(score(weights, [...ratings].reverse())).toEqual(score(weights, ratings).reverse())
})

property('the order of the criteria is of no account but for the last digits', [situations], ({ weights, ratings }) => {
  const turned = score(
    [...weights].reverse(),
    ratings.map((row) => [...row].reverse()),
  )
  expectClose(turned, score(weights, ratings))
})

property('a criterion written as two that share its weight changes nothing', [situations], ({ weights, ratings }) => {
  const [first = 1, ...others] = weights
  const split = score(
    [first / 2, first / 2, ...others],
    ratings.map((row) => [row[0] as number, ...row]),
  )
  expectClose(split, score(weights, ratings))
})

property('a better rating never lowers a score', [situations, fc.nat(4)], ({ weights, ratings }, at) => {
  const better = ratings.map((row) =>
    row.map((rating, c) => (c === at % row.length ? Math.min(10, rating + 1) : rating)),
  )
  score(weights, better).forEach((points, o) => {
    expect(points).toBeGreaterThanOrEqual((score(weights, ratings)[o] as number) - 1e-9)
  })
})

property('a score is between the worst and the best rating of its row', [situations], ({ weights, ratings }) => {
  score(weights, ratings).forEach((points, o) => {
    const row = ratings[o] as number[]
    expect(points).toBeGreaterThanOrEqual(10 * Math.min(...row) - 1e-9)
    expect(points).toBeLessThanOrEqual(10 * Math.max(...row) + 1e-9)
  })
})
