import { describe, expect, test } from 'vitest'
import type { Answers, Effect, ModelDocument } from '../document.ts'
import { exclude, model, number, rule, yesNo } from '../../testing/model.ts'
import { decide } from './decide.ts'
import { compile } from './model.ts'

const estimated = (effects: Effect[], over: Parameters<typeof model>[0] = {}) =>
  model({
    estimates: {
      hourlyRate: 100,
      hoursPerWeek: 40,
      currency: 'EUR',
      options: [
        { option: 'nodejs', weeks: [4, 6] },
        { option: 'django', weeks: [2, 3] },
      ],
    },
    rules: [rule('r', true, ...effects)],
    ...over,
  })
const weeks = (document: ModelDocument, answers = {}) =>
  Object.fromEntries(
    decide(compile(document), { go: true, ...answers }).estimates.map(({ option, weeks }) => [option, weeks]),
  )
const change = (change: { option?: string; add?: number; multiply?: number }): Effect => ({
  type: 'estimate',
  ...change,
})

describe('weeks: (base + adds) × multipliers, not below 0', () => {
  test.each([
    { case: 'as they are', effects: [], nodejs: [4, 6], django: [2, 3] },
    { case: 'for one option', effects: [change({ option: 'nodejs', add: 1 })], nodejs: [5, 7], django: [2, 3] },
    { case: 'for all', effects: [change({ add: 1, multiply: 2 })], nodejs: [10, 14], django: [6, 8] },
    {
      case: 'for one and for all',
      effects: [change({ multiply: 2 }), change({ option: 'django', add: 1 })],
      nodejs: [8, 12],
      django: [6, 8],
    },
    { case: 'not below 0', effects: [change({ option: 'django', add: -2.5 })], nodejs: [4, 6], django: [0, 0.5] },
    {
      case: 'of an excluded option too',
      effects: [exclude('django'), change({ multiply: 0 })],
      nodejs: [0, 0],
      django: [0, 0],
    },
  ])('$case', ({ effects, nodejs, django }) => {
    expect(weeks(estimated(effects))).toEqual({ nodejs, django })
  })
  test('an option without an estimate has none', () => {
    const one = {
      hourlyRate: 1,
      hoursPerWeek: 1,
      currency: 'EUR',
      options: [{ option: 'django', weeks: [1, 2] as [number, number] }],
    }
    expect(weeks(estimated([change({ add: 1 })], { estimates: one }))).toEqual({ django: [2, 3] })
  })
})

describe('cost: weeks × hours a week × rate', () => {
  const questions = [
    yesNo('go'),
    number('rate', 0, 500),
    yesNo('ask'),
    number('asked-rate', 0, 500, { showIf: { var: 'ask' } }),
  ]
  const withRate = (rateQuestion: string) => {
    const document = estimated([], { questions })
    return { ...document, estimates: { ...document.estimates, rateQuestion } } as ModelDocument
  }
  test.each<{ case: string; rateQuestion: string; answers: Answers; cost: [number, number] }>([
    { case: "at the model's rate where it is not answered", rateQuestion: 'rate', answers: {}, cost: [8000, 12000] },
    {
      case: "at the model's rate where the client does not know",
      rateQuestion: 'rate',
      answers: { rate: null },
      cost: [8000, 12000],
    },
    { case: "at the client's rate", rateQuestion: 'rate', answers: { rate: 50 }, cost: [4000, 6000] },
    { case: 'for nothing, if the client says so', rateQuestion: 'rate', answers: { rate: 0 }, cost: [0, 0] },
    {
      case: 'not at a rate that is hidden',
      rateQuestion: 'asked-rate',
      answers: { 'asked-rate': 50, ask: false },
      cost: [8000, 12000],
    },
    {
      case: 'at one that has come to show',
      rateQuestion: 'asked-rate',
      answers: { 'asked-rate': 50, ask: true },
      cost: [4000, 6000],
    },
  ])('$case', ({ rateQuestion, answers, cost }) => {
    const { estimates } = decide(compile(withRate(rateQuestion)), { go: true, ...answers })
    expect(estimates[1]).toEqual({ option: 'django', weeks: [2, 3], cost, currency: 'EUR' })
  })
})
