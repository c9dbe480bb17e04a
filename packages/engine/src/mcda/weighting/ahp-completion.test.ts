import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { expectClose } from '../../../testing/close.ts'
import { property } from '../../../testing/property.ts'
import { ahpPriorities } from './ahp.ts'
import { completePairwise } from './ahp-completion.ts'
import { fromUpperTriangle } from './pairwise-matrix.ts'
import { McdaError } from '../table/problem.ts'

test('the matrix of Bozoki, Fulop and Ronyai with one comparison missing', () => {
  const full = completePairwise(fromUpperTriangle([1, 5, 2, 3, 4, null], 4))
  const { priorities, lambdaMax } = ahpPriorities(full)
  expect(full[2]?.[3]).toBeCloseTo(0.7302967, 6)
  expectClose((full[2]?.[3] as number) * (full[3]?.[2] as number), 1)
  expect(lambdaMax).toBeCloseTo(4.092367293939253, 12)
  priorities.forEach((w, i) => {
    expect(w).toBeCloseTo(
      [0.373786884689496, 0.3919925481162164, 0.09848421820414975, 0.13573634899013798][i] as number,
      6,
    )
  })
})

describe('laws', () => {
  const truths = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 3, maxLength: 5 })
  property(
    'what the others imply, where these agree',
    [truths, fc.nat(9)],
    (truth, which) => {
      const pairs = truth.flatMap((x, i) => truth.slice(i + 1).map((y) => x / y))
      const upper = pairs.map((value, k) => (k === which % pairs.length ? null : value))
      const full = completePairwise(fromUpperTriangle(upper, truth.length))
      full.forEach((row, i) => {
        row.forEach((value, j) => {
          expect(value / ((truth[i] as number) / (truth[j] as number))).toBeCloseTo(1, 6)
        })
      })
    },
    20,
  )
  const judgement = fc.constantFrom(1 / 9, 1 / 5, 1 / 3, 1, 2, 4, 7)
  property(
    'no other values are more consistent',
    [fc.tuple(judgement, judgement, judgement, judgement), fc.constantFrom(0.5, 0.9, 1.1, 3)],
    ([a, b, c, d], factor) => {
      // 0-1, 1-2, 2-3 and 0-3 are compared; 0-2 and 1-3 are not.
      const full = completePairwise(fromUpperTriangle([a, null, d, b, null, c], 4))
      const least = ahpPriorities(full).lambdaMax
      for (const [i, j] of [
        [0, 2],
        [1, 3],
      ] as const) {
        const other = full.map((row) => [...row])
        ;(other[i] as number[])[j] = (full[i]?.[j] as number) * factor
        ;(other[j] as number[])[i] = (full[j]?.[i] as number) / factor
        expect(ahpPriorities(other).lambdaMax).toBeGreaterThan(least - 1e-9)
      }
    },
    25,
  )
  test('a matrix without gaps stays as it is', () => {
    const matrix = fromUpperTriangle([2, 5, 3], 3)
    expect(completePairwise(matrix)).toEqual(matrix)
  })
})

test.each([
  {
    case: 'comparisons that do not connect everything',
    matrix: fromUpperTriangle([2, null, null, null, null, 3], 4),
    error: new McdaError('infeasible', 'nothing compares row 2 with row 0, not even through others', 2),
  },
  {
    case: 'a gap on one side alone',
    matrix: [
      [1, null],
      [2, 1],
    ],
    error: new McdaError('not-finite', 'matrix[0][1] is NaN: it must be a finite number', 0, 1),
  },
  {
    case: 'comparisons that contradict each other',
    matrix: [
      [1, 3],
      [2, 1],
    ],
    error: new McdaError('not-reciprocal', 'matrix[0][1] is 3, but matrix[1][0] is 2: it must be 1/3', 0, 1),
  },
])('$case is refused', ({ matrix, error }) => {
  expect(() => completePairwise(matrix)).toThrow(error)
})
