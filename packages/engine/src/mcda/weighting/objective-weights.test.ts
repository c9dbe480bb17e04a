import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { expectClose } from '../../../testing/close.ts'
import { property } from '../../../testing/property.ts'
import { criticWeights } from './critic-weights.ts'
import { entropyWeights } from './entropy-weights.ts'
import { type Direction, McdaError } from '../table/problem.ts'
import { type SpreadKind, spreadWeights } from './spread-weights.ts'

describe('entropy', () => {
  test('by hand: shares 1/2, 1/2 have no weight, 1/4, 3/4 have all', () => {
    expectClose(
      entropyWeights([
        [5, 1],
        [5, 3],
      ]),
      [0, 1],
    )
    // 1 - entropy in bits: 1/4, 3/4 has 2 - 3/4 log2 3 bits, and 0, 1 none.
    const first = 1 - (2 - 0.75 * Math.log2(3))
    expectClose(
      entropyWeights([
        [1, 0],
        [3, 7],
      ]),
      [first / (first + 1), 1 / (first + 1)],
    )
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
    expectClose(
      entropyWeights(matrix),
      [
        0.29967360959745126, 0.441367338923551, 0.07009088719659533, 0.021238237112072383, 0.0490229289460051,
        0.023080378850660263, 0.0477633096868323, 0.0477633096868323,
      ],
    )
  })
})

describe('CRITIC', () => {
  test('the companies of Diakoulaki, Mavrotas and Papayannakis', () => {
    const matrix = [
      [61, 1.08, 4.33],
      [20.7, 0.26, 4.34],
      [16.3, 1.98, 2.53],
      [9, 3.29, 1.65],
      [5.4, 2.77, 2.33],
      [4, 4.12, 1.21],
      [-6.1, 3.52, 2.1],
      [-34.6, 3.31, 0.98],
    ]
    expectClose(criticWeights(matrix), [0.20222553978778002, 0.48090172901971934, 0.3168727311925006])
  })
  test('software, with a cost first and without directions', () => {
    const matrix = [
      [5000, 3, 3, 4, 3, 2],
      [680, 5, 3, 2, 2, 1],
      [2000, 3, 2, 3, 4, 3],
      [600, 4, 3, 1, 2, 2],
      [800, 2, 4, 3, 3, 4],
    ]
    expectClose(
      criticWeights(matrix),
      [
        0.157003432041533, 0.24948924316364143, 0.1676752491926968, 0.12110022243022368, 0.15409929158594757,
        0.15063256158595756,
      ],
    )
    expectClose(
      criticWeights(matrix, { directions: ['min', 'max', 'max', 'max', 'max', 'max'] }),
      [
        0.18406640733144122, 0.21302897851094377, 0.1422141623205031, 0.15830064122283902, 0.1683822212826746,
        0.13400758933159843,
      ],
    )
  })
  test('by ranks, a column counts by its order', () => {
    const squared = [1, 2, 3, 4, 5].map((x) => [x, x * x, -x])
    const [a, b, c] = criticWeights(squared, { correlation: 'spearman' }) as [number, number, number]
    // Conflicts are 2, 2 and 4: what is left is the deviation of each after min-max.
    const deviation = (values: readonly number[]) => {
      const mean = values.reduce((sum, x) => sum + x) / values.length
      const range = Math.max(...values) - Math.min(...values)
      return Math.sqrt(values.reduce((sum, x) => sum + (x - mean) ** 2, 0)) / range
    }
    expectClose(c / a, 2)
    expectClose(b / a, deviation([1, 4, 9, 16, 25]) / deviation([1, 2, 3, 4, 5]))
  })
  test('reversing all directions changes nothing', () => {
    const matrix = [
      [1, 5, 2],
      [3, 1, 7],
      [4, 4, 4],
    ]
    expectClose(criticWeights(matrix, { directions: ['min', 'min', 'min'] }), criticWeights(matrix))
  })
})

describe('by hand', () => {
  // Column 1: 1, 3 (mean 2); column 2: 2, 10 (mean 6).
  const matrix = [
    [1, 2],
    [3, 10],
  ]
  const merec = (() => {
    const [first, second] = [Math.log(3), Math.log(5)]
    const score = (total: number) => Math.log(1 + total / 2)
    const [without1, without2] = [score(second), score(first)].map((one) => score(first + second) - one) as [
      number,
      number,
    ]
    return [without1 / (without1 + without2), without2 / (without1 + without2)]
  })()
  test.each<{ kind: SpreadKind; weights: number[] }>([
    { kind: 'std', weights: [0.2, 0.8] },
    { kind: 'variance', weights: [0.5, 0.5] },
    { kind: 'gini', weights: [3 / 7, 4 / 7] },
    { kind: 'merec', weights: merec },
  ])('$kind', ({ kind, weights }) => {
    expectClose(spreadWeights(kind, matrix), weights)
  })
  test('merec of a cost: x/hi', () => {
    const turned = spreadWeights(
      'merec',
      [
        [3, 2],
        [1, 10],
      ],
      { directions: ['min', 'max'] },
    )
    expectClose(
      turned,
      spreadWeights('merec', [
        [1 / 3, 2],
        [1, 10],
      ]),
    )
  })
  test('std, published (Salabun, Watrobski and Shekhovtsov 2020)', () => {
    const published = [
      [0.619, 0.449, 0.447],
      [0.862, 0.466, 0.006],
      [0.458, 0.698, 0.771],
      [0.777, 0.631, 0.491],
      [0.567, 0.992, 0.968],
    ]
    expectClose(spreadWeights('std', published), [0.21732619182884244, 0.2944915058879696, 0.48818230228318804])
  })
})

