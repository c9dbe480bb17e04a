import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { expectClose } from '../../../testing/close.ts'
import { property } from '../../../testing/property.ts'
import { electre } from './electre.ts'
import { type DecisionMatrix, McdaError } from '../table/problem.ts'

test('six sites (Garcia Cebrian and Munoz Porcar 2009)', () => {
  const sites: DecisionMatrix = {
    matrix: [
      [6, 5, 28, 5, 5],
      [4, 2, 25, 10, 9],
      [5, 7, 35, 9, 6],
      [6, 1, 27, 6, 7],
      [6, 8, 30, 7, 9],
      [5, 6, 26, 4, 8],
    ],
    weights: [0.25, 0.25, 0.1, 0.2, 0.2],
    directions: ['max', 'max', 'min', 'max', 'max'],
  }
  const result = electre(sites, { concordance: 0.65, discordance: 0.35 })
  expectClose(result.concordance[4], [0.9, 0.7, 0.8, 0.9, null, 0.9])
  expectClose(result.discordance[4], [
    0.04845446950710108,
    0.3031358885017421,
    0.20209059233449475,
    0.07268170426065163,
    null,
    0.09690893901420217,
  ])
  expect(result.outranks[4]).toEqual([true, true, true, true, false, true])
  expect(result.outranks[2]).toEqual([true, false, false, false, false, true])
  expect(result.kernel).toEqual([4])
})

const byHand: DecisionMatrix = {
  matrix: [
    [4, 1],
    [3, 2],
    [0, 5],
  ],
  weights: [3, 1],
}
test('by hand: the largest range, 5, is the measure of discord', () => {
  const result = electre(
    {
      ...byHand,
      matrix: [
        [4, 1],
        [3, 2],
        [0, 6],
      ],
    },
    { concordance: 0.75, discordance: 0.2, normalisation: 'none' },
  )
  expectClose(result.concordance, [
    [null, 0.75, 0.75],
    [0.25, null, 0.75],
    [0.25, 0.25, null],
  ])
  expectClose(result.discordance, [
    [null, 0.2, 1],
    [0.2, null, 0.8],
    [0.8, 0.6, null],
  ])
  // 0.75 and 0.2 are reached exactly.
  expect(result.outranks[0]).toEqual([false, true, false])
  expect(result.kernel).toEqual([0, 2])
})

const cell = fc.integer({ min: 1, max: 6 })
const tables = fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 6 })
const share = fc.constantFrom(0, 0.3, 0.5, 0.8, 1)
describe('laws', () => {
  property('indices within 0..1; for and against add up', [tables, share, share], (matrix, c, d) => {
    const result = electre({ matrix, weights: [2, 3, 5] }, { concordance: c, discordance: d })
    matrix.forEach((a, i) => {
      matrix.forEach((b, k) => {
        if (i === k) return
        const [forA, forB] = [result.concordance[i]?.[k] as number, result.concordance[k]?.[i] as number]
        const alike = [2, 3, 5].reduce((total, w, j) => total + (a[j] === b[j] ? w / 10 : 0), 0)
        expect(forA + forB).toBeCloseTo(1 + alike, 9)
        expect(result.discordance[i]?.[k]).toBeGreaterThanOrEqual(0)
        expect(result.discordance[i]?.[k]).toBeLessThanOrEqual(1 + 1e-12)
        if (a.every((x, j) => x >= (b[j] as number))) expect(result.outranks[i]?.[k]).toBe(true)
      })
    })
  })
  property('stricter thresholds outrank less', [tables, share, share], (matrix, c, d) => {
    const problem = { matrix, weights: [2, 3, 5] }
    const strict = electre(problem, { concordance: Math.max(c, d), discordance: Math.min(c, d) })
    const mild = electre(problem, { concordance: Math.min(c, d), discordance: Math.max(c, d) })
    strict.outranks.forEach((row, i) => {
      row.forEach((does, k) => {
        if (does) expect(mild.outranks[i]?.[k]).toBe(true)
      })
    })
    const unbeaten = matrix.flatMap((_, k) => (strict.outranks.some((row) => row[k]) ? [] : [k]))
    expect(strict.kernel).toEqual(unbeaten)
  })
})

test.each([
  {
    case: 'a concordance above 1',
    options: { concordance: 1.1, discordance: 0 },
    text: 'the concordance threshold is 1.1',
  },
  {
    case: 'a discordance below 0',
    options: { concordance: 1, discordance: -1 },
    text: 'the discordance threshold is -1',
  },
  { case: 'no number', options: { concordance: Number.NaN, discordance: 0 }, text: 'the concordance threshold is NaN' },
])('$case is refused', ({ options, text }) => {
  expect(() => electre(byHand, options)).toThrow(new McdaError('not-permitted', `${text}: it must be 0..1`))
})
