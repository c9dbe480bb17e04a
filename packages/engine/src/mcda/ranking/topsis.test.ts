import { describe, expect, test } from 'vitest'
import { expectClose } from '../../../testing/close.ts'
import type { DecisionMatrix } from '../table/problem.ts'
import { McdaError } from '../table/problem.ts'
import { ranking } from '../table/ranking.ts'
import { topsis } from './topsis.ts'

/** S. Opricovic and G.-H. Tzeng (2004): height of a station in km, and cost. */
const mountains: DecisionMatrix = {
  matrix: [
    [1, 3000],
    [2, 3750],
    [5, 4500],
  ],
  weights: [0.5, 0.5],
  directions: ['min', 'max'],
}

describe('worked examples', () => {
  test('min-max, of Opricovic and Tzeng', () => {
    const result = topsis(mountains, { normalisation: 'minmax' })
    expectClose(result, {
      closeness: [0.5, 0.6172177814626812, 0.5],
      toIdeal: [0.5, 0.2795084971874737, 0.5],
      toAnti: [0.5, 0.45069390943299864, 0.5],
      ideal: [0.5, 0.5],
      anti: [0, 0],
      normalisation: 'minmax',
    })
    expect(ranking(result.closeness)).toEqual([2, 1, 2])
  })

  test('nothing normalised: plain Euclidean distances', () => {
    const matrix = [
      [1, 0, 3],
      [0, 5, 6],
    ]
    expectClose(topsis({ matrix, weights: [1, 1, 1] }, { normalisation: 'none' }), {
      closeness: [1 / (1 + Math.sqrt(34)), Math.sqrt(34) / (1 + Math.sqrt(34))],
      toIdeal: [Math.sqrt(34), 1],
      toAnti: [1, Math.sqrt(34)],
      ideal: [1, 5, 6],
      anti: [0, 0, 3],
      normalisation: 'none',
    })
  })

  test('vector normalisation by hand: columns 3, 4 and 6, 8 have norms 5 and 10', () => {
    const matrix = [
      [3, 6],
      [4, 8],
    ]
    const result = topsis({ matrix, weights: [1, 2], directions: ['max', 'min'] })
    expectClose(result.ideal, [0.8, 1.2])
    expectClose(result.anti, [0.6, 1.6])
    expectClose(result.closeness, [2 / 3, 1 / 3])
  })

  test('weights enter squared when there are two alternatives', () => {
    const matrix = [
      [1, 0],
      [0, 1],
    ]
    // Distances are 3 and 1 as the weights are, not 9 and 1: closeness is 3/4.
    expectClose(topsis({ matrix, weights: [3, 1] }).closeness, [0.75, 0.25])
  })
})

describe('points from outside', () => {
  test('take the place of the best and the worst', () => {
    const result = topsis({ matrix: [[1, 1]], weights: [1, 1] }, { normalisation: 'none', ideal: [4, 5], anti: [1, 0] })
    expectClose([result.toIdeal, result.toAnti, result.closeness], [[5], [1], [1 / 6]])
  })
  test('prevent rank reversal of two alternatives by a third', () => {
    const fixed = { normalisation: 'none', ideal: [9, 9], anti: [0, 0] } as const
    const two = topsis({ ...mountains, matrix: mountains.matrix.slice(0, 2) }, fixed)
    expectClose(two.closeness, topsis(mountains, fixed).closeness.slice(0, 2))
  })
  test.each([
    {
      case: 'too short',
      options: { ideal: [1] },
      error: new McdaError('length', 'ideal has 1 entries: it must have 2'),
    },
    {
      case: 'not finite',
      options: { anti: [0, Number.NaN] },
      error: new McdaError('not-finite', 'anti[1] is NaN: it must be a finite number', undefined, 1),
    },
  ])('$case', ({ options, error }) => {
    expect(() => topsis(mountains, options)).toThrow(error)
  })
})

describe('borders', () => {
  test('one alternative is its own ideal and anti-ideal', () => {
    expect(topsis({ matrix: [[3, 4]], weights: [1, 1] }).closeness).toEqual([0])
  })
  test('a column of zeros has no effect', () => {
    const matrix = [
      [0, 3],
      [0, 4],
    ]
    expectClose(topsis({ matrix, weights: [5, 1] }).closeness, [0, 1])
  })
  test('a column that a cost inverts must be above 0', () => {
    const matrix = [
      [3, 1],
      [4, 0],
    ]
    const problem: DecisionMatrix = { matrix, weights: [1, 1], directions: ['max', 'min'] }
    expect(() => topsis(problem, { normalisation: 'linear' })).toThrow(
      new McdaError(
        'zero-column',
        'column 1 cannot be normalised by "linear": a cost must be above 0 to be inverted (matrix[1][1] is 0)',
        1,
        1,
      ),
    )
  })
  test('a unit that moves the zero of a scale may turn the order: the ideal alone does not settle it', () => {
    const metres = topsis({
      ...mountains,
      matrix: mountains.matrix.map(([a, b]) => [a as number, (b as number) - 2990]),
    })
    expect(ranking(metres.closeness)).not.toEqual(ranking(topsis(mountains).closeness))
  })
})
