import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { expectClose } from '../../../testing/close.ts'
import { property } from '../../../testing/property.ts'
import { McdaError } from '../table/problem.ts'
import { ahpPriorities } from './ahp.ts'
import { incompletePairWeights, type PairJudgement } from './incomplete-pairs.ts'

const ratios = fc.double({ min: 1 / 9, max: 9, noNaN: true })
const pairsOf = (matrix: readonly (readonly number[])[]): PairJudgement[] =>
  matrix.flatMap((row, first) => row.flatMap((ratio, second) => (second > first ? [{ first, second, ratio }] : [])))

describe('weights from comparisons of pairs', () => {
  test('that are a chain are what the chain says', () => {
    const chain = [
      { first: 0, second: 1, ratio: 2 },
      { first: 2, second: 1, ratio: 1 / 3 },
    ]
    expectClose(incompletePairWeights(3, chain), [0.6, 0.3, 0.1])
  })

  test('of one criterion is all', () => {
    expect(incompletePairWeights(1, [])).toEqual([1])
  })

  property(
    'of all pairs are the geometric means of the rows',
    [fc.array(ratios, { minLength: 6, maxLength: 6 })],
    (upper) => {
      const matrix = Array.from({ length: 4 }, (_, i) => Array.from({ length: 4 }, (_, j) => (i === j ? 1 : 0)))
      let next = 0
      for (let i = 0; i < 4; i++)
        for (let j = i + 1; j < 4; j++) {
          const ratio = upper[next++] as number
          ;(matrix[i] as number[])[j] = ratio
          ;(matrix[j] as number[])[i] = 1 / ratio
        }
      expectClose(
        incompletePairWeights(4, pairsOf(matrix)),
        ahpPriorities(matrix, { method: 'geometric-mean' }).priorities,
      )
    },
  )

  property(
    'that agree with weights give these, whichever are asked',
    [fc.array(ratios, { minLength: 2, maxLength: 9 }), fc.infiniteStream(fc.boolean())],
    (weights, asked) => {
      const all = weights.flatMap((a, first) =>
        weights.flatMap((b, second) => (second > first ? [{ first, second, ratio: a / b }] : [])),
      )
      const some = all.filter(({ first, second }) => second === first + 1 || asked.next().value)
      const total = weights.reduce((sum, each) => sum + each, 0)
      expectClose(
        incompletePairWeights(weights.length, some),
        weights.map((each) => each / total),
      )
    },
  )

  test.each<[string, number, PairJudgement[], string]>([
    ['none', 0, [], 'empty'],
    ['unconnected ones', 3, [{ first: 0, second: 1, ratio: 2 }], 'infeasible'],
    ['unconnected ones, the last of them left out', 3, [{ first: 0, second: 1, ratio: 1 }], 'infeasible'],
    ['an unknown one', 2, [{ first: 0, second: 2, ratio: 2 }], 'not-permitted'],
    ['one with itself', 2, [{ first: 0, second: 0, ratio: 2 }], 'not-permitted'],
    ['a ratio of nothing', 2, [{ first: 0, second: 1, ratio: 0 }], 'not-permitted'],
    ['no ratio', 2, [{ first: 0, second: 1, ratio: Number.NaN }], 'not-permitted'],
  ])('of %s are none', (_, criteria, judgements, code) => {
    expect(() => incompletePairWeights(criteria, judgements)).toThrow(
      expect.objectContaining({ code, constructor: McdaError }) as Error,
    )
  })
})
