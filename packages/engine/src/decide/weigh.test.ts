import { describe, expect, test } from 'vitest'
import { model, number, rate, rule, single, weigh as changes } from '../../testing/model.ts'
import type { Answers, Effect, Priorities } from '../document.ts'
import { InvalidError } from '../problem.ts'
import { compile } from './model.ts'
import { situation } from './situation.ts'
import { factorsOf, intervals, weigh } from './weigh.ts'

function weighed(effects: Effect[], priorities?: Priorities, answers: Answers = { go: true }) {
  const compiled = compile(model({ rules: [rule('r', true, ...effects)] }))
  const found = situation(compiled, answers)
  return { ...weigh(compiled, found, factorsOf(compiled, priorities)), ...intervals(compiled, found) }
}

describe('where every weight is 0 its own weights are used, without priorities', () => {
  const gone = [changes('speed', { multiply: 0 }), changes('price', { add: -3 })]
  test.each<{ case: string; effects: Effect[]; priorities?: Priorities; weights: number[]; base: boolean }>([
    { case: 'effects take all weights away', effects: gone, weights: [5, 3], base: true },
    { case: 'priorities do', effects: [], priorities: { speed: 0, price: 0 }, weights: [5, 3], base: true },
    {
      case: 'both together do',
      effects: [changes('speed', { multiply: 0 })],
      priorities: { price: 0 },
      weights: [5, 3],
      base: true,
    },
    { case: 'priorities play no part then', effects: gone, priorities: { speed: 3 }, weights: [5, 3], base: true },
    { case: 'one weight is left', effects: [changes('speed', { add: -99 })], weights: [0, 3], base: false },
    {
      case: 'the smallest number is a weight',
      effects: [...gone, changes('price', { add: 5e-324 })],
      weights: [0, 5e-324],
      base: false,
    },
    { case: 'priorities for some', effects: [], priorities: { price: 2 }, weights: [5, 6], base: false },
  ])('$case', ({ effects, priorities, weights, base }) => {
    const found = weighed(effects, priorities)
    expect(found.weights).toEqual(weights)
    expect(found.baseWeights).toBe(base)
  })
})

describe('priorities', () => {
  const compiled = compile(model())
  test('are a factor a criterion, 1 where none is given', () => {
    expect(factorsOf(compiled, { price: 0.5 })).toEqual([1, 0.5])
  })
  test('may be absent, or none', () => {
    expect(factorsOf(compiled, undefined)).toBeUndefined()
    expect(factorsOf(compiled, {})).toBeUndefined()
  })
  test.each<{ case: string; priorities: Priorities; place: string }>([
    { case: 'above the most', priorities: { speed: 3.01 }, place: '/speed' },
    { case: 'below 0', priorities: { price: -0.1 }, place: '/price' },
    { case: 'of no criterion', priorities: { taste: 1 }, place: '/taste' },
    { case: 'of what every object has', priorities: { constructor: 1 }, place: '/constructor' },
    { case: 'not a number', priorities: { speed: Number.NaN }, place: '/speed' },
  ])('$case are refused with their place', ({ priorities, place }) => {
    const refusal = () => factorsOf(compiled, priorities)
    expect(refusal).toThrow(InvalidError)
    expect(refusal).toThrow(`${place}:`)
  })
  test('every one that does not fit is named at once', () => {
    expect(() => factorsOf(compiled, { speed: 9, taste: 1 })).toThrow(/\/speed.*\n.*\/taste/)
  })
  test('up to what the model allows', () => {
    const generous = compile(model({ settings: { priorities: { max: 10 } } }))
    expect(factorsOf(generous, { speed: 10 })).toEqual([10, 1])
    const none = compile(model({ settings: { priorities: null } }))
    expect(() => factorsOf(none, { speed: 1 })).toThrow(InvalidError)
  })
})

describe('ratings and their intervals move together and stay within 0 and 10', () => {
  const wide = { options: { django: [[7, 8, 9], 4] as [[number, number, number], number], nodejs: [6, 8] } }
  const of = (add: number) => {
    const compiled = compile(model({ ...wide, rules: [rule('r', true, rate('django', 'speed', add))] }))
    const found = situation(compiled, { go: true })
    const { lows, highs } = intervals(compiled, found)
    return [lows, weigh(compiled, found).ratings, highs].map((rows) => rows[0]?.[0])
  }
  test.each([
    { add: 0, interval: [7, 8, 9] },
    { add: -2, interval: [5, 6, 7] },
    { add: 1, interval: [8, 9, 10] },
    { add: 1.5, interval: [8.5, 9.5, 10] },
    { add: 3, interval: [10, 10, 10] },
    { add: -8, interval: [0, 0, 1] },
    { add: -90, interval: [0, 0, 0] },
  ])('moved by $add', ({ add, interval }) => {
    expect(of(add)).toEqual(interval)
  })
  test('those that nothing changes are not copied', () => {
    const compiled = compile(model({ rules: [rule('r', true, rate('django', 'speed', 1))] }))
    const { ratings } = weigh(compiled, situation(compiled, { go: true }))
    expect(ratings[1]).toBe(compiled.base.values[1])
    expect(ratings[0]).not.toBe(compiled.base.values[0])
    expect(compiled.base.values[0]).toEqual([9, 4])
  })
})

test('answers, numbers and rules add up on one weight', () => {
  const document = model({
    questions: [
      single('team', { js: [changes('speed', { add: 1 })], py: [changes('speed', { multiply: 2 })] }),
      number('users', 0, 10, {
        effects: [
          {
            type: 'weight',
            criterion: 'speed',
            add: [
              [0, 0],
              [10, 4],
            ],
          },
        ],
      }),
    ],
    rules: [rule('r', { '>': [{ var: 'users' }, 4] }, changes('speed', { multiply: 3 }))],
  })
  const compiled = compile(document)
  const speed = (answers: Answers) => weigh(compiled, situation(compiled, answers)).weights[0]
  expect(speed({})).toBe(5)
  expect(speed({ team: 'js' })).toBe(6)
  expect(speed({ team: 'py' })).toBe(10)
  expect(speed({ team: 'js', users: 2.5 })).toBe(7)
  expect(speed({ team: 'py', users: 5 })).toBe((5 + 2) * 2 * 3)
})
