import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { expectClose } from '../../../testing/close.ts'
import { property } from '../../../testing/property.ts'
import { type Constraint, type LinearProgram, maximise } from './linear-program.ts'
import { McdaError } from './problem.ts'

const at = (coefficients: readonly number[], x: readonly number[]) =>
  coefficients.reduce((total, a, i) => total + a * (x[i] as number), 0)

const meets = (x: readonly number[], { coefficients, relation, bound }: Constraint) => {
  const gap = at(coefficients, x) - bound
  return relation === '<=' ? gap <= 1e-7 : relation === '>=' ? gap >= -1e-7 : Math.abs(gap) <= 1e-7
}

describe('by hand', () => {
  test.each<LinearProgram & { case: string; value: number; x: number[] }>([
    {
      case: 'the textbook: 3 x + 5 y',
      objective: [3, 5],
      constraints: [
        { coefficients: [1, 0], relation: '<=', bound: 4 },
        { coefficients: [0, 2], relation: '<=', bound: 12 },
        { coefficients: [3, 2], relation: '<=', bound: 18 },
      ],
      value: 36,
      x: [2, 6],
    },
    {
      case: 'a minimum: the diet',
      objective: [-2, -3],
      constraints: [
        { coefficients: [1, 1], relation: '>=', bound: 4 },
        { coefficients: [1, 3], relation: '>=', bound: 6 },
      ],
      value: -9,
      x: [3, 1],
    },
    {
      case: 'an equation',
      objective: [1, 0, 0],
      constraints: [
        { coefficients: [1, 1, 1], relation: '=', bound: 1 },
        { coefficients: [1, -1, 0], relation: '<=', bound: 0 },
      ],
      value: 0.5,
      x: [0.5, 0.5, 0],
    },
    {
      case: 'a bound below 0 turns the constraint round',
      objective: [-1],
      constraints: [{ coefficients: [-1], relation: '<=', bound: -3 }],
      value: -3,
      x: [3],
    },
    {
      case: 'the same equation twice',
      objective: [1, 2],
      constraints: [
        { coefficients: [1, 1], relation: '=', bound: 1 },
        { coefficients: [2, 2], relation: '=', bound: 2 },
      ],
      value: 2,
      x: [0, 1],
    },
    { case: 'nothing to gain', objective: [-1, 0], constraints: [], value: 0, x: [0, 0] },
    {
      // E. M. L. Beale (1955): the usual pivot rule cycles.
      case: 'Beale: degenerate, where a careless rule never ends',
      objective: [0.75, -20, 0.5, -6],
      constraints: [
        { coefficients: [0.25, -8, -1, 9], relation: '<=', bound: 0 },
        { coefficients: [0.5, -12, -0.5, 3], relation: '<=', bound: 0 },
        { coefficients: [0, 0, 1, 0], relation: '<=', bound: 1 },
      ],
      value: 1.25,
      x: [1, 0, 1, 0],
    },
  ])('$case', ({ objective, constraints, value, x }) => {
    expectClose(maximise({ objective, constraints }), { status: 'optimal', value, x })
  })

  test('no solution', () => {
    const constraints: Constraint[] = [
      { coefficients: [1, 1], relation: '<=', bound: 1 },
      { coefficients: [1, 0], relation: '>=', bound: 2 },
    ]
    expect(maximise({ objective: [1, 1], constraints })).toEqual({ status: 'infeasible' })
  })
  test('no end', () => {
    const constraints: Constraint[] = [{ coefficients: [1, -1], relation: '<=', bound: 1 }]
    expect(maximise({ objective: [0, 1], constraints })).toEqual({ status: 'unbounded' })
    expect(maximise({ objective: [1], constraints: [] })).toEqual({ status: 'unbounded' })
  })
})

