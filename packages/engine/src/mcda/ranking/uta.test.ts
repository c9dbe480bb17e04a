import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { expectClose } from '../../../testing/close.ts'
import { property } from '../../../testing/property.ts'
import { McdaError } from '../table/problem.ts'
import { type UtaProblem, uta } from './uta.ts'

/** Ways to travel in Paris (Jacquet-Lagreze and Siskos 1982): price, time, comfort. */
const metro: UtaProblem = {
  matrix: [
    [3, 10, 1],
    [4, 20, 2],
    [2, 20, 0],
    [6, 40, 0],
    [30, 30, 3],
  ],
  directions: ['min', 'min', 'max'],
  ranks: [1, 2, 2, 3, 4],
  breakpoints: [3, 4, 4],
  epsilon: 0.05,
}

test('the metro: an additive model explains the order without error', () => {
  const { totalError, values, functions } = uta(metro)
  expectClose(totalError, 0)
  const [first, second, third, fourth, last] = values as [number, number, number, number, number]
  expectClose(second, third)
  for (const gap of [first - second, third - fourth, fourth - last]) expect(gap).toBeGreaterThanOrEqual(0.05 - 1e-9)
  expectClose(
    functions.map((points) => points.map(([x]) => x)),
    [
      [30, 16, 2],
      [40, 30, 20, 10],
      [0, 1, 2, 3],
    ],
  )
})

test('by hand: who is better everywhere but ranked behind costs an error of ε and the gap', () => {
  // One criterion, two ends: values 1 and 0 the wrong way round. The errors must bridge 1 + ε.
  const problem = { matrix: [[1], [0]], ranks: [2, 1], breakpoints: [2], epsilon: 0.1 }
  expectClose(uta(problem).totalError, 1.1)
  expectClose(uta({ ...problem, ranks: [1, 1] }).totalError, 1)
  expectClose(uta({ ...problem, ranks: [1, 2] }), {
    totalError: 0,
    values: [1, 0],
    functions: [
      [
        [0, 0],
        [1, 1],
      ],
    ],
  })
})

const cell = fc.integer({ min: 0, max: 9 })
const tables = fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 4 }).map((rows) => [[0, 9], ...rows, [9, 0]])
describe('laws', () => {
  property(
    'functions rise from 0, their ends add up to 1, values lie on them',
    [tables, fc.integer({ min: 2, max: 4 })],
    (matrix, breakpoints) => {
      const ranks = matrix.map((_, i) => i + 1)
      const { values, functions } = uta({
        matrix,
        ranks,
        breakpoints: [breakpoints, 2],
        epsilon: 0.05,
        directions: ['max', 'min'],
      })
      functions.forEach((points) => {
        expect(points[0]?.[1]).toBe(0)
        points.slice(1).forEach(([, y], k) => {
          expect(y).toBeGreaterThanOrEqual((points[k] as [number, number])[1])
        })
      })
      expect(functions.reduce((total, points) => total + (points.at(-1) as [number, number])[1], 0)).toBeCloseTo(1, 9)
      const read = (points: readonly [number, number][], x: number) => {
        const step = points.slice(1).findIndex(([to], k) => {
          const from = (points[k] as [number, number])[0]
          return x >= Math.min(from, to) && x <= Math.max(from, to)
        })
        const [[from, low], [to, high]] = points.slice(step) as [[number, number], [number, number]]
        return low + ((high - low) * (x - from)) / (to - from)
      }
      expectClose(
        values,
        matrix.map(([a, b]) => read(functions[0] ?? [], a as number) + read(functions[1] ?? [], b as number)),
      )
    },
  )
  property(
    'an order that an additive model made is explained without error',
    [tables, fc.integer({ min: 1, max: 9 })],
    (matrix, tenths) => {
      const truth = matrix.map(([a, b]) => (tenths * (a as number) + (10 - tenths) * (b as number)) / 90)
      const ranks = truth.map((value) => 1 + truth.filter((other) => other > value + 1e-9).length)
      const { totalError } = uta({ matrix, ranks, breakpoints: [2, 2], epsilon: 0 })
      expectClose(totalError, 0)
    },
  )
})

test.each([
  {
    case: 'ranks of another length',
    bad: { ranks: [1] },
    error: new McdaError('length', 'ranks has 1 entries: it must have 5'),
  },
  {
    case: 'too few breakpoints',
    bad: { breakpoints: [3] },
    error: new McdaError('length', 'breakpoints has 1 entries: it must have 3'),
  },
  {
    case: 'one breakpoint',
    bad: { breakpoints: [3, 1, 3] },
    error: new McdaError('not-permitted', 'breakpoints[1] is 1: it must be a whole number, 2 at least', undefined, 1),
  },
  {
    case: 'an epsilon above 1',
    bad: { epsilon: 2 },
    error: new McdaError('not-permitted', 'epsilon is 2: it must be 0..1'),
  },
  {
    case: 'an epsilon that is none',
    bad: { epsilon: Number.NaN },
    error: new McdaError('not-permitted', 'epsilon is NaN: it must be 0..1'),
  },
  {
    case: 'a constant column',
    bad: { matrix: metro.matrix.map(([a, , c]) => [a as number, 7, c as number]) },
    error: new McdaError('zero-column', 'column 1 is constant: it has no value function', undefined, 1),
  },
  {
    case: 'a hole',
    bad: { matrix: metro.matrix.map(([a, b], i) => [a as number, b as number, i === 2 ? Number.NaN : i]) },
    error: new McdaError('not-finite', 'matrix[2][2] is NaN: it must be a finite number', 2, 2),
  },
])('$case is refused', ({ bad, error }) => {
  expect(() => uta({ ...metro, ...bad })).toThrow(error)
})
