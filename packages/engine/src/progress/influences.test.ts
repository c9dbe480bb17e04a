import { describe, expect, test } from 'vitest'
import { caveat, exclude, model, number, rate, rule, single, weigh } from '../../testing/model.ts'
import { compile } from '../decide/model.ts'
import type { Curve, Effect } from '../document.ts'
import { addedAt, type Influence, influencesOf, matters, multipliedAt } from './influences.ts'

const of = (...effects: Effect[]) => {
  const [first] = influencesOf(compile(model({ questions: [number('users', 0, 100, { effects })] })))
  if (!first) throw new Error('no source')
  return first
}
const rising: Curve = [
  [0, -2],
  [50, 4],
  [100, 1],
]
const falling: Curve = [
  [0, 3],
  [100, 0.5],
]
const add = (criterion: string, amount: number | Curve): Effect => ({ type: 'weight', criterion, add: amount })
const multiply = (criterion: string, amount: number | Curve): Effect => ({
  type: 'weight',
  criterion,
  multiply: amount,
})

describe('what a source adds to and multiplies', () => {
  test.each<{ case: string; effects: Effect[]; adds: object[]; multipliers: object[] }>([
    { case: 'nothing', effects: [], adds: [], multipliers: [] },
    { case: 'a constant', effects: [add('price', 3)], adds: [{ place: 1, low: 3, high: 3 }], multipliers: [] },
    {
      case: 'a curve, by its lowest and highest point',
      effects: [add('speed', rising)],
      adds: [{ place: 0, low: -2, high: 4 }],
      multipliers: [],
    },
    {
      case: 'two on one weight, together',
      effects: [add('speed', rising), add('speed', 1)],
      adds: [{ place: 0, low: -1, high: 5 }],
      multipliers: [],
    },
    {
      case: 'one on each weight',
      effects: [add('price', 1), add('speed', 2)],
      adds: [
        { place: 1, low: 1, high: 1 },
        { place: 0, low: 2, high: 2 },
      ],
      multipliers: [],
    },
    { case: 'a multiplier', effects: [multiply('speed', 2)], adds: [], multipliers: [{ place: 0, low: 2, high: 2 }] },
    {
      case: 'two multipliers, as a product',
      effects: [multiply('speed', falling), multiply('speed', 2)],
      adds: [],
      multipliers: [{ place: 0, low: 1, high: 6 }],
    },
    {
      case: 'both in one effect',
      effects: [weigh('price', { add: 1, multiply: 0 })],
      adds: [{ place: 1, low: 1, high: 1 }],
      multipliers: [{ place: 1, low: 0, high: 0 }],
    },
  ])('$case', ({ effects, adds, multipliers }) => {
    const found = of(...effects)
    expect(found.adds).toMatchObject(adds)
    expect(found.multipliers).toMatchObject(multipliers)
  })
  test('ratings by option and criterion, exclusions by option', () => {
    const found = of(
      rate('nodejs', 'speed', 1),
      rate('django', 'price', -1),
      rate('nodejs', 'speed', 2),
      exclude('nodejs'),
    )
    expect(found.ratings).toMatchObject([
      { place: 2, low: 3, high: 3 },
      { place: 1, low: -1, high: -1 },
    ])
    expect(found.excludes).toEqual([1])
  })
  test('estimates, remarks and case studies are no influence on the winner', () => {
    const found = of({ type: 'estimate', add: 3 }, caveat('mind'))
    expect(matters(found)).toBe(false)
  })
  test.each<{ case: string; effect: Effect }>([
    { case: 'an add', effect: add('speed', 0) },
    { case: 'a multiplier', effect: multiply('speed', 1) },
    { case: 'a rating', effect: rate('django', 'speed', 0) },
    { case: 'an exclusion', effect: exclude('django') },
  ])('$case matters by itself', ({ effect }) => {
    expect(matters(of(effect))).toBe(true)
  })
})

describe('at an answer', () => {
  test.each([
    { x: 0, added: -2 + 1, product: 3 * 2 },
    { x: 25, added: 1 + 1, product: 2.375 * 2 },
    { x: 50, added: 4 + 1, product: 1.75 * 2 },
    { x: 100, added: 1 + 1, product: 0.5 * 2 },
  ])('$x', ({ x, added, product }) => {
    const found = of(add('speed', rising), add('speed', 1), multiply('price', falling), multiply('price', 2))
    expect(addedAt(found.adds[0] as Influence, x)).toBeCloseTo(added, 12)
    expect(multipliedAt(found.multipliers[0] as Influence, x)).toBeCloseTo(product, 12)
  })
})

test('sources stand in the order of the questions, choice by choice, then the rules', () => {
  const compiled = compile(
    model({
      questions: [
        single('team', { js: [exclude('django')], py: [exclude('nodejs')] }),
        number('users', 0, 9, { effects: [add('speed', 1)] }),
      ],
      rules: [rule('r', true, rate('django', 'speed', 1))],
    }),
  )
  const found = influencesOf(compiled)
  expect(found.map(({ question }) => question)).toEqual([0, 0, 1, -1])
  expect(found.map(({ excludes }) => excludes)).toEqual([[0], [1], [], []])
  expect(influencesOf(compiled)).toBe(found)
})
