import { describe, expect, test } from 'vitest'
import type { Answers, Effect, ModelDocument, Priorities } from '../document.ts'
import { explain } from '../explain/explain.ts'
import {
  caveat,
  caseStudy,
  exclude,
  model,
  multi,
  number,
  recommend,
  rule,
  single,
  weigh,
  yesNo,
} from '../../testing/model.ts'
import type { Status } from '../verdict.ts'
import { decide } from './decide.ts'
import { compile } from './model.ts'

const onGo = { go: true }
const ask = (document: ModelDocument, answers: Answers) => decide(compile(document), answers)

describe('status', () => {
  const questions = [
    yesNo('go'),
    multi('needs', { speed: [], safety: [] }),
    single('team', { js: [] }, { showIf: { var: 'go' } }),
    number('users', 0, 100),
  ]
  test.each<{ case: string; answers: Answers; status: Status }>([
    { case: 'no answer at all', answers: {}, status: 'notEnoughAnswers' },
    { case: '"I don\'t know" only', answers: { go: null, users: null }, status: 'notEnoughAnswers' },
    { case: 'an answer to a hidden question only', answers: { team: 'js' }, status: 'notEnoughAnswers' },
    { case: 'a question hidden by a no, but the no counts', answers: { go: false, team: 'js' }, status: 'ranked' },
    { case: 'none of several choices is an answer', answers: { needs: [] }, status: 'ranked' },
    { case: 'no is an answer', answers: { go: false }, status: 'ranked' },
    { case: 'zero is an answer', answers: { users: 0 }, status: 'ranked' },
  ])('$case', ({ answers, status }) => {
    expect(ask(model({ questions }), answers).status).toBe(status)
  })
})

describe('not enough answers', () => {
  const document = model({
    rules: [rule('always', true, exclude('django'), caveat('mind'), recommend('story'))],
    caseStudies: [caseStudy('story', 'django', { when: true })],
    estimates: { hourlyRate: 1, hoursPerWeek: 1, currency: 'EUR', options: [{ option: 'django', weeks: [1, 2] }] },
  })
  test('the verdict is empty, even of what would always hold', () => {
    expect(ask(document, {})).toEqual({
      engine: 2,
      status: 'notEnoughAnswers',
      winner: null,
      strength: null,
      ranking: [],
      excluded: [],
      margin: null,
      robustness: null,
      estimates: [],
      caseStudies: [],
      caveats: [],
    })
  })
})

describe('every option knocked out', () => {
  const document = model({
    questions: [yesNo('go', { yes: [exclude('django', 'slow')] })],
    rules: [rule('no-js', { var: 'go' }, exclude('nodejs', 'callbacks'), exclude('django', 'async'), caveat('mind'))],
    caseStudies: [caseStudy('story', 'nodejs', { when: { var: 'go' } })],
    estimates: { hourlyRate: 50, hoursPerWeek: 10, currency: 'EUR', options: [{ option: 'django', weeks: [1, 2] }] },
  })
  test('none fits, with exclusions, estimates, case studies and caveats', () => {
    expect(ask(document, onGo)).toEqual({
      engine: 2,
      status: 'noneFits',
      winner: null,
      strength: null,
      ranking: [],
      margin: null,
      robustness: null,
      excluded: [
        {
          option: 'django',
          reasons: [
            { source: 'answer:go', reason: { en: 'slow' } },
            { source: 'rule:no-js', reason: { en: 'async' } },
          ],
        },
        { option: 'nodejs', reasons: [{ source: 'rule:no-js', reason: { en: 'callbacks' } }] },
      ],
      estimates: [{ option: 'django', weeks: [1, 2], cost: [500, 1000], currency: 'EUR' }],
      caseStudies: ['story'],
      caveats: [{ source: 'rule:no-js', text: { en: 'mind' } }],
    })
  })
  test('no lead is split by criterion', () => {
    expect(explain(compile(document), onGo).marginByCriterion).toEqual({})
  })
})

describe('one option left', () => {
  const document = model({ rules: [rule('no-js', true, exclude('nodejs'))] })
  test('it wins without a margin, clearly, and leads in every sample', () => {
    const verdict = explain(compile(document), onGo)
    expect(verdict).toMatchObject({ winner: 'django', margin: null, strength: 'clear', marginByCriterion: {} })
    expect(verdict.robustness).toMatchObject({ samples: 10_000, acceptability: { django: [1] } })
    expect(verdict.ranking.map(({ option, gap }) => [option, gap])).toEqual([['django', 0]])
  })
  test('the excluded one still has effective ratings', () => {
    expect(explain(compile(document), onGo).ratings.nodejs).toEqual({ speed: 6, price: 8 })
  })
})

