import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { expectClose } from '../../../testing/close.ts'
import { property } from '../../../testing/property.ts'
import { maximise } from '../table/linear-program.ts'
import { McdaError } from '../table/problem.ts'
import { smallestL1Change, smallestL2Change } from './weight-change.ts'

const dot = (a: readonly number[], b: readonly number[]) => a.reduce((sum, x, i) => sum + x * (b[i] as number), 0)
const total = (values: readonly number[]) => values.reduce((sum, x) => sum + x, 0)

describe('by hand', () => {
  test('L1: weight goes to where the rival leads most, from where the leader leads most', () => {
    // The margin is 0.3; each unit moved from the first to the last lowers it by 2.
    const change = smallestL1Change([0.5, 0.3, 0.2], [1, 0, -1])
    expectClose(change, { weights: [0.35, 0.3, 0.35], distance: 0.3 })
  })
  test('L1: when one source is empty the next one gives', () => {
    // The margin is 0.5: 0.1 from the first lowers it by 0.3, the second gives the rest, 0.2/1.5.
    const change = smallestL1Change([0.1, 0.8, 0.1], [2, 0.5, -1])
    expectClose(change, { weights: [0, 0.8 - 0.2 / 1.5, 0.2 + 0.2 / 1.5], distance: 2 * (0.1 + 0.2 / 1.5) })
  })
  test('L2: along the gaps less their mean', () => {
    const change = smallestL2Change([0.5, 0.3, 0.2], [1, 0, -1])
    expectClose(change, { weights: [0.35, 0.3, 0.35], distance: 0.15 * Math.SQRT2 })
  })
  test('L2: a weight that would fall below 0 stops at 0', () => {
    // By the formula the first would be -0.0065; where it is 0 the others tie at 2 to 1.
    const change = smallestL2Change([0.02, 0.68, 0.3], [3, 0.5, -1])
    expectClose(change, { weights: [0, 2 / 3, 1 / 3], distance: Math.hypot(0.02, 0.68 - 2 / 3, 1 / 3 - 0.3) })
  })
})

describe('borders', () => {
  test.each([smallestL1Change, smallestL2Change])('%o', (change) => {
    // Ahead on everything: no weights help.
    expect(change([0.5, 0.5], [0.1, 0.2])).toBeNull()
    // Already tied.
    expect(change([0.5, 0.5], [1, -1])).toEqual({ weights: [0.5, 0.5], distance: 0 })
    expect(change([1, 3], [0, 0])).toEqual({ weights: [0.25, 0.75], distance: 0 })
    // Equal on one criterion and behind on none: all weight goes there.
    expectClose(change([0.5, 0.5], [1, 0])?.weights, [0, 1])
    // Weights are brought to sum 1 first.
    expectClose(change([5, 3, 2], [1, 0, -1]), change([0.5, 0.3, 0.2], [1, 0, -1]))
  })
  test('a tie within rounding is a tie, for gaps of every size', () => {
    for (const size of [1, 1e6, 1e12])
      for (const change of [smallestL1Change, smallestL2Change])
        expectClose(change([1, 1, 1], [-0.1 * size, -0.2 * size, 0.3 * size])?.distance, 0)
  })
  test('where several criteria have a gap of 0, the nearest of them', () => {
    expectClose(smallestL2Change([0.6, 0.3, 0.1], [1, 0, 0]), {
      weights: [0, 0.6, 0.4],
      distance: Math.hypot(0.6, 0.3, 0.3),
    })
    expectClose(smallestL1Change([0.6, 0.3, 0.1], [1, 0, 0])?.distance, 1.2)
  })
})

const criteria = fc.integer({ min: 2, max: 5 })
const cases = criteria
  .chain((n) =>
    fc.tuple(
      fc.array(fc.integer({ min: 0, max: 9 }), { minLength: n, maxLength: n }),
      fc.array(fc.integer({ min: -9, max: 9 }), { minLength: n, maxLength: n }),
    ),
  )
  .filter(([weights]) => weights.some((w) => w > 0))
  .map(([weights, gaps]) => ({ weights, gaps: dot(weights, gaps) < 0 ? gaps.map((gap) => -gap) : gaps }))

/** The nearest tie as a linear program: what each weight gains and loses apart. */
function leastL1(present: readonly number[], gaps: readonly number[]): number | null {
  const unit = (i: number) => present.map((_, j) => (i === j ? 1 : 0))
  const solution = maximise({
    objective: [...present.map(() => -1), ...present.map(() => -1)],
    constraints: [
      { coefficients: [...present.map(() => 1), ...present.map(() => -1)], relation: '=', bound: 0 },
      { coefficients: [...gaps, ...gaps.map((gap) => -gap)], relation: '=', bound: -dot(present, gaps) },
      ...present.map((w, i) => ({
        coefficients: [...unit(i).map((x) => -x), ...unit(i)],
        relation: '<=' as const,
        bound: w,
      })),
    ],
  })
  return solution.status === 'optimal' ? -solution.value : null
}

