import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { expectClose, frozen } from '../../testing/close.ts'
import { property } from '../../testing/property.ts'
import { aras } from './ranking/aras.ts'
import { copras } from './ranking/copras.ts'
import { edas } from './ranking/edas.ts'
import { electre } from './outranking/electre.ts'
import { mabac } from './ranking/mabac.ts'
import { marcos } from './ranking/marcos.ts'
import { checkProblem, type DecisionMatrix, type Direction, McdaError } from './table/problem.ts'
import { promethee } from './outranking/promethee.ts'
import { spotis } from './ranking/spotis.ts'
import { topsis } from './ranking/topsis.ts'
import { vikor } from './ranking/vikor.ts'
import { waspas } from './ranking/waspas.ts'
import { weightedProduct, weightedProductLogs } from './ranking/weighted-product.ts'
import { weightedSum } from './ranking/weighted-sum.ts'

/** What a score does when all weights are doubled: stays, or doubles too. */
type Doubling = 'same' | 'doubled'

interface Method {
  name: string
  /** A score an alternative, more is better. */
  score: (problem: DecisionMatrix) => number[]
  weights: Doubling
  /** Whether the units of a column play no part. */
  unitFree: boolean
}

const negative = (values: readonly number[]) => values.map((value) => -value)
const bounds = (problem: DecisionMatrix) => problem.weights.map((): [number, number] => [0, 20])

const methods: Method[] = [
  { name: 'topsis', score: (p) => topsis(p).closeness, weights: 'same', unitFree: true },
  {
    name: 'topsis by minmax',
    score: (p) => topsis(p, { normalisation: 'minmax' }).closeness,
    weights: 'same',
    unitFree: true,
  },
  { name: 'vikor', score: (p) => negative(vikor(p).q), weights: 'same', unitFree: true },
  {
    name: 'promethee',
    score: (p) => promethee(p, { preferences: { shape: 'usual' } }).net,
    weights: 'doubled',
    unitFree: true,
  },
  {
    name: 'promethee, v-shape',
    score: (p) => promethee(p, { preferences: { shape: 'v-shape', p: 7 } }).net,
    weights: 'doubled',
    unitFree: false,
  },
  {
    name: 'weighted sum',
    score: (p) => weightedSum(p, { normalisation: 'minmax' }),
    weights: 'doubled',
    unitFree: true,
  },
  { name: 'weighted product', score: (p) => weightedProductLogs(p), weights: 'doubled', unitFree: false },
  {
    name: 'weighted product of shares',
    score: (p) => weightedProductLogs(p, { normalisation: 'sum' }),
    weights: 'doubled',
    unitFree: true,
  },
  { name: 'aras', score: aras, weights: 'same', unitFree: true },
  { name: 'copras', score: (p) => copras(p).scores, weights: 'same', unitFree: true },
  { name: 'edas', score: (p) => edas(p).scores, weights: 'same', unitFree: true },
  { name: 'mabac', score: mabac, weights: 'doubled', unitFree: true },
  { name: 'marcos', score: marcos, weights: 'same', unitFree: true },
  {
    name: 'spotis',
    score: (p) => negative(spotis(p, { bounds: bounds(p) })),
    weights: 'doubled',
    unitFree: false,
  },
]

const shape = fc.record({ rows: fc.integer({ min: 1, max: 6 }), columns: fc.integer({ min: 1, max: 4 }) })
const problems = shape.chain(({ rows, columns }) => {
  const line = <T>(of: fc.Arbitrary<T>) => fc.array(of, { minLength: columns, maxLength: columns })
  return fc.record({
    matrix: fc.array(line(fc.integer({ min: 1, max: 20 })), { minLength: rows, maxLength: rows }),
    weights: line(fc.integer({ min: 1, max: 9 }).map((tenths) => tenths / 10)),
    directions: line(fc.constantFrom<Direction>('max', 'min')),
  })
})
const shuffles = fc.infiniteStream(fc.nat(1000)).map((keys) => {
  const drawn = Array.from({ length: 6 }, () => keys.next().value as number)
  return (length: number) =>
    Array.from({ length }, (_, i) => i).sort((a, b) => (drawn[a] as number) - (drawn[b] as number))
})
const pick = <T>(values: readonly T[], places: readonly number[]) => places.map((place) => values[place] as T)

