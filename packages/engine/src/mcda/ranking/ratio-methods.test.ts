import { describe, expect, test } from 'vitest'
import { expectClose } from '../../../testing/close.ts'
import { aras } from './aras.ts'
import { copras } from './copras.ts'
import { edas } from './edas.ts'
import { mabac } from './mabac.ts'
import { marcos } from './marcos.ts'
import { type DecisionMatrix, McdaError } from '../table/problem.ts'
import { ranking } from '../table/ranking.ts'
import { spotis } from './spotis.ts'

const two = (a: number[], b: number[]): DecisionMatrix => ({
  matrix: [a, b],
  weights: [0.5, 0.5],
  directions: ['max', 'min'],
})

describe('ARAS', () => {
  test('by hand: with the best row shares are 1/4, 3/8, 3/8 and 4/9, 1/9, 4/9', () => {
    expectClose(aras(two([2, 1], [3, 4])), [(1 / 4 + 4 / 9) / (3 / 8 + 4 / 9), (3 / 8 + 1 / 9) / (3 / 8 + 4 / 9)])
  })
  test('published', () => {
    const matrix = [
      [105000, 105, 10, 4, 300, 10],
      [120000, 110, 15, 4, 500, 8],
      [150000, 120, 12, 3, 550, 12],
      [115000, 105, 20, 4, 600, 9],
      [135000, 115, 15, 5, 400, 9],
    ]
    const scores = aras({
      matrix,
      weights: [0.05, 0.2, 0.1, 0.15, 0.1, 0.4],
      directions: ['min', 'max', 'min', 'max', 'max', 'min'],
    })
    expectClose(
      scores,
      [0.814240676838822, 0.8928861957614439, 0.7641579000735269, 0.8422546181927355, 0.8654063509472651],
    )
  })
  test('who is best at everything scores 1', () => {
    expectClose(aras(two([3, 1], [2, 5]))[0], 1)
  })
  test('a cost of 0 is refused', () => {
    expect(() => aras(two([3, 1], [2, 0]))).toThrow(expect.objectContaining({ code: 'zero-column', row: 1, column: 1 }))
  })
})

describe('COPRAS', () => {
  test('by hand: gains 1/5 and 3/10, costs 1/10 and 2/5', () => {
    // Σ costs = 1/2, Σ 1/cost = 12.5: each cost is worth 0.04 divided by it.
    expectClose(copras(two([2, 1], [3, 4])), { scores: [1, 0.4 / 0.6], significance: [0.6, 0.4] })
  })
  test('published (Goswami and Mitra 2020)', () => {
    const matrix = [
      [80, 16, 2, 5],
      [110, 32, 2, 9],
      [130, 64, 4, 9],
      [185, 64, 4, 1],
      [135, 64, 3, 4],
      [140, 32, 3, 5],
      [185, 64, 6, 7],
      [110, 16, 3, 3],
      [120, 16, 4, 3],
      [340, 128, 6, 5],
    ]
    const { scores } = copras({
      matrix,
      weights: [0.60338, 0.13639, 0.19567, 0.06456],
      directions: ['min', 'max', 'max', 'max'],
    })
    expectClose(
      scores,
      [
        1, 0.8526163462726815, 0.9192992846773839, 0.6852285714785658, 0.8051521197258765, 0.7258658410307187,
        0.8343556314426993, 0.7975793817036556, 0.7909684721881156, 0.7953311415193435,
      ],
    )
  })
  test('without costs, or costs that weigh 0, gains alone count', () => {
    const problem: DecisionMatrix = { ...two([2, 0], [3, 4]), weights: [1, 0] }
    expectClose(copras(problem).significance, [0.4, 0.6])
    expectClose(copras({ matrix: [[2], [3]], weights: [1] }).scores, [2 / 3, 1])
  })
  test.each([
    {
      case: 'a value below 0',
      problem: two([2, 1], [3, -4]),
      error: new McdaError('negative', 'matrix[1][1] is -4: it must not be negative', 1, 1),
    },
    {
      case: 'costs that are all 0',
      problem: two([2, 1], [3, 0]),
      error: new McdaError('not-positive', 'the costs of row 1 are all 0: they cannot be divided by', 1),
    },
  ])('$case is refused', ({ problem, error }) => {
    expect(() => copras(problem)).toThrow(error)
  })
  test('a column of zeros is refused', () => {
    expect(() => copras(two([0, 1], [0, 4]))).toThrow(expect.objectContaining({ code: 'zero-column', column: 0 }))
  })
})