describe('weights that are all 0', () => {
  const nothing = [weigh('speed', { multiply: 0 }), weigh('price', { add: -3 })]
  test.each<{ case: string; effects: Effect[]; priorities: Priorities }>([
    { case: 'by effects', effects: nothing, priorities: {} },
    {
      case: 'by effects below zero',
      effects: [weigh('speed', { add: -50 }), weigh('price', { add: -9 })],
      priorities: {},
    },
    { case: 'by priorities of zero', effects: [], priorities: { speed: 0, price: 0 } },
    { case: 'by both', effects: [weigh('speed', { multiply: 0 })], priorities: { price: 0 } },
    { case: 'and other priorities are left aside with them', effects: nothing, priorities: { price: 3 } },
  ])("$case: the model's own weights are used, with the flag", ({ effects, priorities }) => {
    const verdict = explain(compile(model({ rules: [rule('all', true, ...effects)] })), onGo, priorities)
    expect(verdict).toMatchObject({ baseWeights: true, weights: { speed: 5, price: 3 }, winner: 'django' })
    expect(verdict.ranking[0]?.score).toBeCloseTo(71.25, 9)
  })
  test('one weight above zero is enough, without the flag', () => {
    const verdict = explain(compile(model()), onGo, { speed: 0 })
    expect(verdict).not.toHaveProperty('baseWeights')
    expect(verdict).toMatchObject({ weights: { speed: 0, price: 3 }, winner: 'nodejs' })
  })
})

describe('weights of the model that are zero', () => {
  test('count for nothing and may be raised by an answer', () => {
    const document = model({
      criteria: { speed: 5, price: 0 },
      questions: [yesNo('go', { yes: [weigh('price', { add: 5 })] })],
    })
    const score = (go: boolean) => ask(document, { go }).ranking[0]
    expect(score(false)).toMatchObject({ option: 'django', score: 90, contributions: { speed: 90, price: 0 } })
    expect(score(true)).toMatchObject({ option: 'nodejs', score: 70, contributions: { speed: 30, price: 40 } })
  })
})

describe('the core holds the core only', () => {
  test('the core has no explanation', () => {
    const fields = ['caseStudies', 'caveats', 'engine', 'estimates', 'excluded', 'margin', 'ranking', 'robustness']
    expect(Object.keys(ask(model(), onGo)).sort()).toEqual([...fields, 'status', 'strength', 'winner'])
  })
  test('each criterion adds its points to the score', () => {
    expect(ask(model(), onGo).ranking).toEqual([
      { option: 'django', score: 71.25, gap: 0, contributions: { speed: 56.25, price: 15 } },
      { option: 'nodejs', score: 67.5, gap: 3.75, contributions: { speed: 37.5, price: 30 } },
    ])
  })
})

describe('case studies', () => {
  const studies = [
    caseStudy('matched', 'django', { when: { var: 'go' } }),
    caseStudy('never', 'django', { when: { '!': { var: 'go' } } }),
    caseStudy('silent', 'django'),
    caseStudy('told-twice', 'nodejs', { when: { var: 'go' } }),
    caseStudy('told', 'nodejs'),
    caseStudy('also-matched', 'nodejs', { when: true }),
  ]
  test('first those that effects recommend, then those whose condition is true, each group in document order', () => {
    const document = model({
      questions: [yesNo('go', { yes: [recommend('told')] })],
      rules: [rule('r', true, recommend('told-twice'), recommend('told'))],
      caseStudies: studies,
    })
    expect(ask(document, onGo).caseStudies).toEqual(['told-twice', 'told', 'matched', 'also-matched'])
  })
})

describe('caveats', () => {
  test("questions' first, then rules', in document order; the option only where the effect has one", () => {
    const document = model({
      questions: [
        yesNo('go', { yes: [caveat('one')] }),
        multi('needs', { a: [caveat('two', 'django')], b: [caveat('three')] }),
      ],
      rules: [rule('early', { var: 'go' }, caveat('four')), rule('silent', { '!': { var: 'go' } }, caveat('five'))],
    })
    expect(ask(document, { needs: ['a', 'b'], go: true }).caveats).toEqual([
      { source: 'answer:go', text: { en: 'one' } },
      { source: 'answer:needs', option: 'django', text: { en: 'two' } },
      { source: 'answer:needs', text: { en: 'three' } },
      { source: 'rule:early', text: { en: 'four' } },
    ])
  })
})