describe.each(methods)('$name', ({ score, weights, unitFree }) => {
  property('a score an alternative, finite, the same for the same row', [problems], (problem) => {
    const scores = score(frozen(problem))
    expect(scores).toHaveLength(problem.matrix.length)
    expect(scores.every(Number.isFinite)).toBe(true)
    problem.matrix.forEach((row, i) => {
      problem.matrix.forEach((other, k) => {
        if (row.join() === other.join()) expect(scores[i]).toBe(scores[k])
      })
    })
  })

  property('the order of alternatives and of criteria plays no part', [problems, shuffles], (problem, shuffle) => {
    const rows = shuffle(problem.matrix.length)
    const columns = shuffle(problem.weights.length)
    const moved = {
      matrix: pick(problem.matrix, rows).map((row) => pick(row, columns)),
      weights: pick(problem.weights, columns),
      directions: pick(problem.directions, columns),
    }
    expectClose(score(moved), pick(score(problem), rows))
  })

  property('who is nowhere worse is not behind', [problems], (problem) => {
    const scores = score(problem)
    problem.matrix.forEach((own, i) => {
      problem.matrix.forEach((other, k) => {
        const nowhere = own.every((x, c) => {
          const y = other[c] as number
          return problem.directions[c] === 'max' ? x >= y : x <= y
        })
        if (nowhere) expect(scores[i]).toBeGreaterThanOrEqual((scores[k] as number) - 1e-9)
      })
    })
  })

  property(`twice the weights: the scores are ${weights}`, [problems], (problem) => {
    const before = score(problem)
    const after = score({ ...problem, weights: problem.weights.map((w) => 2 * w) })
    expectClose(after, weights === 'same' ? before : before.map((value) => 2 * value))
  })

  if (unitFree)
    property('units of a column play no part', [problems, fc.constantFrom(0.125, 4, 1024)], (problem, unit) => {
      const matrix = problem.matrix.map(([first, ...rest]) => [(first as number) * unit, ...rest])
      expectClose(score({ ...problem, matrix }), score(problem))
    })
})

const sound: DecisionMatrix = {
  matrix: [
    [3, 5],
    [4, 2],
    [1, 9],
  ],
  weights: [0.5, 0.5],
  directions: ['max', 'min'],
}
const nan = Number.NaN
const infinite = Number.POSITIVE_INFINITY
/** A list of two whose first place was never filled. */
const holed = (second: number): number[] => {
  const list: number[] = []
  list[1] = second
  return list
}

/** Invalid input, each with the error that every method must throw. */
const invalid: { case: string; bad: Partial<DecisionMatrix>; error: McdaError }[] = [
  { case: 'no rows', bad: { matrix: [] }, error: new McdaError('empty', 'matrix has no rows') },
  { case: 'no columns', bad: { matrix: [[], []] }, error: new McdaError('empty', 'matrix[0] has no columns', 0) },
  {
    case: 'a ragged matrix',
    bad: { matrix: [[3, 5], [4]] },
    error: new McdaError('ragged', 'matrix[1] has 1 columns, matrix[0] has 2', 1),
  },
  {
    case: 'not a number',
    bad: {
      matrix: [
        [3, 5],
        [4, nan],
      ],
    },
    error: new McdaError('not-finite', 'matrix[1][1] is NaN: it must be a finite number', 1, 1),
  },
  {
    case: 'an infinite cell',
    bad: { matrix: [[-infinite, 5]] },
    error: new McdaError('not-finite', 'matrix[0][0] is -Infinity: it must be a finite number', 0, 0),
  },
  {
    case: 'a hole in a row',
    bad: { matrix: [[3, 5], holed(4)] },
    error: new McdaError('not-finite', 'matrix[1][0] is undefined: it must be a finite number', 1, 0),
  },
  {
    case: 'a hole in the weights',
    bad: { weights: holed(1) },
    error: new McdaError('not-finite', 'weights[0] is undefined: it must be a finite number', undefined, 0),
  },
  {
    case: 'too few weights',
    bad: { weights: [1] },
    error: new McdaError('length', 'weights has 1 entries: it must have 2'),
  },
  {
    case: 'a weight that is not a number',
    bad: { weights: [1, nan] },
    error: new McdaError('not-finite', 'weights[1] is NaN: it must be a finite number', undefined, 1),
  },
  {
    case: 'a negative weight',
    bad: { weights: [-0.1, 1] },
    error: new McdaError('negative', 'weights[0] is -0.1: it must not be negative', undefined, 0),
  },
  {
    case: 'weights all 0',
    bad: { weights: [0, 0] },
    error: new McdaError('all-zero', 'weights are all 0: one at least must be above 0'),
  },
  {
    case: 'too many directions',
    bad: { directions: ['max', 'min', 'max'] },
    error: new McdaError('length', 'directions has 3 entries: it must have 2'),
  },
  {
    case: 'another direction',
    bad: { directions: ['max', 'up' as Direction] },
    error: new McdaError('not-permitted', 'directions[1] must be "max" or "min"', undefined, 1),
  },
]

describe.each([
  ...methods,
  { name: 'checkProblem', score: (p: DecisionMatrix) => Object.keys(checkProblem(p)) },
  { name: 'weightedProduct', score: weightedProduct },
  { name: 'waspas', score: (p: DecisionMatrix) => waspas(p).scores },
  { name: 'electre', score: (p: DecisionMatrix) => electre(p, { concordance: 0.5, discordance: 0.5 }).kernel },
])('$name refuses', ({ score }) => {
  test('nothing that is sound', () => {
    expect(() => score(sound)).not.toThrow()
  })
  test.each(invalid)('$case', ({ bad, error }) => {
    expect(() => score({ ...sound, ...bad })).toThrow(error)
  })
})

test('directions are filled in', () => {
  expect(checkProblem({ matrix: [[1, 2]], weights: [1, 1] }).directions).toEqual(['max', 'max'])
})