type Weigh = (matrix: readonly (readonly number[])[], directions?: readonly Direction[]) => number[]
const kinds: { name: string; weigh: Weigh; unitFree: boolean }[] = [
  { name: 'entropy', weigh: entropyWeights, unitFree: true },
  { name: 'critic', weigh: (matrix, directions) => criticWeights(matrix, { directions }), unitFree: true },
  { name: 'std', weigh: (matrix) => spreadWeights('std', matrix), unitFree: false },
  { name: 'variance', weigh: (matrix) => spreadWeights('variance', matrix), unitFree: true },
  { name: 'gini', weigh: (matrix) => spreadWeights('gini', matrix), unitFree: true },
  { name: 'merec', weigh: (matrix, directions) => spreadWeights('merec', matrix, { directions }), unitFree: true },
]

const cell = fc.integer({ min: 1, max: 9 })
/** Three alternatives at least; columns that all differ from each other and within. */
const tables = fc
  .array(fc.tuple(cell, cell, cell), { minLength: 3, maxLength: 6 })
  .map((rows) => [[1, 2, 9], [5, 1, 4], ...rows])

describe.each(kinds)('$name', ({ weigh, unitFree }) => {
  property('weights are not below 0 and add up to 1', [tables], (matrix) => {
    const weights = weigh(matrix)
    expect(weights).toHaveLength(3)
    expect(Math.min(...weights)).toBeGreaterThanOrEqual(0)
    expect(weights.reduce((sum, w) => sum + w)).toBeCloseTo(1, 12)
  })
  property('the order of the alternatives plays no part', [tables], (matrix) => {
    expectClose(weigh([...matrix].reverse()), weigh(matrix))
  })
  property('criteria take their weights along', [tables], (matrix) => {
    expectClose(weigh(matrix.map((row) => [...row].reverse())), weigh(matrix).reverse())
  })
  property('a constant column weighs 0', [tables, fc.constantFrom(0.1, 0.7, 3)], (matrix, constant) => {
    expect(weigh(matrix.map(([a, b]) => [a as number, b as number, constant]))[2]).toBe(0)
  })
  if (unitFree)
    property('units play no part', [tables, fc.constantFrom(0.001, 60, 1e6)], (matrix, unit) => {
      expectClose(weigh(matrix.map(([a, b, c]) => [(a as number) * unit, b as number, c as number])), weigh(matrix))
    })

  test('where no column differs there is nothing to weigh by', () => {
    for (const constant of [0.1, 0.3, 3])
      expect(() => weigh([1, 2, 3].map(() => [constant, 7]))).toThrow(
        expect.objectContaining({ name: 'McdaError', code: 'all-zero' }),
      )
  })
  test.each([
    { case: 'nothing', matrix: [], error: new McdaError('empty', 'matrix has no rows') },
    {
      case: 'a ragged matrix',
      matrix: [[1, 2], [3]],
      error: new McdaError('ragged', 'matrix[1] has 1 columns, matrix[0] has 2', 1),
    },
    {
      case: 'a hole',
      matrix: [
        [1, 2],
        [3, Number.NaN],
      ],
      error: new McdaError('not-finite', 'matrix[1][1] is NaN: it must be a finite number', 1, 1),
    },
  ])('$case is refused', ({ matrix, error }) => {
    expect(() => weigh(matrix)).toThrow(error)
  })
  test('one row is too few', () => {
    expect(() => weigh([[1, 2]])).toThrow(expect.objectContaining({ code: 'empty' }))
  })
})

describe('what only some of them refuse', () => {
  test.each([
    {
      case: 'entropy: a value below 0',
      act: () =>
        entropyWeights([
          [1, 2],
          [1, -2],
        ]),
      error: new McdaError('negative', 'matrix[1][1] is -2: it must not be negative', 1, 1),
    },
    {
      case: 'entropy: a column of zeros',
      act: () =>
        entropyWeights([
          [1, 0],
          [2, 0],
        ]),
      error: new McdaError('zero-column', 'column 1 is all 0: it has no shares', undefined, 1),
    },
    {
      case: 'gini: a mean of 0',
      act: () =>
        spreadWeights('gini', [
          [1, 1],
          [2, -1],
        ]),
      error: new McdaError('zero-column', 'the mean of column 1 is 0: it must be above 0', undefined, 1),
    },
    {
      case: 'merec: a value of 0',
      act: () =>
        spreadWeights('merec', [
          [1, 1],
          [0, 2],
        ]),
      error: new McdaError('not-positive', 'matrix[1][0] is 0: it must be above 0', 1, 0),
    },
    {
      case: 'another kind',
      act: () => spreadWeights('range' as SpreadKind, [[1], [2]]),
      error: new McdaError('not-permitted', 'there are no "range" weights'),
    },
    {
      case: 'another correlation',
      act: () => criticWeights([[1], [2]], { correlation: 'kendall' as 'pearson' }),
      error: new McdaError('not-permitted', 'there is no correlation "kendall"'),
    },
    {
      case: 'too many directions',
      act: () => spreadWeights('merec', [[1], [2]], { directions: ['max', 'max'] }),
      error: new McdaError('length', 'directions has 2 entries: it must have 1'),
    },
  ])('$case', ({ act, error }) => {
    expect(act).toThrow(error)
  })
  test('CRITIC refuses criteria that all correlate fully', () => {
    expect(() =>
      criticWeights([
        [1, 2],
        [2, 4],
        [3, 6],
      ]),
    ).toThrow(expect.objectContaining({ code: 'all-zero' }))
  })
})
