import { describe, expect, test } from 'vitest'
import { compile } from '../decide/model.ts'
import type { Effect } from '../document.ts'
import { caveat, exclude, model, number, rate, rule, single, weigh, yesNo } from '../../testing/model.ts'
import { explain } from './explain.ts'

const few = { settings: { samples: 50 } }
const whole = (sketch: Parameters<typeof model>[0], answers = { go: true } as object, priorities = {}) =>
  explain(compile(model({ ...few, ...sketch })), answers as never, priorities)

/** Django and Node.js, with everything that could be listed. */
const talkative = {
  questions: [yesNo('go', { yes: [caveat('Mind')] }), number('n', 0, 1)],
  estimates: {
    hourlyRate: 1,
    hoursPerWeek: 40,
    currency: 'EUR',
    options: [{ option: 'django', weeks: [1, 2] as [number, number] }],
  },
}
const outOf = (...options: string[]) => [rule('out', true, ...options.map((each) => exclude(each)))]
const nothing = {
  winner: null,
  strength: null,
  ranking: [],
  margin: null,
  robustness: null,
  drivers: [],
  marginByCriterion: {},
  tippingPoints: { weights: [], ratings: [] },
  secondOpinions: null,
  trace: [],
}

describe('nothing answered', () => {
  test.each<{ case: string; answers: object }>([
    { case: 'no answers', answers: {} },
    { case: '"I don\'t know"', answers: { go: null } },
    { case: 'a hidden answer alone', answers: { hidden: true } },
  ])('$case: no verdict, all lists empty', ({ answers }) => {
    const questions = [...talkative.questions, yesNo('hidden', {}, { showIf: { var: 'go' } })]
    const verdict = whole({ ...talkative, questions, rules: outOf('django') }, answers)
    expect(verdict).toMatchObject({
      status: 'notEnoughAnswers',
      ...nothing,
      excluded: [],
      estimates: [],
      caseStudies: [],
      caveats: [],
      counterfactuals: [],
    })
    expect(verdict.counterfactualsComplete).toBeUndefined()
  })
})

describe('every option excluded', () => {
  test('none fits: no explanation, but what is excluded, estimates, caveats and what would give a winner', () => {
    const questions = [
      yesNo('go', { yes: [caveat('Mind')] }),
      single('team', { none: [exclude('django'), exclude('nodejs')], any: [] }),
    ]
    expect(whole({ ...talkative, questions }, { go: true, team: 'none' })).toMatchObject({
      status: 'noneFits',
      ...nothing,
      excluded: [{ option: 'django' }, { option: 'nodejs' }],
      estimates: [{ option: 'django', weeks: [1, 2] }],
      caveats: [{ source: 'answer:go' }],
      counterfactuals: [{ changes: [{ question: 'team', to: 'any' }], winner: 'django', margin: 3.75 }],
    })
  })
  test('where pairs alone help, they are listed', () => {
    const questions = [
      yesNo('a', { yes: [exclude('django'), exclude('nodejs')] }),
      yesNo('b', { yes: [exclude('django'), exclude('nodejs')] }),
    ]
    const changes = [
      { question: 'a', to: false },
      { question: 'b', to: false },
    ]
    expect(whole({ questions }, { a: true, b: true }).counterfactuals).toEqual([
      { changes, winner: 'django', margin: 3.75 },
    ])
  })
})

describe('one option left', () => {
  const verdict = whole({ rules: outOf('nodejs') }, { go: true }, { speed: 2 })
  test('it wins clearly, without a margin or anything that splits one', () => {
    expect(verdict).toMatchObject({ status: 'ranked', winner: 'django', strength: 'clear', margin: null })
    expect(verdict.drivers).toEqual([])
    expect(verdict.marginByCriterion).toEqual({})
  })
  test('nothing tips', () => {
    const none = { below: null, above: null }
    expect(verdict.tippingPoints).toEqual({
      weights: [
        { criterion: 'speed', weight: 10, ...none },
        { criterion: 'price', weight: 3, ...none },
      ],
      ratings: [
        { option: 'django', criterion: 'speed', value: 9, at: null, winner: null },
        { option: 'django', criterion: 'price', value: 4, at: null, winner: null },
      ],
    })
  })
  test('it is first in every sample', () => {
    expect(verdict.robustness).toMatchObject({
      acceptability: { django: [1] },
      confidence: { django: 1 },
      anyPriorities: { django: [1] },
    })
    expect(verdict.secondOpinions?.agreeing).toBe(4)
  })
})

