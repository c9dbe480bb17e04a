import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { expectClose } from '../../../testing/close.ts'
import { property } from '../../../testing/property.ts'
import { McdaError } from '../table/problem.ts'
import { simosWeights } from './simos-weights.ts'
import { type SurrogateKind, surrogateWeights } from './surrogate-weights.ts'
import { type SwingRatio, swingRatioWeights, swingWeights } from './swing-weights.ts'

const kinds: SurrogateKind[] = ['roc', 'rank-sum', 'rank-reciprocal', 'rank-exponent', 'rod', 'equal']

describe('weights from an order', () => {
  test.each<{ kind: SurrogateKind; weights: number[] }>([
    { kind: 'roc', weights: [363 / 980, 223 / 980, 153 / 980, 319 / 2940, 107 / 1470, 13 / 294, 1 / 49] },
    { kind: 'rank-sum', weights: [7, 6, 5, 4, 3, 2, 1].map((x) => x / 28) },
    { kind: 'rank-reciprocal', weights: [420, 210, 140, 105, 84, 70, 60].map((x) => x / 1089) },
    { kind: 'rank-exponent', weights: [49, 36, 25, 16, 9, 4, 1].map((x) => x / 140) },
    { kind: 'equal', weights: [1, 1, 1, 1, 1, 1, 1].map((x) => x / 7) },
  ])('seven, $kind', ({ kind, weights }) => {
    expectClose(surrogateWeights(kind, 7), weights)
  })
  test('rank order distribution as printed, brought to sum 1', () => {
    expectClose(surrogateWeights('rod', 2), [0.6932, 0.3068])
    expect(surrogateWeights('rod', 10)[0]).toBeCloseTo(0.1867, 3)
  })
  test('roc is the mean of the corners of all weights in that order', () => {
    for (const n of [1, 2, 5]) {
      const corners = Array.from({ length: n }, (_, k) =>
        Array.from({ length: n }, (_, i) => (i <= k ? 1 / (k + 1) : 0)),
      )
      expectClose(
        surrogateWeights('roc', n),
        corners.map((_, i) => corners.reduce((sum, corner) => sum + (corner[i] as number) / n, 0)),
      )
    }
  })
  test.each([
    { exponent: 0, same: 'equal' },
    { exponent: 1, same: 'rank-sum' },
  ] as const)('exponent $exponent is $same', ({ exponent, same }) => {
    expectClose(surrogateWeights('rank-exponent', 6, { exponent }), surrogateWeights(same, 6))
  })
  test('equal places share the mean of those they take up', () => {
    const places = [6, 4, 1, 2, 5, 4, 1, 6, 4, 4, 7, 1]
    const roc = surrogateWeights('roc', places)
    expectClose(
      roc.slice(0, 5),
      [0.018686868686868686, 0.06256914381914383, 0.1891564454064454, 0.10582311207311207, 0.032112794612794614],
    )
    expectClose(surrogateWeights('rank-reciprocal', places)[0], 0.030759930714592952)
    expectClose(surrogateWeights('rank-sum', [10, 10, 20]), [2.5 / 6, 2.5 / 6, 1 / 6])
  })

  const anyPlaces = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 10 })
  property(
    'add up to 1, the more important weighs no less, ties the same',
    [anyPlaces, fc.constantFrom(...kinds)],
    (places, kind) => {
      const weights = surrogateWeights(kind, places)
      expect(weights.reduce((sum, w) => sum + w)).toBeCloseTo(1, 12)
      places.forEach((place, i) => {
        places.forEach((other, k) => {
          if (place < other) expect(weights[i]).toBeGreaterThanOrEqual((weights[k] as number) - 1e-12)
          if (place === other) expect(weights[i]).toBe(weights[k])
        })
      })
    },
  )

  test.each([
    {
      case: 'no criteria',
      act: () => surrogateWeights('roc', 0),
      error: new McdaError('empty', '0 criteria: a whole number above 0 is needed'),
    },
    {
      case: 'half a criterion',
      act: () => surrogateWeights('roc', 2.5),
      error: new McdaError('empty', '2.5 criteria: a whole number above 0 is needed'),
    },
    { case: 'no places', act: () => surrogateWeights('roc', []), error: new McdaError('empty', 'places is empty') },
    {
      case: 'a place that is no number',
      act: () => surrogateWeights('roc', [1, Number.NaN]),
      error: new McdaError('not-finite', 'places[1] is NaN: it must be a finite number', undefined, 1),
    },
    {
      case: 'a negative exponent',
      act: () => surrogateWeights('rank-exponent', 3, { exponent: -1 }),
      error: new McdaError('not-permitted', 'the exponent is -1: it must not be negative'),
    },
    {
      case: 'more than the table has',
      act: () => surrogateWeights('rod', 11),
      error: new McdaError(
        'not-permitted',
        'rank order distribution weights are printed for 10 criteria at most, not 11',
      ),
    },
    {
      case: 'another kind',
      act: () => surrogateWeights('steep' as SurrogateKind, 3),
      error: new McdaError('not-permitted', 'there are no "steep" weights'),
    },
  ])('$case is refused', ({ act, error }) => {
    expect(act).toThrow(error)
  })
})

