import { describe, expect, test } from 'vitest'
import { explain } from '../explain/explain.ts'
import { model, number, rate, rule, weigh } from '../../testing/model.ts'
import { compile } from './model.ts'

const effective = (effects: Parameters<typeof rule>[2][], priorities = {}) =>
  explain(compile(model({ rules: [rule('r', true, ...effects)], settings: { samples: 1 } })), { go: true }, priorities)

describe('weights: (base + adds) × multipliers, not below 0, × priority', () => {
  test.each([
    { case: 'an add', effects: [weigh('speed', { add: 2 })], weight: 7 },
    { case: 'a multiplier', effects: [weigh('speed', { multiply: 2 })], weight: 10 },
    { case: 'both in one effect: the add first', effects: [weigh('speed', { add: 1, multiply: 2 })], weight: 12 },
    {
      case: 'a multiplier before an add',
      effects: [weigh('speed', { multiply: 2 }), weigh('speed', { add: 1 })],
      weight: 12,
    },
    { case: 'not below 0', effects: [weigh('speed', { add: -9 })], weight: 0 },
    { case: 'below 0 on the way only', effects: [weigh('speed', { add: -9 }), weigh('speed', { add: 9 })], weight: 5 },
    { case: 'multiplied by 0', effects: [weigh('speed', { multiply: 0, add: 7 })], weight: 0 },
    { case: 'one criterion leaves the other alone', effects: [weigh('price', { add: 2 })], weight: 5 },
  ])('$case', ({ effects, weight }) => {
    expect(effective(effects).weights.speed).toBe(weight)
  })
  test('the priority comes last', () => {
    expect(effective([weigh('speed', { add: 1, multiply: 2 })], { speed: 1.5 }).weights).toEqual({
      speed: 18,
      price: 3,
    })
  })
  test('adds are applied in ascending order, so that the order of rules does not change the last digit', () => {
    const adds = [0.1, 0.7, -0.3, 0.2]
    expect(effective(adds.map((add) => weigh('speed', { add }))).weights.speed).toBe(5 + -0.3 + 0.1 + 0.2 + 0.7)
  })
  test('multipliers too', () => {
    const multipliers = [3.3, 0.1, 1.7]
    const { speed } = effective(multipliers.map((multiply) => weigh('speed', { multiply }))).weights
    expect(speed).toBe(5 * 0.1 * 1.7 * 3.3)
  })
})

describe('ratings: value + adds, kept within 0..10, the interval alike', () => {
  test.each([
    { case: 'moved', adds: [-2], rating: 7 },
    { case: 'not above 10', adds: [4], rating: 10 },
    { case: 'not below 0', adds: [-40], rating: 0 },
    { case: 'kept within only at the end', adds: [4, -4], rating: 9 },
  ])('$case', ({ adds, rating }) => {
    expect(effective(adds.map((add) => rate('django', 'speed', add))).ratings.django?.speed).toBe(rating)
  })
  test('an interval that has been pushed against the end has no width: no sample varies', () => {
    const document = model({
      options: { django: [[3, 5, 9], 0], nodejs: [10, 0] },
      rules: [rule('r', true, rate('django', 'speed', 7))],
    })
    const { acceptability } = explain(compile(document), { go: true }).robustness ?? {}
    expect(acceptability).toEqual({ django: [1, 0], nodejs: [0, 1] })
  })
})

describe('a number question follows its curves', () => {
  const document = model({
    questions: [
      number('users', 0, 1000, {
        effects: [
          {
            type: 'weight',
            criterion: 'speed',
            add: [
              [0, 0],
              [100, 10],
            ],
            multiply: [
              [100, 1],
              [200, 2],
            ],
          },
          {
            type: 'rating',
            option: 'nodejs',
            criterion: 'price',
            add: [
              [500, 0],
              [600, -3],
            ],
          },
          { type: 'weight', criterion: 'price', add: 1 },
        ],
      }),
    ],
  })
  test.each([
    { users: 0, speed: 5, price: 4, nodejs: 8 },
    { users: 50, speed: 10, price: 4, nodejs: 8 },
    { users: 150, speed: 22.5, price: 4, nodejs: 8 },
    { users: 550, speed: 30, price: 4, nodejs: 6.5 },
    { users: 1000, speed: 30, price: 4, nodejs: 5 },
  ])('at $users', ({ users, speed, price, nodejs }) => {
    const { weights, ratings } = explain(compile(document), { users })
    expect({ ...weights, nodejs: ratings.nodejs?.price }).toEqual({ speed, price, nodejs })
  })
})