describe('a tie', () => {
  const tied = { options: { x: [4, 6], y: [6, 4], z: [1, 1] }, criteria: { a: 1, b: 1 } }
  test('goes by document order with a margin of 0, split all the same', () => {
    expect(whole(tied)).toMatchObject({ winner: 'x', margin: 0, marginByCriterion: { a: -10, b: 10 } })
  })
  test('tips at the present weights and ratings', () => {
    const { weights, ratings } = whole(tied).tippingPoints
    expect(weights).toEqual([
      { criterion: 'a', weight: 1, below: null, above: { at: 1, winner: 'y' } },
      { criterion: 'b', weight: 1, below: { at: 1, winner: 'y' }, above: null },
    ])
    expect(ratings.map(({ value, at, winner }) => [value, at, winner])).toEqual([
      [4, 4, 'y'],
      [6, 6, 'y'],
      [6, 6, 'y'],
      [4, 4, 'y'],
    ])
  })
  test('drivers compare the same pair: the second may take the lead', () => {
    const rules = [rule('r', true, rate('y', 'a', -1))]
    const { drivers, winner } = whole({ ...tied, options: { ...tied.options, y: [7, 4] }, rules })
    expect(winner).toBe('x')
    expect(drivers).toEqual([
      { source: 'answer:go', marginChange: 0 },
      { source: 'rule:r', marginChange: 5 },
    ])
  })
  test('another answer that ends in a tie with the winner ahead by document order is no counterfactual', () => {
    const questions = [yesNo('go', { yes: [rate('x', 'a', 1)] })]
    expect(whole({ ...tied, questions }).counterfactuals).toEqual([])
  })
  test('one that ends in a tie with another ahead by document order is', () => {
    const questions = [yesNo('go', { yes: [rate('y', 'a', 1)] })]
    expect(whole({ ...tied, questions }).counterfactuals).toEqual([
      { changes: [{ question: 'go', to: false }], winner: 'x', margin: 0, tooClose: true },
    ])
  })
})

describe('all weights brought to 0: the base weights count, without priorities', () => {
  const zero: Effect[] = [weigh('speed', { multiply: 0 }), weigh('price', { add: -3 })]
  const base = { weights: { speed: 5, price: 3 }, winner: 'django', margin: 3.75, baseWeights: true }
  test.each<{ case: string; rules: Effect[]; priorities: object }>([
    { case: 'by rules', rules: zero, priorities: {} },
    { case: 'by rules, whatever the priorities', rules: zero, priorities: { speed: 3, price: 0.5 } },
    { case: 'by priorities', rules: [], priorities: { speed: 0, price: 0 } },
    { case: 'by a rule and a priority', rules: [weigh('speed', { add: -9 })], priorities: { price: 0 } },
  ])('$case', ({ rules, priorities }) => {
    const verdict = whole({ rules: [rule('r', true, ...rules)] }, { go: true }, priorities)
    expect(verdict).toMatchObject(base)
    expect(verdict.tippingPoints.weights).toEqual(whole({}).tippingPoints.weights)
    expect(verdict.robustness).toEqual(whole({}).robustness)
    expect(verdict.secondOpinions).toEqual(whole({}).secondOpinions)
  })
  test('the trace ends at 0, where the base weights step in', () => {
    const { trace } = whole({ rules: [rule('r', true, ...zero)] })
    expect(trace).toMatchObject([
      { criterion: 'speed', before: 5, after: 0 },
      { criterion: 'price', before: 3, after: 0 },
    ])
  })
  test('a driver is measured against what counts without it', () => {
    // Without one of the two priorities the other criterion stands alone: 30 points for speed, -40 for price.
    const { drivers } = whole({}, { go: true }, { speed: 0, price: 0 })
    expect(drivers).toEqual([
      { source: 'answer:go', marginChange: 0 },
      { source: 'priority:speed', marginChange: 3.75 - 30 },
      { source: 'priority:price', marginChange: 3.75 + 40 },
    ])
  })
})

describe('a priority of 0', () => {
  const verdict = whole({}, { go: true }, { price: 0 })
  test('takes the criterion out of the score, and is a driver', () => {
    expect(verdict).toMatchObject({ weights: { speed: 5, price: 0 }, margin: 30, marginByCriterion: { price: 0 } })
    expect(verdict.drivers).toEqual([
      { source: 'answer:go', marginChange: 0 },
      { source: 'priority:price', marginChange: 26.25 },
    ])
  })
  test('is in the trace; one of 1 is not, nor a driver', () => {
    expect(verdict.trace).toEqual([
      { source: 'priority:price', type: 'weight', criterion: 'price', multiply: 0, before: 3, after: 0 },
    ])
    const neutral = whole({}, { go: true }, { price: 1 })
    expect(neutral.trace).toEqual([])
    expect(neutral.drivers).toEqual([{ source: 'answer:go', marginChange: 0 }])
  })
  test('its weight tips above, never below; its ratings tip nothing', () => {
    const { weights, ratings } = verdict.tippingPoints
    expect(weights[1]).toEqual({ criterion: 'price', weight: 0, below: null, above: { at: 3.75, winner: 'nodejs' } })
    expect(ratings.filter(({ criterion }) => criterion === 'price')).toMatchObject([
      { at: null, winner: null },
      { at: null, winner: null },
    ])
  })
  test('has no weight for any priorities, so that speed decides alone', () => {
    expect(verdict.robustness?.anyPriorities).toEqual({ django: [1, 0], nodejs: [0, 1] })
    expect(verdict.robustness?.centralWeights).toEqual({ django: { speed: 1, price: 0 }, nodejs: null })
    expect(verdict.robustness?.confidence).toEqual({ django: 1, nodejs: null })
  })
})
