import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { expectClose } from '../../../testing/close.ts'
import { property } from '../../../testing/property.ts'
import { type PreferenceFunction, preferenceOf } from './preference-function.ts'
import { type DecisionMatrix, McdaError } from '../table/problem.ts'
import { promethee, prometheeFlows } from './promethee.ts'
import { prometheeRelations } from './promethee-order.ts'

describe('preference functions', () => {
  const gaussian = 1 - Math.exp(-9 / 8)
  test.each<{ preference: PreferenceFunction; at: number[]; is: number[] }>([
    { preference: { shape: 'usual' }, at: [-1, 0, 1e-9, 5], is: [0, 0, 1, 1] },
    { preference: { shape: 'u-shape', q: 2 }, at: [-3, 2, 2.001], is: [0, 0, 1] },
    { preference: { shape: 'v-shape', p: 4 }, at: [-1, 0, 1, 4, 9], is: [0, 0, 0.25, 1, 1] },
    { preference: { shape: 'level', q: 1, p: 3 }, at: [-2, 1, 1.5, 3, 3.1], is: [0, 0, 0.5, 0.5, 1] },
    { preference: { shape: 'linear', q: 1, p: 3 }, at: [-2, 1, 1.5, 3, 9], is: [0, 0, 0.25, 1, 1] },
    { preference: { shape: 'gaussian', s: 2 }, at: [-3, 0, 3], is: [0, 0, gaussian] },
    { preference: { shape: 'linear', q: 2, p: 2 }, at: [2, 2.1], is: [0, 1] },
    { preference: { shape: 'level', q: 0, p: 0 }, at: [0, 0.1], is: [0, 1] },
  ])('$preference', ({ preference, at, is }) => {
    expectClose(at.map(preferenceOf(preference)), is)
  })

  const nan = Number.NaN
  test.each<{ preference: PreferenceFunction; needs: string }>([
    { preference: { shape: 'u-shape', q: -1 }, needs: 'q >= 0' },
    { preference: { shape: 'v-shape', p: 0 }, needs: 'p > 0' },
    { preference: { shape: 'v-shape', p: nan }, needs: 'p > 0' },
    { preference: { shape: 'level', q: 3, p: 2 }, needs: '0 <= q <= p' },
    { preference: { shape: 'linear', q: -1, p: 2 }, needs: '0 <= q <= p' },
    { preference: { shape: 'linear', q: 0, p: Number.POSITIVE_INFINITY }, needs: '0 <= q <= p' },
    { preference: { shape: 'gaussian', s: 0 }, needs: 's > 0' },
  ])('$preference is refused', ({ preference, needs }) => {
    const message = `the ${preference.shape} preference of column 3 needs ${needs}`
    expect(() => preferenceOf(preference, 3)).toThrow(new McdaError('not-permitted', message, undefined, 3))
  })
  test('one that is unknown is refused', () => {
    const unknown = { shape: 'steep' } as unknown as PreferenceFunction
    expect(() => preferenceOf(unknown)).toThrow(new McdaError('not-permitted', 'there is no preference "steep"'))
  })

  const thresholds = fc.tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 9 }))
  const functions = fc.tuple(fc.nat(5), thresholds).map(([which, [q, more]]): PreferenceFunction => {
    const p = q + more
    const all: PreferenceFunction[] = [
      { shape: 'usual' },
      { shape: 'u-shape', q },
      { shape: 'v-shape', p },
      { shape: 'level', q, p },
      { shape: 'linear', q, p },
      { shape: 'gaussian', s: q },
    ]
    return all[which] as PreferenceFunction
  })
  const advantages = fc.integer({ min: -40, max: 40 }).map((halves) => halves / 2)
  property('never fall, stay in 0..1, and are 0 for no advantage', [functions, advantages, advantages], (f, a, b) => {
    const [less, more] = [Math.min(a, b), Math.max(a, b)].map(preferenceOf(f)) as [number, number]
    expect(less).toBeLessThanOrEqual(more)
    expect(less).toBeGreaterThanOrEqual(0)
    expect(more).toBeLessThanOrEqual(1)
    if (Math.min(a, b) <= 0) expect(less).toBe(0)
  })
})

/** J.-P. Brans, P. Vincke and B. Mareschal (1986): each criterion with a preference function of another shape. */
const stations: DecisionMatrix = {
  matrix: [
    [80, 90, 6, 5.4, 8, 5],
    [65, 58, 2, 9.7, 1, 1],
    [83, 60, 4, 7.2, 4, 7],
    [40, 80, 10, 7.5, 7, 10],
    [52, 72, 6, 2, 3, 8],
    [94, 96, 7, 3.6, 5, 6],
  ],
  weights: new Array<number>(6).fill(1 / 6),
  directions: ['min', 'max', 'min', 'min', 'min', 'max'],
}
const sixShapes: PreferenceFunction[] = [
  { shape: 'u-shape', q: 10 },
  { shape: 'v-shape', p: 30 },
  { shape: 'linear', q: 0.5, p: 5 },
  { shape: 'level', q: 1, p: 6 },
  { shape: 'usual' },
  { shape: 'gaussian', s: 5 },
]