describe('EDAS', () => {
  test('by hand: averages 2.5 and 2.5', () => {
    expectClose(edas(two([2, 1], [3, 4])), {
      scores: [0.5 + 0.5 * (2 / 3), 1 / 6],
      above: [0.3, 0.1],
      below: [0.1, 0.3],
    })
  })
  test('a library test', () => {
    const matrix = [
      [5000, 5, 5300, 450],
      [4500, 5, 5000, 400],
      [4500, 4, 4700, 400],
      [4000, 4, 4200, 400],
      [5000, 4, 7100, 500],
      [5000, 5, 5400, 450],
      [5500, 5, 6200, 500],
      [5000, 4, 5800, 450],
    ]
    const { scores } = edas({
      matrix,
      weights: [0.25, 0.25, 0.25, 0.25],
      directions: ['max', 'max', 'min', 'min'],
    })
    expectClose(
      scores,
      [
        0.7595941163602382, 0.8860162461306114, 0.6974721951442591, 0.739657763190231, 0.059083292074494365,
        0.7318326305342363, 0.6416913873322524, 0.3851941404555964,
      ],
    )
  })
  test('equal values are neither above nor below their mean, in spite of rounding', () => {
    const result = edas({ matrix: [[0.1], [0.1], [0.1]], weights: [1], directions: ['min'] })
    expect(result).toEqual({ scores: [0.5, 0.5, 0.5], above: [0, 0, 0], below: [0, 0, 0] })
  })
  test('a mean that is not above 0 is refused', () => {
    expect(() => edas(two([2, 3], [3, -3]))).toThrow(
      new McdaError('zero-column', 'the mean of column 1 is 0: it must be above 0', undefined, 1),
    )
  })
})

describe('MABAC', () => {
  test('by hand: values 1/2 and 1, borders √(1/2)', () => {
    const border = Math.sqrt(0.5)
    expectClose(mabac(two([2, 1], [3, 4])), [1.5 - 2 * border, 1.5 - 2 * border])
  })
  test('a library test', () => {
    const matrix = [
      [2, 1, 4, 7, 6, 6, 7, 3000],
      [4, 1, 5, 6, 7, 7, 6, 3500],
      [3, 2, 6, 6, 5, 6, 8, 4000],
      [5, 1, 5, 7, 6, 7, 7, 3000],
      [4, 2, 5, 6, 7, 7, 6, 3000],
      [3, 2, 6, 6, 6, 6, 6, 3500],
    ]
    const scores = mabac({
      matrix,
      weights: [0.293, 0.427, 0.067, 0.027, 0.053, 0.027, 0.053, 0.053],
      directions: ['max', 'max', 'max', 'max', 'max', 'max', 'max', 'min'],
    })
    expectClose(
      scores,
      [
        -0.3113160790692053, -0.108982745735872, 0.2003505875974613, 0.04218392093079469, 0.344517254264128,
        0.20035058759746133,
      ],
    )
    expect(ranking(scores)).toEqual([6, 5, 2, 4, 1, 2])
  })
  test('a constant column and one alternative alone are on the border', () => {
    expectClose(mabac({ matrix: [[4], [4]], weights: [3] }), [0, 0])
    expectClose(mabac({ matrix: [[4, 9]], weights: [3, 0] }), [0])
  })
})