describe('the cards of Simos', () => {
  test('twelve criteria, z = 6.5', () => {
    const { raw, weights } = simosWeights([6, 4, 1, 2, 5, 4, 1, 6, 4, 4, 7, 1], 6.5)
    expectClose(
      raw,
      [
        5.583333333333333, 3.75, 1, 1.9166666666666665, 4.666666666666666, 3.75, 1, 5.583333333333333, 3.75, 3.75, 6.5,
        1,
      ],
    )
    expectClose([weights[0], weights[10]], [0.1321499013806706, 0.15384615384615385])
  })
  test('a rank without criteria is a blank card', () => {
    expectClose(simosWeights([1, 3], 5).raw, [1, 5])
    expectClose(simosWeights([1, 2, 3], 5).raw, [1, 3, 5])
    expectClose(simosWeights([1, 2, 5], 5).raw, [1, 2, 5])
  })
  test('one rank alone, or z = 1, makes all equal', () => {
    expectClose(simosWeights([1, 1], 9).weights, [0.5, 0.5])
    expectClose(simosWeights([1, 4], 1).weights, [0.5, 0.5])
  })
  const ranks = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 9 })
  property('add up to 1; equal steps between ranks', [ranks, fc.integer({ min: 1, max: 20 })], (others, z) => {
    const { raw, weights } = simosWeights([1, ...others], z)
    expect(weights.reduce((sum, w) => sum + w)).toBeCloseTo(1, 12)
    const top = Math.max(1, ...others)
    others.forEach((rank, i) => {
      expect(raw[i + 1]).toBeCloseTo(1 + (z - 1) * (top === 1 ? 0 : (rank - 1) / (top - 1)), 9)
    })
  })
  test.each([
    { case: 'no ranks', ranks: [], z: 2, error: new McdaError('empty', 'ranks is empty') },
    {
      case: 'half a rank',
      ranks: [1, 1.5],
      z: 2,
      error: new McdaError('not-permitted', 'ranks[1] is 1.5: it must be a whole number above 0', undefined, 1),
    },
    {
      case: 'rank 0',
      ranks: [0, 1],
      z: 2,
      error: new McdaError('not-permitted', 'ranks[0] is 0: it must be a whole number above 0', undefined, 0),
    },
    {
      case: 'a top below the bottom',
      ranks: [1, 2],
      z: 0.5,
      error: new McdaError('not-permitted', 'z is 0.5: it must be at least 1'),
    },
    {
      case: 'no number',
      ranks: [1, Number.NaN],
      z: 2,
      error: new McdaError('not-finite', 'ranks[1] is NaN: it must be a finite number', undefined, 1),
    },
  ])('$case is refused', ({ ranks, z, error }) => {
    expect(() => simosWeights(ranks, z)).toThrow(error)
  })
})

describe('swings', () => {
  test('the office of Goodwin and Wright: shares of 310', () => {
    const swings = [100, 80, 70, 30, 20, 10]
    expectClose(
      swingWeights(swings),
      swings.map((x) => x / 310),
    )
  })
  test('one against another is enough, in any direction', () => {
    const ratios: SwingRatio[] = [
      { first: 2, second: 1, ratio: 0.5 },
      { first: 0, second: 1, ratio: 4 },
      { first: 3, second: 2, ratio: 2 },
    ]
    expectClose(swingRatioWeights(4, ratios), [8 / 13, 2 / 13, 1 / 13, 2 / 13])
    expectClose(swingRatioWeights(1, []), [1])
  })
  const truths = fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 1, maxLength: 7 })
  property(
    'ratios give back the weights that they come from',
    [truths, fc.infiniteStream(fc.nat(1000))],
    (truth, stream) => {
      const total = truth.reduce((sum, x) => sum + x)
      const between = (first: number, second: number) => ({
        first,
        second,
        ratio: (truth[first] as number) / (truth[second] as number),
      })
      const tree = truth.slice(1).map((_, i) => between(i + 1, (stream.next().value as number) % (i + 1)))
      const shares = truth.map((x) => x / total)
      expectClose(swingWeights(truth), shares)
      expectClose(swingRatioWeights(truth.length, [...tree].reverse()), shares)
      expectClose(swingRatioWeights(truth.length, [...tree, between(0, truth.length - 1)]), shares)
    },
  )
  test.each([
    { case: 'no swings', act: () => swingWeights([]), error: new McdaError('empty', 'swings is empty') },
    {
      case: 'a negative swing',
      act: () => swingWeights([1, -1]),
      error: new McdaError('negative', 'swings[1] is -1: it must not be negative', undefined, 1),
    },
    {
      case: 'swings of 0',
      act: () => swingWeights([0, 0]),
      error: new McdaError('all-zero', 'swings are all 0: one at least must be above 0'),
    },
    {
      case: 'no number',
      act: () => swingWeights([Number.NaN]),
      error: new McdaError('not-finite', 'swings[0] is NaN: it must be a finite number', undefined, 0),
    },
    {
      case: 'no criteria',
      act: () => swingRatioWeights(0, []),
      error: new McdaError('empty', '0 criteria: one at least is needed'),
    },
    {
      case: 'an unknown criterion',
      act: () => swingRatioWeights(2, [{ first: 0, second: 2, ratio: 1 }]),
      error: new McdaError('not-permitted', 'ratios[0] names criterion 2: there are 2', 0),
    },
    {
      case: 'a ratio of 0',
      act: () => swingRatioWeights(2, [{ first: 0, second: 1, ratio: 0 }]),
      error: new McdaError('not-permitted', 'ratios[0] is 0: it must be above 0', 0),
    },
    {
      case: 'a criterion left out',
      act: () => swingRatioWeights(3, [{ first: 0, second: 1, ratio: 2 }]),
      error: new McdaError('infeasible', 'no ratio connects criterion 2 with criterion 0', undefined, 2),
    },
    {
      case: 'ratios that contradict each other',
      act: () =>
        swingRatioWeights(2, [
          { first: 0, second: 1, ratio: 2 },
          { first: 1, second: 0, ratio: 2 },
        ]),
      error: new McdaError('infeasible', 'ratios[1] is 2, but the others make it 0.5', 1),
    },
  ])('$case is refused', ({ act, error }) => {
    expect(act).toThrow(error)
  })
})