/** Best corner in the plane: where two of the lines cross and everything is met. */
function bestCorner({ objective, constraints }: LinearProgram): number | undefined {
  const lines = [
    ...constraints.map(({ coefficients: [a, b], bound }) => [a as number, b as number, bound]),
    [1, 0, 0],
    [0, 1, 0],
  ] as [number, number, number][]
  const values = lines.flatMap(([a, b, c], i) =>
    lines.slice(i + 1).flatMap(([d, e, f]) => {
      const cross = a * e - b * d
      if (cross === 0) return []
      const x = [(c * e - b * f) / cross, (a * f - c * d) / cross]
      const allowed = x.every((each) => each >= -1e-9) && constraints.every((each) => meets(x, each))
      return allowed ? [at(objective, x)] : []
    }),
  )
  return values.length === 0 ? undefined : Math.max(...values)
}

const whole = fc.integer({ min: -5, max: 5 })
const relation = fc.constantFrom<Constraint['relation']>('<=', '<=', '>=', '=')
const planes = fc.array(
  fc.record({ coefficients: fc.tuple(whole, whole), relation, bound: fc.integer({ min: -9, max: 9 }) }),
  { maxLength: 5 },
)
/** Bounds every program. */
const box: Constraint[] = [
  { coefficients: [1, 0], relation: '<=', bound: 10 },
  { coefficients: [0, 1], relation: '<=', bound: 10 },
]

describe('laws', () => {
  property(
    'the best corner of the plane, or none',
    [planes, fc.tuple(whole, whole)],
    (drawn, objective) => {
      const program = { objective, constraints: [...box, ...drawn] }
      const solution = maximise(program)
      const best = bestCorner(program)
      if (best === undefined) expect(solution).toEqual({ status: 'infeasible' })
      else {
        expect(solution.status).toBe('optimal')
        if (solution.status !== 'optimal') return
        expect(solution.value).toBeCloseTo(best, 7)
        expect(at(objective, solution.x)).toBeCloseTo(best, 7)
        expect(Math.min(...solution.x)).toBeGreaterThanOrEqual(0)
        for (const constraint of program.constraints) expect(meets(solution.x, constraint)).toBe(true)
      }
    },
    1000,
  )

  const row4 = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 4, maxLength: 4 })
  property(
    'what a program is worth, its dual is: no gap',
    [fc.array(row4, { minLength: 3, maxLength: 3 }), row4, fc.tuple(whole, whole, whole)],
    (table, gains, bounds) => {
      // Each column has something above 0, so that nothing is without end.
      const rows = table.map((row) => row.map((a) => a + 1))
      const limits = bounds.map((bound) => bound + 6)
      const primal = maximise({
        objective: gains,
        constraints: rows.map((coefficients, i) => ({ coefficients, relation: '<=', bound: limits[i] as number })),
      })
      const dual = maximise({
        objective: limits.map((limit) => -limit),
        constraints: gains.map((bound, j) => ({
          coefficients: rows.map((row) => row[j] as number),
          relation: '>=',
          bound,
        })),
      })
      if (primal.status !== 'optimal' || dual.status !== 'optimal') throw new Error('both have a solution')
      expect(primal.value).toBeCloseTo(-dual.value, 8)
    },
    300,
  )
})

test.each([
  {
    case: 'nothing to maximise',
    program: { objective: [], constraints: [] },
    error: new McdaError('empty', 'objective is empty'),
  },
  {
    case: 'an objective that is not finite',
    program: { objective: [1, Number.NaN], constraints: [] },
    error: new McdaError('not-finite', 'objective[1] is NaN: it must be a finite number', undefined, 1),
  },
  {
    case: 'a constraint of another length',
    program: { objective: [1, 1], constraints: [{ coefficients: [1], relation: '<=', bound: 1 } as const] },
    error: new McdaError('length', 'constraints[0] has 1 entries: it must have 2'),
  },
  {
    case: 'an infinite bound',
    program: {
      objective: [1],
      constraints: [{ coefficients: [1], relation: '<=', bound: Number.POSITIVE_INFINITY } as const],
    },
    error: new McdaError('not-finite', 'constraints[0].bound[0] is Infinity: it must be a finite number', undefined, 0),
  },
])('$case is refused', ({ program, error }) => {
  expect(() => maximise(program)).toThrow(error)
})
