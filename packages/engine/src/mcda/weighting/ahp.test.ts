import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { expectClose } from '../../../testing/close.ts'
import { property } from '../../../testing/property.ts'
import { type AhpMethod, ahpPriorities } from './ahp.ts'
import { consistency, consistencyRatio, RANDOM_INDEX, type RandomIndex } from './consistency.ts'
import { checkPairwise, fromUpperTriangle } from './pairwise-matrix.ts'
import { McdaError } from '../table/problem.ts'

/** Which drink is drunk more in the United States (Saaty 2008): coffee, wine, tea, beer, soda, milk, water. */
const drinks = fromUpperTriangle(
  [
    9,
    5,
    2,
    1,
    1,
    1 / 2,
    1 / 3,
    1 / 9,
    1 / 9,
    1 / 9,
    1 / 9,
    1 / 3,
    1 / 4,
    1 / 3,
    1 / 9,
    1 / 2,
    1,
    1 / 3,
    2,
    1 / 2,
    1 / 3,
  ],
  7,
)

describe('the drinks of Saaty', () => {
  test('principal eigenvector', () => {
    const result = ahpPriorities(drinks, { randomIndex: 'saaty2005' })
    expectClose(result, {
      priorities: [
        0.17745674744571696, 0.019149476024353598, 0.041831181662097865, 0.11641703173485865, 0.18957237532617624,
        0.12878054853872248, 0.3267926392680742,
      ],
      lambdaMax: 7.17662903933035,
      consistency: { index: 0.029438173221724966, ratio: 0.02180605423831479, randomIndex: 'saaty2005' },
      method: 'eigenvector',
    })
  })
  test('geometric mean', () => {
    expectClose(
      ahpPriorities(drinks, { method: 'geometric-mean' }).priorities,
      [
        0.17872338459102768, 0.018460616160309924, 0.04223438731988099, 0.11649839775440328, 0.19113550919235564,
        0.12862465932043748, 0.324323045661585,
      ],
    )
  })
  test.each<[RandomIndex, number]>([
    ['saaty1980', 0.02230164638009467],
    ['saaty2005', 0.02180605423831479],
    ['aguaron2003', 0.021952403595618918],
    ['donegan1991', 0.023514796087327237],
  ])('consistency ratio by %s', (randomIndex, ratio) => {
    expectClose(ahpPriorities(drinks, { randomIndex }).consistency.ratio, ratio)
  })
})

test('column mean by hand', () => {
  const { priorities } = ahpPriorities(
    [
      [1, 2],
      [0.5, 1],
    ],
    { method: 'column-mean' },
  )
  expectClose(priorities, [2 / 3, 1 / 3])
  // Columns of [1, 4, 2], [1/4, 1, 2], [1/2, 1/2, 1] add up to 7/4, 11/2 and 5.
  const three = ahpPriorities(fromUpperTriangle([4, 2, 2], 3), { method: 'column-mean' })
  expectClose(three.priorities, [
    (4 / 7 + 8 / 11 + 2 / 5) / 3,
    (1 / 7 + 2 / 11 + 2 / 5) / 3,
    (2 / 7 + 1 / 11 + 1 / 5) / 3,
  ])
})

test('three things by hand: λ = 1 + a^(1/3) + a^(-1/3) where a is how far the circle is from closing', () => {
  const [a, b, c] = [4, 2, 3]
  const gap = (a * c) / b
  const { lambdaMax, priorities } = ahpPriorities(fromUpperTriangle([a, b, c], 3))
  expectClose(lambdaMax, 1 + Math.cbrt(gap) + 1 / Math.cbrt(gap))
  const means = [Math.cbrt(a * b), Math.cbrt(c / a), Math.cbrt(1 / (b * c))]
  const total = means.reduce((sum, x) => sum + x)
  expectClose(
    priorities,
    means.map((x) => x / total),
  )
})

const methods: AhpMethod[] = ['eigenvector', 'geometric-mean', 'column-mean']
const truths = fc.array(fc.integer({ min: 1, max: 20 }), { minLength: 1, maxLength: 8 })
const judgements = fc.constantFrom(1 / 9, 1 / 5, 1 / 3, 1 / 2, 1, 2, 3, 5, 9)
const matrices = fc.integer({ min: 1, max: 6 }).chain((size) => {
  const length = (size * (size - 1)) / 2
  return fc.array(judgements, { minLength: length, maxLength: length }).map((upper) => fromUpperTriangle(upper, size))
})