describe('the power stations of Brans, Vincke and Mareschal', () => {
  const result = promethee(stations, { preferences: sixShapes })
  test('flows', () => {
    expectClose(
      result.preference[1],
      [0.4629629629629629, 0, 0.38888888888888884, 0.3333333333333333, 0.2962962962962963, 0.5],
    )
    expectClose(
      result.positive,
      [
        0.21986910617161767, 0.39629629629629626, 0.24662738710785087, 0.3292567237666273, 0.4547219741866497,
        0.30007198519565004,
      ],
    )
    expectClose(
      result.net,
      [
        -0.14566406783817612, 0.01716213243011766, -0.08952365006821489, -0.02000253549263198, 0.2928999264736117,
        -0.05487180550470644,
      ],
    )
    expectClose(result.unicriterion[1], [0.2, -0.6533333333333333, 0.7777777777777778, -0.7, 1, -0.521471649863738])
  })
  test('the partial order', () => {
    expect(prometheeRelations(result)).toEqual([
      ['-', 'R', 'P-', 'P-', 'P-', 'P-'],
      ['R', '-', 'R', 'R', 'P-', 'R'],
      ['P', 'R', '-', 'R', 'P-', 'R'],
      ['P', 'R', 'R', '-', 'P-', 'P'],
      ['P', 'P', 'P', 'P', '-', 'P'],
      ['P', 'R', 'R', 'P-', 'P-', '-'],
    ])
  })
  test('older papers print the sums', () => {
    const sums = promethee(stations, { preferences: sixShapes, flowDivisor: 'none' })
    expect(sums.flowDivisor).toBe('none')
    expectClose(
      sums.net,
      result.net.map((flow) => 5 * flow),
    )
  })
})

const cell = fc.integer({ min: 0, max: 12 })
const tables = fc.array(fc.tuple(cell, cell, cell), { minLength: 2, maxLength: 6 })
const weightsOf3 = fc.tuple(cell, cell, cell).map((weights) => weights.map((w) => w + 1))

describe('laws', () => {
  property('net flows add up to 0 and are the weighted unicriterion flows', [tables, weightsOf3], (matrix, weights) => {
    const preferences: PreferenceFunction[] = [
      { shape: 'usual' },
      { shape: 'linear', q: 1, p: 5 },
      { shape: 'gaussian', s: 3 },
    ]
    const { net, unicriterion } = promethee({ matrix, weights, directions: ['max', 'min', 'max'] }, { preferences })
    expect(net.reduce((total, flow) => total + flow)).toBeCloseTo(0, 9)
    expectClose(
      net,
      unicriterion.map((row) => row.reduce((total, flow, c) => total + flow * (weights[c] as number), 0)),
    )
  })
  property('flows come from the preference table alone', [tables, weightsOf3], (matrix, weights) => {
    const result = promethee({ matrix, weights }, { preferences: { shape: 'v-shape', p: 6 } })
    const { positive, negative, net } = result
    expect(prometheeFlows(result.preference)).toEqual({ positive, negative, net })
  })
  property('PROMETHEE I never contradicts II', [tables, weightsOf3], (matrix, weights) => {
    const result = promethee({ matrix, weights }, { preferences: { shape: 'v-shape', p: 6 } })
    prometheeRelations(result).forEach((row, a) => {
      row.forEach((relation, b) => {
        const ahead = (result.net[a] as number) - (result.net[b] as number)
        if (relation === 'P') expect(ahead).toBeGreaterThan(0)
        if (relation === 'P-') expect(ahead).toBeLessThan(0)
        if (relation === 'I') expect(ahead).toBeCloseTo(0, 8)
      })
    })
  })
})

describe('borders', () => {
  test('one alternative has flows of 0', () => {
    const alone = promethee({ matrix: [[7]], weights: [1] }, { preferences: { shape: 'usual' } })
    expect(alone).toMatchObject({ positive: [0], negative: [0], net: [0] })
  })
  test('the diagonal of a table of indices is left out', () => {
    const table = [
      [9, 0.25],
      [0.5, 9],
    ]
    expect(prometheeFlows(table)).toEqual({ positive: [0.25, 0.5], negative: [0.5, 0.25], net: [-0.25, 0.25] })
  })
  test('flows within 1e-9 are equal', () => {
    const relations = prometheeRelations({ positive: [0.5, 0.5 + 5e-10, 0.5 + 2e-9], negative: [0.1, 0.1, 0.1] })
    expect(relations[0]).toEqual(['-', 'I', 'P-'])
  })
  test.each([
    {
      case: 'another number of preferences',
      act: () => promethee(stations, { preferences: [{ shape: 'usual' }] }),
      error: new McdaError('length', 'preferences has 1 entries: it must have 6'),
    },
    {
      case: 'a table that is not square',
      act: () => prometheeFlows([[0, 1]]),
      error: new McdaError('length', 'preference has 1 rows, 2 columns'),
    },
    {
      case: 'a table with a hole',
      act: () =>
        prometheeFlows([
          [0, Number.NaN],
          [0, 0],
        ]),
      error: new McdaError('not-finite', 'preference[0][1] is NaN: it must be a finite number', 0, 1),
    },
    {
      case: 'flows of two lengths',
      act: () => prometheeRelations({ positive: [1, 2], negative: [1] }),
      error: new McdaError('length', 'negative has 1 entries: it must have 2'),
    },
  ])('$case is refused', ({ act, error }) => {
    expect(act).toThrow(error)
  })
})
