import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { property } from '../../../testing/property.ts'
import { type DecisionMatrix, McdaError } from '../table/problem.ts'
import { promethee } from '../outranking/promethee.ts'
import { rankReversals, type Scoring } from './rank-reversal.ts'
import { spotis } from '../ranking/spotis.ts'
import { topsis } from '../ranking/topsis.ts'
import { weightedSum } from '../ranking/weighted-sum.ts'

const byMinmax: Scoring = (p) => weightedSum(p, { normalisation: 'minmax' })
const byTopsis: Scoring = (p) => topsis(p, { normalisation: 'max' }).closeness

describe('by hand', () => {
  test('min-max sums: without the worst on one criterion another is first', () => {
    // Shares: [1, 0], [0, 1], [2/3, 1/2]: the third is first. Without the first: [0, 1], [1, 0]: these two tie.
    const problem = {
      matrix: [
        [3, 0],
        [0, 2],
        [2, 1],
      ],
      weights: [1, 1],
    }
    expect(rankReversals(problem, byMinmax)).toEqual([
      { change: 'without', alternative: 0, before: [2], after: [1, 2] },
      { change: 'without', alternative: 1, before: [2], after: [0, 2] },
    ])
  })
  test('TOPSIS: four that mirror each other tie; without one they do not', () => {
    const problem = {
      matrix: [
        [1, 5],
        [4, 2],
        [3, 3],
        [5, 1],
      ],
      weights: [1, 1],
    }
    expect(rankReversals({ ...problem, matrix: problem.matrix.slice(0, 3) }, byTopsis)).toEqual(
      expect.arrayContaining([expect.objectContaining({ before: [1] })]),
    )
    // All four are first together, so that none is left out; a copy of one changes nothing either.
    expect(rankReversals(problem, byTopsis)).toEqual([])
  })
  test('a copy sways PROMETHEE II', () => {
    // Who beats whom: 0 beats 1, 1 beats 2, 2 beats 0, by one of three criteria more.
    const problem = {
      matrix: [
        [3, 1, 2],
        [2, 3, 1],
        [1, 2, 3],
      ],
      weights: [1, 1, 1],
    }
    const reversals = rankReversals(problem, (p) => promethee(p, { preferences: { shape: 'usual' } }).net)
    expect(reversals.filter(({ change }) => change === 'copy')).toEqual([
      { change: 'copy', alternative: 0, before: [0, 1, 2], after: [2] },
      { change: 'copy', alternative: 1, before: [0, 1, 2], after: [0] },
      { change: 'copy', alternative: 2, before: [0, 1, 2], after: [1] },
    ])
  })
  test('where less is better', () => {
    const scoring: Scoring = ({ matrix }) => matrix.map(([x]) => x as number)
    expect(rankReversals({ matrix: [[2], [1], [3]], weights: [1] }, scoring, { best: 'min' })).toEqual([])
    expect(
      rankReversals(
        {
          matrix: [
            [3, 0],
            [0, 2],
            [2, 1],
          ],
          weights: [1, 1],
        },
        (p) => byMinmax(p).map((x) => -x),
        { best: 'min' },
      ),
    ).toHaveLength(2)
  })
  test('one alternative alone stays first', () => {
    expect(rankReversals({ matrix: [[1]], weights: [1] }, byMinmax)).toEqual([])
  })
})

const cell = fc.integer({ min: 0, max: 9 })
const tables = fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 5 })
describe('laws', () => {
  const fixed: { name: string; scoring: Scoring; best: 'max' | 'min' }[] = [
    { name: 'additive values on fixed scales', scoring: (p) => weightedSum(p), best: 'max' },
    {
      name: 'SPOTIS',
      scoring: (p) =>
        spotis(p, {
          bounds: [
            [0, 9],
            [0, 9],
          ],
        }),
      best: 'min',
    },
  ]
  describe.each(fixed)('$name', ({ scoring, best }) => {
    property('cannot reverse', [tables], (matrix) => {
      expect(rankReversals({ matrix, weights: [2, 1] }, scoring, { best })).toEqual([])
    })
  })
  property('min-max sums: the winner is not left out, and copies change nothing', [tables], (matrix) => {
    for (const { change, alternative, before } of rankReversals({ matrix, weights: [2, 1] }, byMinmax)) {
      expect(change).toBe('without')
      expect(before).not.toContain(alternative)
    }
  })
})

test('what the method cannot work with is refused', () => {
  const problem: DecisionMatrix = { matrix: [[1, Number.NaN]], weights: [1, 1] }
  expect(() => rankReversals(problem, byMinmax)).toThrow(
    new McdaError('not-finite', 'matrix[0][1] is NaN: it must be a finite number', 0, 1),
  )
})