describe('laws', () => {
  property('consistent matrices give back their weights', [truths, fc.constantFrom(...methods)], (truth, method) => {
    const total = truth.reduce((sum, x) => sum + x)
    const result = ahpPriorities(
      truth.map((x) => truth.map((y) => x / y)),
      { method },
    )
    expectClose(
      result.priorities,
      truth.map((x) => x / total),
    )
    expectClose(result.lambdaMax, truth.length)
    expectClose(result.consistency.index, 0)
  })
  property('priorities are above 0 and add up to 1', [matrices, fc.constantFrom(...methods)], (matrix, method) => {
    const { priorities } = ahpPriorities(matrix, { method })
    expect(Math.min(...priorities)).toBeGreaterThan(0)
    expect(priorities.reduce((sum, x) => sum + x)).toBeCloseTo(1, 12)
  })
  property('A w = λ w, and λ is at least the size', [matrices], (matrix) => {
    const { priorities, lambdaMax, consistency: found } = ahpPriorities(matrix)
    const image = matrix.map((row) => row.reduce((sum, x, j) => sum + x * (priorities[j] as number), 0))
    expectClose(
      image,
      priorities.map((w) => lambdaMax * w),
    )
    expect(lambdaMax).toBeGreaterThanOrEqual(matrix.length - 1e-9)
    expectClose(found.index, matrix.length < 3 ? 0 : (lambdaMax - matrix.length) / (matrix.length - 1))
  })
  property('the geometric mean of the opposite judgements is the opposite', [matrices], (matrix) => {
    const there = ahpPriorities(matrix, { method: 'geometric-mean' }).priorities
    const turned = matrix.map((_, i) => matrix.map((row) => row[i] as number))
    const back = ahpPriorities(turned, { method: 'geometric-mean' }).priorities
    const products = there.map((w, i) => w * (back[i] as number))
    expectClose(
      products,
      products.map(() => products[0]),
    )
  })
})

describe('consistency', () => {
  test.each([1, 2])('%d things are always consistent', (size) => {
    expect(consistency(size, size)).toEqual({ index: 0, ratio: 0, randomIndex: 'saaty1980' })
  })
  test.each(Object.keys(RANDOM_INDEX) as RandomIndex[])('%s reaches from 3 to 15', (randomIndex) => {
    expect(RANDOM_INDEX[randomIndex]).toHaveLength(13)
    expect(consistency(16, 15, randomIndex).ratio).toBeCloseTo(1 / 14 / (RANDOM_INDEX[randomIndex][12] as number), 12)
    expect(consistency(17, 16, randomIndex)).toEqual({ index: 1 / 15, ratio: null, randomIndex })
  })
  test('with all pairs compared is that of the table, as far as one reaches', () => {
    for (const size of [3, 4, 9, 15])
      expect(consistencyRatio(size + 1, size)).toEqual({ ratio: consistency(size + 1, size).ratio, isOfTable: true })
    expect(consistencyRatio(2, 2)).toEqual({ ratio: 0, isOfTable: true })
  })
  test('goes on beyond the tables without a leap', () => {
    const { ratio, isOfTable } = consistencyRatio(17, 16)
    expectClose(ratio, 1 / (1.7699 * 16 - 4.3513))
    expect(isOfTable).toBe(false)
    expect(consistencyRatio(16, 15).ratio / ratio).toBeCloseTo(1.07, 1)
  })
  test.each([
    // Mean indices of random matrices by Ágoston and Csató (2022): 0.884, 0.583 and 0.306.
    { missing: 0, share: 1 },
    { missing: 1, share: 0.583 / 0.884 },
    { missing: 2, share: 0.306 / 0.884 },
  ])('of four things with $missing pairs left out is held against what chance makes of those', ({ missing, share }) => {
    const { ratio } = consistencyRatio(4.1, 4, missing)
    expect(consistencyRatio(4.1, 4).ratio / ratio).toBeCloseTo(share, 1)
  })
  test('of a chain, in which nothing can contradict, is 0 whatever was rounded', () => {
    expect(consistencyRatio(4 + 1e-9, 4, 3).ratio).toBe(0)
    expect(consistencyRatio(16 + 1e-9, 16, 105).ratio).toBe(0)
  })
  test('rounding below the size is no consistency below 0', () => {
    expect(consistency(4 - 1e-12, 4).index).toBe(0)
  })
  test('another table is refused', () => {
    expect(() => consistency(4, 4, 'valueOf' as RandomIndex)).toThrow(
      new McdaError('not-permitted', 'there is no random-index table "valueOf"'),
    )
  })
})