/** The nearest tie by trying every set of criteria that keep a weight: on each it is a formula. */
function leastL2(present: readonly number[], gaps: readonly number[]): number | null {
  let least: number | null = null
  for (let set = 1; set < 2 ** present.length; set++) {
    const kept = present.flatMap((_, j) => ((set >> j) & 1 ? [j] : []))
    const own = kept.map((j) => gaps[j] as number)
    const mean = total(own) / own.length
    const lift = (1 - total(kept.map((j) => present[j] as number))) / kept.length
    const lifted = kept.map((j) => (present[j] as number) + lift)
    const spread = total(own.map((gap) => (gap - mean) ** 2))
    if (spread < 1e-12 && Math.abs(dot(lifted, own)) > 1e-9) continue
    const step = spread < 1e-12 ? 0 : dot(lifted, own) / spread
    const next = present.map(() => 0)
    kept.forEach((j, k) => {
      next[j] = (lifted[k] as number) - step * ((own[k] as number) - mean)
    })
    if (Math.min(...next) < -1e-12) continue
    const distance = Math.hypot(...next.map((w, j) => w - (present[j] as number)))
    least = least === null ? distance : Math.min(least, distance)
  }
  return least
}

describe('laws', () => {
  property(
    'L1 is what the linear program finds',
    [cases],
    ({ weights, gaps }) => {
      const present = weights.map((w) => w / total(weights))
      const change = smallestL1Change(weights, gaps)
      const least = leastL1(present, gaps)
      if (least === null) expect(change).toBeNull()
      else expect(change?.distance).toBeCloseTo(least, 9)
    },
    400,
  )
  property(
    'L2 is the best of all sets of criteria',
    [cases],
    ({ weights, gaps }) => {
      const present = weights.map((w) => w / total(weights))
      const change = smallestL2Change(weights, gaps)
      const least = leastL2(present, gaps)
      if (least === null) expect(change).toBeNull()
      else expect(change?.distance).toBeCloseTo(least, 8)
    },
    400,
  )
  property(
    'at both weights the two tie, at the returned distance',
    [cases],
    ({ weights, gaps }) => {
      const present = weights.map((w) => w / total(weights))
      const [l1, l2] = [smallestL1Change(weights, gaps), smallestL2Change(weights, gaps)]
      expect(l1 === null).toBe(l2 === null)
      for (const change of [l1, l2]) {
        if (!change) continue
        expect(Math.min(...change.weights)).toBeGreaterThanOrEqual(0)
        expect(total(change.weights)).toBeCloseTo(1, 10)
        expect(dot(change.weights, gaps)).toBeCloseTo(0, 8)
      }
      if (!l1 || !l2) return
      expect(l1.distance).toBeCloseTo(total(l1.weights.map((w, j) => Math.abs(w - (present[j] as number)))), 10)
      expect(l2.distance).toBeCloseTo(Math.hypot(...l2.weights.map((w, j) => w - (present[j] as number))), 10)
      // Each is the nearest by its own measure.
      expect(total(l2.weights.map((w, j) => Math.abs(w - (present[j] as number))))).toBeGreaterThanOrEqual(
        l1.distance - 1e-9,
      )
      expect(Math.hypot(...l1.weights.map((w, j) => w - (present[j] as number)))).toBeGreaterThanOrEqual(
        l2.distance - 1e-9,
      )
    },
    400,
  )
  property(
    'the size of the gaps plays no part',
    [cases, fc.constantFrom(1e-9, 1e-3, 1e6)],
    ({ weights, gaps }, size) => {
      const scaled = gaps.map((gap) => gap * size)
      expectClose(smallestL1Change(weights, scaled), smallestL1Change(weights, gaps))
      const [there, here] = [smallestL2Change(weights, scaled), smallestL2Change(weights, gaps)]
      expectClose(there?.distance, here?.distance)
    },
  )
})

test.each([smallestL1Change, smallestL2Change])('what is refused: %o', (change) => {
  const refused: [() => unknown, McdaError][] = [
    [() => change([], []), new McdaError('empty', 'gaps is empty')],
    [() => change([1], [1, 2]), new McdaError('length', 'weights has 1 entries: it must have 2')],
    [
      () => change([1, 1], [1, Number.NaN]),
      new McdaError('not-finite', 'gaps[1] is NaN: it must be a finite number', undefined, 1),
    ],
    [
      () => change([1, -1], [1, 1]),
      new McdaError('negative', 'weights[1] is -1: it must not be negative', undefined, 1),
    ],
    [() => change([0, 0], [1, 1]), new McdaError('all-zero', 'weights are all 0: one at least must be above 0')],
    [
      () => change([0.5, 0.5], [1, -2]),
      new McdaError('not-permitted', 'the rival is ahead by 0.5: the leader must not be behind'),
    ],
  ]
  for (const [act, error] of refused) expect(act).toThrow(error)
})
