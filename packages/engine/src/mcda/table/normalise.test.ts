import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { expectClose, frozen } from '../../../testing/close.ts'
import { property } from '../../../testing/property.ts'
import { keepsDirection, type Normalisation, normalise } from './normalise.ts'
import { type Direction, McdaError } from './problem.ts'

const column = (values: readonly number[]) => values.map((x) => [x])
const flat = (matrix: readonly (readonly number[])[]) => matrix.map(([x]) => x as number)

describe('one column 1, 2, 5 by hand', () => {
  const root = Math.sqrt(30)
  test.each<{ by: Normalisation; max: number[]; min: number[] }>([
    { by: 'none', max: [1, 2, 5], min: [1, 2, 5] },
    { by: 'minmax', max: [0, 0.25, 1], min: [1, 0.75, 0] },
    { by: 'max', max: [0.2, 0.4, 1], min: [0.8, 0.6, 0] },
    { by: 'linear', max: [0.2, 0.4, 1], min: [1, 0.5, 0.2] },
    { by: 'sum', max: [0.125, 0.25, 0.625], min: [10 / 17, 5 / 17, 2 / 17] },
    { by: 'sum-raw', max: [0.125, 0.25, 0.625], min: [0.125, 0.25, 0.625] },
    { by: 'vector', max: [1 / root, 2 / root, 5 / root], min: [1 - 1 / root, 1 - 2 / root, 1 - 5 / root] },
    { by: 'vector-raw', max: [1 / root, 2 / root, 5 / root], min: [1 / root, 2 / root, 5 / root] },
  ])('$by', ({ by, max, min }) => {
    const matrix = frozen([1, 2, 5].map((x) => [x, x]))
    expectClose(
      normalise(matrix, by, ['max', 'min']),
      max.map((x, i) => [x, min[i]]),
    )
    expectClose(flat(normalise(column([1, 2, 5]), by)), max)
    expect(keepsDirection(by)).toBe(max.join() === min.join())
  })
})

const names: Normalisation[] = ['minmax', 'max', 'linear', 'sum', 'vector', 'sum-raw', 'vector-raw']
const positives = fc.array(fc.integer({ min: 1, max: 999 }), { minLength: 1, maxLength: 7 })

describe('laws of a column above 0', () => {
  property(
    'within 0..1, in order, and free of its unit',
    [positives, fc.constantFrom(...names), fc.constantFrom<Direction>('max', 'min'), fc.constantFrom(1e-3, 7, 1e6)],
    (values, by, direction, unit) => {
      const normal = flat(normalise(column(values), by, [direction]))
      const up = direction === 'max' || keepsDirection(by)
      values.forEach((x, i) => {
        expect(normal[i]).toBeGreaterThanOrEqual(0)
        expect(normal[i]).toBeLessThanOrEqual(1 + 1e-12)
        values.forEach((y, k) => {
          if (up ? x > y : x < y) expect(normal[i]).toBeGreaterThan(normal[k] as number)
          if (x === y) expect(normal[i]).toBe(normal[k])
        })
      })
      expectClose(flat(normalise(column(values.map((x) => x * unit)), by, [direction])), normal)
    },
  )
  property('sums are 1, lengths are 1, the best is 1', [positives], (values) => {
    const total = (by: Normalisation, direction: Direction, power: number) =>
      flat(normalise(column(values), by, [direction])).reduce((sum, x) => sum + x ** power, 0)
    expectClose([total('sum', 'max', 1), total('sum', 'min', 1), total('sum-raw', 'min', 1)], [1, 1, 1])
    expectClose([total('vector', 'max', 2), total('vector-raw', 'min', 2)], [1, 1])
    const best = (['max', 'min'] as const).map((way) => Math.max(...flat(normalise(column(values), 'linear', [way]))))
    expect(best).toEqual([1, 1])
  })
})

describe('columns of every size', () => {
  test.each([1e-200, 1e-5, 1e200])('a vector of length %d neither vanishes nor overflows', (size) => {
    expectClose(flat(normalise(column([3 * size, -4 * size]), 'vector-raw')), [0.6, -0.8])
  })
  test('a constant column is 0 by minmax', () => {
    expect(normalise([[4], [4]], 'minmax', ['min'])).toEqual([[0], [0]])
  })
})

describe('a column that would be divided by 0', () => {
  const zeros = [
    [1, 0],
    [2, 0],
  ]
  const mixed = [
    [1, 3],
    [2, -3],
  ]
  test.each<{ by: Normalisation; way: Direction; matrix: number[][]; text: string; row?: number }>([
    {
      by: 'max',
      way: 'max',
      matrix: zeros,
      text: '"max": its largest value must be above 0 (matrix[0][1] is 0)',
      row: 0,
    },
    {
      by: 'linear',
      way: 'max',
      matrix: zeros,
      text: '"linear": its largest value must be above 0 (matrix[0][1] is 0)',
      row: 0,
    },
    {
      by: 'linear',
      way: 'min',
      matrix: mixed,
      text: '"linear": a cost must be above 0 to be inverted (matrix[1][1] is -3)',
      row: 1,
    },
    {
      by: 'sum',
      way: 'min',
      matrix: mixed,
      text: '"sum": a cost must be above 0 to be inverted (matrix[1][1] is -3)',
      row: 1,
    },
    { by: 'sum', way: 'max', matrix: mixed, text: '"sum": its sum must be above 0 (matrix[1][1] is -3)', row: 1 },
    {
      by: 'sum-raw',
      way: 'min',
      matrix: zeros,
      text: '"sum-raw": its sum must be above 0 (matrix[0][1] is 0)',
      row: 0,
    },
    { by: 'vector', way: 'max', matrix: zeros, text: '"vector": it is all 0 (matrix[0][1] is 0)', row: 0 },
    { by: 'vector-raw', way: 'min', matrix: zeros, text: '"vector-raw": it is all 0 (matrix[0][1] is 0)', row: 0 },
  ])('$by, $way', ({ by, way, matrix, text, row }) => {
    const error = new McdaError('zero-column', `column 1 cannot be normalised by ${text}`, row, 1)
    expect(() => normalise(matrix, by, ['max', way])).toThrow(error)
  })
})

test.each([
  {
    case: 'an unknown one',
    act: () => normalise([[1]], 'toString' as Normalisation),
    error: new McdaError('not-permitted', 'there is no normalisation "toString"'),
  },
  {
    case: 'a hole',
    act: () =>
      normalise(
        [
          [1, 2],
          [3, Number.NaN],
        ],
        'max',
      ),
    error: new McdaError('not-finite', 'matrix[1][1] is NaN: it must be a finite number', 1, 1),
  },
  {
    case: 'too few directions',
    act: () => normalise([[1, 2]], 'max', ['max']),
    error: new McdaError('length', 'directions has 1 entries: it must have 2'),
  },
])('$case is refused', ({ act, error }) => {
  expect(act).toThrow(error)
})
