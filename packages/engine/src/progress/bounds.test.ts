import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decisions } from '../../testing/arbitraries.ts'
import { completions } from '../../testing/completions.ts'
import { exclude, model, multi, number, rate, rule, single, weigh, yesNo } from '../../testing/model.ts'
import { property } from '../../testing/property.ts'
import { compile } from '../decide/model.ts'
import { standing } from '../decide/standing.ts'
import { factorsOf } from '../decide/weigh.ts'
import type { Answers, ModelDocument, Priorities } from '../document.ts'
import { boundsIn } from './bounds.ts'
import { influencesOf } from './influences.ts'
import { LimitFinder } from './limits.ts'
import { boxOf, possibilities } from './possible.ts'

function boundsOf(document: ModelDocument, answers: Answers, priorities?: Priorities, left: string[] = []) {
  const compiled = compile(document)
  const box = boxOf(compiled, answers, left)
  const bounds = boundsIn(compiled, influencesOf(compiled), factorsOf(compiled, priorities))
  return bounds(box, possibilities(compiled)(box))
}

function limitsOf(document: ModelDocument, answers: Answers) {
  const compiled = compile(document)
  const box = boxOf(compiled, answers)
  return new LimitFinder(compiled, influencesOf(compiled), undefined).of(box, possibilities(compiled)(box))
}

/** Django rates 9 and 4, Node.js 6 and 8, on speed (5) and price (3): 71.25 and 67.5 points. */
const asking = (...questions: ModelDocument['questions']) => model({ questions: [yesNo('go'), ...questions] })

describe('between which numbers weights and ratings stay, by hand', () => {
  test('an open choice adds the least and the most of its choices, or nothing', () => {
    const document = asking(single('q', { a: [weigh('speed', { add: 2 })], b: [weigh('speed', { add: -1 })], c: [] }))
    const { weightLow, weightHigh } = limitsOf(document, { go: true })
    expect([...weightLow].map((each) => Math.round(each * 1e6) / 1e6)).toEqual([4, 3])
    expect([...weightHigh].map((each) => Math.round(each * 1e6) / 1e6)).toEqual([7, 3])
  })
  test('several choices may all be taken', () => {
    const document = asking(
      multi('q', {
        a: [weigh('speed', { add: 2 })],
        b: [weigh('speed', { add: 3 })],
        c: [weigh('speed', { add: -1 })],
      }),
    )
    const { weightLow, weightHigh } = limitsOf(document, { go: true })
    expect(weightLow[0]).toBeCloseTo(4, 6)
    expect(weightHigh[0]).toBeCloseTo(10, 6)
  })
  test('a multiplier of an open rule is taken or not', () => {
    const document = model({
      questions: [yesNo('go'), yesNo('q')],
      rules: [rule('r', { var: 'q' }, weigh('price', { multiply: 4 }))],
    })
    const { weightLow, weightHigh } = limitsOf(document, { go: true })
    expect(weightLow[1]).toBeCloseTo(3, 6)
    expect(weightHigh[1]).toBeCloseTo(12, 6)
  })
  test('ratings stay within 0 and 10', () => {
    const document = asking(single('q', { a: [rate('django', 'speed', 5)], b: [rate('django', 'speed', -20)] }))
    const { ratingLow, ratingHigh } = limitsOf(document, { go: true })
    expect([...ratingLow]).toEqual([0, 4, 6, 8])
    expect([...ratingHigh]).toEqual([10, 4, 6, 8])
  })
  test('a given answer leaves no width', () => {
    const document = asking(single('q', { a: [rate('django', 'speed', 1)], b: [rate('django', 'speed', -2)] }))
    const { ratingLow, ratingHigh } = limitsOf(document, { q: 'b' })
    expect([...ratingLow]).toEqual([7, 4, 6, 8])
    expect([...ratingHigh]).toEqual([7, 4, 6, 8])
  })
  test('who is out surely, and who may be', () => {
    const document = asking(yesNo('a', { yes: [exclude('django')] }), yesNo('b', { yes: [exclude('nodejs')] }))
    const { excludedSurely, excludedMaybe } = limitsOf(document, { a: true })
    expect([...excludedSurely]).toEqual([1, 0])
    expect([...excludedMaybe]).toEqual([1, 1])
  })
})

