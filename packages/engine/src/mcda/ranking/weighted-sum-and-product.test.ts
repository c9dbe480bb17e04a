import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { expectClose } from '../../../testing/close.ts'
import { property } from '../../../testing/property.ts'
import { type DecisionMatrix, McdaError } from '../table/problem.ts'
import { ranking } from '../table/ranking.ts'
import { waspas } from './waspas.ts'
import { weightedProduct, weightedProductLogs } from './weighted-product.ts'
import { weightedSum } from './weighted-sum.ts'

/** E. Triantaphyllou (2000): the two models choose differently. */
const textbook: DecisionMatrix = {
  matrix: [
    [25, 20, 15, 30],
    [10, 30, 20, 30],
    [30, 10, 30, 10],
  ],
  weights: [0.2, 0.15, 0.4, 0.25],
}

describe('the weighted sum', () => {
  test('a textbook example', () => {
    expectClose(weightedSum(textbook), [21.5, 22, 22])
  })
  test('costs that stay costs are subtracted, others are turned', () => {
    const problem: DecisionMatrix = {
      matrix: [
        [3, 1],
        [1, 5],
      ],
      weights: [2, 1],
      directions: ['max', 'min'],
    }
    expect(weightedSum(problem)).toEqual([5, -3])
    expect(weightedSum(problem, { normalisation: 'minmax' })).toEqual([3, 0])
    expectClose(weightedSum(problem, { normalisation: 'linear' }), [3, 2 / 3 + 0.2])
    expectClose(weightedSum(problem, { normalisation: 'sum-raw' }), [1.5 - 1 / 6, 0.5 - 5 / 6])
  })
  test('a cost that is inverted: one tiny value rules its criterion', () => {
    const matrix = [
      [33.95, 23.78, 11.45, 39.97, 29.44, 167.1, 3.852],
      [38.9, 4.17, 6.32, 0.01, 4.29, 132.52, 25.184],
      [37.59, 9.36, 8.23, 4.35, 10.22, 136.71, 10.845],
      [30.44, 37.59, 13.91, 74.08, 45.1, 198.34, 2.186],
      [36.21, 14.79, 9.17, 17.77, 17.06, 148.3, 6.61],
      [37.8, 8.55, 7.97, 2.35, 9.25, 134.83, 11.935],
    ]
    const scores = weightedSum(
      {
        matrix,
        weights: new Array<number>(7).fill(1 / 7),
        directions: ['min', 'min', 'min', 'min', 'max', 'min', 'max'],
      },
      { normalisation: 'sum' },
    )
    expectClose(
      scores,
      [
        0.12040426480960714, 0.3458235042950795, 0.13838192344304923, 0.12841245975354662, 0.12346083581567402,
        0.14351701188304344,
      ],
    )
  })
})

describe('the weighted product', () => {
  test('a textbook example, on shares of the columns', () => {
    const scores = weightedProduct(textbook, { normalisation: 'sum-raw' })
    expectClose(scores, [0.31529283883362025, 0.3129790648638979, 0.2954796264347631])
    expect(ranking(scores)).toEqual([1, 2, 3])
  })
  test('costs are divided by', () => {
    const problem: DecisionMatrix = { matrix: [[8, 4]], weights: [2, 0.5], directions: ['max', 'min'] }
    expectClose(weightedProduct(problem), [32])
    expectClose(weightedProductLogs(problem), [Math.log(32)])
  })
  test('a factor of 0 makes the product 0, except with a weight of 0', () => {
    expect(weightedProduct({ matrix: [[0, 9]], weights: [1, 1] })).toEqual([0])
    expect(weightedProductLogs({ matrix: [[0, 9]], weights: [1, 1] })).toEqual([Number.NEGATIVE_INFINITY])
    expectClose(weightedProduct({ matrix: [[0, 9]], weights: [0, 1] }), [9])
  })
  test('logarithms do not overflow where the products do', () => {
    const problem = { matrix: [[1e200], [1e201]], weights: [2] }
    expect(weightedProduct(problem)).toEqual([Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY])
    expectClose(weightedProductLogs(problem), [400 * Math.LN10, 402 * Math.LN10])
  })
  const values = fc.integer({ min: 1, max: 99 })
  const tables = fc.array(fc.tuple(values, values), { minLength: 2, maxLength: 5 })
  property('ratios do not depend on units', [tables, fc.constantFrom(0.01, 3, 1e5)], (matrix, unit) => {
    const ratios = (scale: number) => {
      const rows = matrix.map(([a, b]) => [a * scale, b])
      const scores = weightedProduct({ matrix: rows, weights: [0.7, 0.3], directions: ['min', 'max'] })
      return scores.map((score) => score / (scores[0] as number))
    }
    expectClose(ratios(unit), ratios(1))
  })
  test.each([
    {
      case: 'a value below 0',
      matrix: [
        [1, 2],
        [1, -2],
      ],
      text: 'matrix[1][1] is -2',
      row: 1,
      column: 1,
    },
    { case: 'a cost of 0', matrix: [[0, 2]], text: 'matrix[0][0] is 0', row: 0, column: 0 },
  ])('$case is refused', ({ matrix, text, row, column }) => {
    expect(() => weightedProduct({ matrix, weights: [1, 1], directions: ['min', 'max'] })).toThrow(
      new McdaError('not-positive', `${text}: a product needs values above 0`, row, column),
    )
  })
})

describe('WASPAS', () => {
  const software: DecisionMatrix = {
    matrix: [
      [5000, 3, 3, 4, 3, 2],
      [680, 5, 3, 2, 2, 1],
      [2000, 3, 2, 3, 4, 3],
      [600, 4, 3, 1, 2, 2],
      [800, 2, 4, 3, 3, 4],
    ],
    weights: [0.157, 0.249, 0.168, 0.121, 0.154, 0.151],
    directions: ['min', 'max', 'max', 'max', 'max', 'max'],
  }
  test('software to choose from (Tus and Aytac Adali 2019)', () => {
    expectClose(waspas(software), {
      scores: [0.5622247166368757, 0.657539287718407, 0.619222420206259, 0.640926080363784, 0.7227871141181288],
      sum: [0.60624, 0.6887794117647059, 0.6385, 0.66495, 0.7426],
      product: [0.5182094332737514, 0.6262991636721079, 0.5999448404125179, 0.6169021607275679, 0.7029742282362577],
    })
  })
  test.each([0, 0.25, 1])('λ = %d mixes the two', (lambda) => {
    const { scores, sum, product } = waspas(software, { lambda })
    expectClose(
      scores,
      sum.map((each, i) => lambda * each + (1 - lambda) * (product[i] as number)),
    )
  })
  test('no product is above its sum, for weights that add up to 1', () => {
    const { sum, product } = waspas(software)
    sum.forEach((each, i) => {
      expect(product[i]).toBeLessThanOrEqual(each)
    })
  })
  test.each([-0.1, 1.1, Number.NaN])('λ = %d is refused', (lambda) => {
    expect(() => waspas(software, { lambda })).toThrow(
      new McdaError('not-permitted', `lambda is ${lambda}: it must be 0..1`),
    )
  })
})