describe('what is no matrix of comparisons', () => {
  test.each([
    { case: 'nothing', matrix: [], error: new McdaError('empty', 'matrix has no rows') },
    {
      case: 'ragged',
      matrix: [[1, 2], [0.5]],
      error: new McdaError('ragged', 'matrix[1] has 1 columns, matrix[0] has 2', 1),
    },
    {
      case: 'not square',
      matrix: [[1, 2]],
      error: new McdaError('length', 'matrix has 1 rows and 2 columns: it must be square'),
    },
    {
      case: 'a hole',
      matrix: [
        [1, 2],
        [Number.NaN, 1],
      ],
      error: new McdaError('not-finite', 'matrix[1][0] is NaN: it must be a finite number', 1, 0),
    },
    {
      case: 'a judgement of 0',
      matrix: [
        [1, 2],
        [0, 1],
      ],
      error: new McdaError('not-positive', 'matrix[1][0] is 0: it must be above 0', 1, 0),
    },
    {
      case: 'not reciprocal',
      matrix: [
        [1, 2],
        [0.6, 1],
      ],
      error: new McdaError('not-reciprocal', 'matrix[0][1] is 2, but matrix[1][0] is 0.6: it must be 1/2', 0, 1),
    },
    {
      case: 'a diagonal that is not 1',
      matrix: [
        [1, 2],
        [0.5, 3],
      ],
      error: new McdaError('not-reciprocal', 'matrix[1][1] is 3: it must be 1', 1, 1),
    },
  ])('$case', ({ matrix, error }) => {
    expect(() => checkPairwise(matrix)).toThrow(error)
    expect(() => ahpPriorities(matrix)).toThrow(error)
  })
  test('people may type 0.333333', () => {
    expect(() =>
      checkPairwise([
        [1, 3],
        [0.333333, 1],
      ]),
    ).not.toThrow()
    expect(() =>
      checkPairwise([
        [1, 3],
        [0.3333, 1],
      ]),
    ).toThrow(expect.objectContaining({ code: 'not-reciprocal' }))
  })
  test('another method is refused', () => {
    expect(() => ahpPriorities([[1]], { method: 'guess' as AhpMethod })).toThrow(
      new McdaError('not-permitted', 'there is no method "guess"'),
    )
  })
})

describe('from the upper triangle', () => {
  test('row by row, skipped ones on both sides', () => {
    expect(fromUpperTriangle([2, null, 4], 3)).toEqual([
      [1, 2, null],
      [0.5, 1, 4],
      [null, 0.25, 1],
    ])
    expect(fromUpperTriangle([], 1)).toEqual([[1]])
  })
  test.each([
    {
      upper: [2, 3],
      size: 3,
      error: new McdaError('length', 'upper has 2 entries: a matrix of 3 has 3 above its diagonal'),
    },
    { upper: [], size: 0, error: new McdaError('length', 'the size is 0: it must be a whole number above 0') },
    { upper: [2], size: 1.5, error: new McdaError('length', 'the size is 1.5: it must be a whole number above 0') },
    {
      upper: [2, 3, Number.NaN],
      size: 3,
      error: new McdaError('not-finite', 'the comparison of 1 with 2 is NaN: it must be a finite number', 1, 2),
    },
    {
      upper: [2, -3, 1],
      size: 3,
      error: new McdaError('not-positive', 'the comparison of 0 with 2 is -3: it must be above 0', 0, 2),
    },
  ])('$upper of $size is refused', ({ upper, size, error }) => {
    expect(() => fromUpperTriangle(upper, size)).toThrow(error)
  })
})