describe('whether an option leads, or loses, whatever is still answered', () => {
  const strong = single('q', { a: [weigh('price', { add: 5 })], b: [] })
  test.each<{ case: string; document: ModelDocument; answers: Answers; settles: boolean[]; loses: boolean[] }>([
    {
      case: 'nothing open that matters',
      document: asking(),
      answers: { go: true },
      settles: [true, false],
      loses: [false, true],
    },
    {
      case: 'an answer that turns it',
      document: asking(strong),
      answers: { go: true },
      settles: [false, false],
      loses: [false, false],
    },
    {
      case: 'that answer given',
      document: asking(strong),
      answers: { q: 'a' },
      settles: [false, true],
      loses: [true, false],
    },
    {
      case: 'the other given',
      document: asking(strong),
      answers: { q: 'b' },
      settles: [true, false],
      loses: [false, true],
    },
    {
      case: 'a change too small to turn it',
      document: asking(single('q', { a: [weigh('price', { add: 0.5 })] })),
      answers: {},
      settles: [true, false],
      loses: [false, true],
    },
    {
      case: 'an exclusion of the leader that is still open',
      document: asking(yesNo('q', { yes: [exclude('django')] })),
      answers: { go: true },
      settles: [false, false],
      loses: [false, false],
    },
    {
      case: 'an exclusion of the other',
      document: asking(yesNo('q', { yes: [exclude('nodejs')] })),
      answers: { go: true },
      settles: [true, false],
      loses: [false, true],
    },
    {
      case: 'both out: nobody leads',
      document: asking(yesNo('q', { yes: [exclude('nodejs'), exclude('django')] })),
      answers: { q: true },
      settles: [false, false],
      loses: [true, true],
    },
    {
      case: 'equal scores go by document order',
      document: model({ options: { a: [5, 5], b: [5, 5] } }),
      answers: { go: true },
      settles: [true, false],
      loses: [false, true],
    },
    {
      case: 'all weights may vanish: then the base weights decide',
      document: model({
        options: { django: [9], nodejs: [6] },
        criteria: { speed: 5 },
        questions: [yesNo('go', { yes: [weigh('speed', { multiply: 0 })] })],
      }),
      answers: {},
      settles: [true, false],
      loses: [false, true],
    },
  ])('$case', ({ document, answers, settles, loses }) => {
    const bounds = boundsOf(document, answers)
    const all = document.options.map((_, o) => o)
    expect(all.map((o) => bounds.settle(o))).toEqual(settles)
    expect(all.map((o) => bounds.loses(o))).toEqual(loses)
  })
  test('priorities count', () => {
    expect(boundsOf(asking(), { go: true }, { price: 3 }).settle(0)).toBe(false)
    expect(boundsOf(asking(), { go: true }, { price: 3 }).settle(1)).toBe(true)
  })
  test('what two questions add together is seen, not what each could alone', () => {
    // Each answer may move the lead by 2 of 3.75 points: neither turns it, both do.
    const both = asking(
      single('a', { x: [rate('nodejs', 'speed', 0.4)] }),
      single('b', { x: [rate('nodejs', 'speed', 0.4)] }),
    )
    expect(boundsOf(both, { go: true }, undefined, ['b']).settle(0)).toBe(true)
    expect(boundsOf(both, { go: true }).settle(0)).toBe(false)
  })
})

test('a score reaches from its least to its most over all completions, by hand', () => {
  // With price 3 to 8: Django 71.25 falls to (45 + 32) / 130, Node.js 67.5 rises to (30 + 64) / 130.
  const document = asking(single('q', { a: [weigh('price', { add: 5 })], b: [] }))
  const bounds = boundsOf(document, { go: true })
  const [low, high] = bounds.reach(0)
  expect(low).toBeCloseTo((100 * 77) / 130, 6)
  expect(high).toBeCloseTo(71.25, 6)
  expect(bounds.reach(1)[1]).toBeCloseTo((100 * 94) / 130, 6)
  expect(bounds.reach(1)[0]).toBeCloseTo(67.5, 6)
})

test('a score reaches no further than 0 and 100', () => {
  const document = asking(
    number('q', 0, 10, {
      effects: [
        {
          type: 'rating',
          option: 'django',
          criterion: 'speed',
          add: [
            [0, -50],
            [10, 50],
          ],
        },
      ],
    }),
  )
  const perfect = boundsOf(
    { ...document, ratings: document.ratings.map((rating) => ({ ...rating, value: 10 })) },
    { go: true },
  )
  expect(perfect.reach(1)).toEqual([100 - 1e-10, 100])
  expect(perfect.reach(0)[1]).toBe(100)
  expect(perfect.reach(0)[0]).toBeGreaterThanOrEqual(0)
})

property(
  'sound: no completion leaves the reach, dethrones who leads for sure, or crowns who loses for sure',
  [decisions(), fc.nat(6)],
  ({ document, answers, priorities }, from) => {
    const compiled = compile(document)
    const bounds = boundsOf(document, answers, priorities)
    const facts = document.options.map((_, o) => ({
      reach: bounds.reach(o),
      settles: bounds.settle(o),
      loses: bounds.loses(o),
    }))
    for (const each of (completions(document, answers, 800) ?? []).filter((_, i) => i % 7 === from)) {
      const { scores, ranking } = standing(compiled, each, priorities)
      facts.forEach(({ reach: [low, high], settles, loses }, o) => {
        expect(scores[o]).toBeGreaterThanOrEqual(low - 1e-9)
        expect(scores[o]).toBeLessThanOrEqual(high + 1e-9)
        if (settles) expect(ranking[0]).toBe(o)
        if (loses) expect(ranking[0]).not.toBe(o)
      })
    }
  },
  80,
)