describe('MARCOS', () => {
  test('software of Puska, Stojanovic and Maksimovic (2020)', () => {
    const matrix = [
      [8.675, 8.433, 8, 7.8, 8.025, 8.043],
      [8.825, 8.6, 7.42, 7.463, 7.825, 8.229],
      [8.325, 7.6, 8.04, 7.7, 7.925, 7.6],
      [8.525, 8.667, 7.18, 7.375, 7.75, 8.071],
    ]
    const scores = marcos({ matrix, weights: [0.19019, 0.15915, 0.19819, 0.19019, 0.15115, 0.11111] })
    expectClose(scores, [0.6848657890705124, 0.6727670074308345, 0.6625969531206817, 0.6611030275027843])
  })
  test('by hand: S = 5/6 and 5/8, ideal 1, anti-ideal 11/24', () => {
    // K+ = S, K- = 24 S/11: f(K-) = 11/35, f(K+) = 24/35 for all.
    const score = (s: number) => (s + (24 / 11) * s) / (1 + 11 / 24 + 24 / 11)
    expectClose(marcos(two([2, 1], [3, 4])), [score(5 / 6), score(5 / 8)])
  })
  test.each([0, -2])('a value of %d is refused', (value) => {
    expect(() => marcos(two([2, 1], [3, value]))).toThrow(
      new McdaError('not-positive', `matrix[1][1] is ${value}: it must be above 0`, 1, 1),
    )
  })
})

describe('SPOTIS', () => {
  const cars: DecisionMatrix = {
    matrix: [
      [15000, 4.3, 99, 42, 737],
      [15290, 5, 116, 42, 892],
      [15350, 5, 114, 45, 952],
      [15490, 5.3, 123, 45, 1120],
    ],
    weights: [0.2941, 0.2353, 0.2353, 0.0588, 0.1765],
    directions: ['min', 'min', 'min', 'max', 'max'],
  }
  const bounds: [number, number][] = [
    [14000, 16000],
    [3, 8],
    [80, 140],
    [35, 60],
    [650, 1300],
  ]
  test('the cars of Dezert, Tchamova, Han and Tacnet', () => {
    const scores = spotis(cars, { bounds })
    expectClose(scores, [0.4779518205128205, 0.5781181923076922, 0.5557495512820513, 0.5801310897435897])
    expect(ranking(scores, 'min')).toEqual([1, 3, 2, 4])
  })
  test('each score is its own: other alternatives play no part', () => {
    const alone = cars.matrix.map((row) => spotis({ ...cars, matrix: [row] }, { bounds })[0])
    expect(spotis(cars, { bounds })).toEqual(alone)
  })
  test('an expected solution in the middle', () => {
    const scores = spotis({ matrix: [[2], [5], [9]], weights: [3] }, { bounds: [[0, 10]], ideal: [6] })
    expectClose(scores, [1.2, 0.3, 0.9])
  })
  test.each([
    {
      case: 'too few bounds',
      options: { bounds: bounds.slice(1) },
      error: new McdaError('length', 'bounds has 4 entries: it must have 5'),
    },
    {
      case: 'bounds that are equal',
      options: { bounds: [...bounds.slice(0, 4), [7, 7] as [number, number]] },
      error: new McdaError('not-permitted', 'bounds[4] is 7..7: the second must be above the first', undefined, 4),
    },
    {
      case: 'an infinite bound',
      options: { bounds: [[0, Number.POSITIVE_INFINITY] as [number, number], ...bounds.slice(1)] },
      error: new McdaError('not-finite', 'bounds[0][1] is Infinity: it must be a finite number', undefined, 1),
    },
    {
      case: 'an ideal of another length',
      options: { bounds, ideal: [1] },
      error: new McdaError('length', 'ideal has 1 entries: it must have 5'),
    },
  ])('$case is refused', ({ options, error }) => {
    expect(() => spotis(cars, options)).toThrow(error)
  })
})
