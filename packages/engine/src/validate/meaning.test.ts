import { describe, expect, test } from 'vitest'
import { caseStudy, caveat, exclude, number, rule, scale, scenario, text, yesNo } from '../../testing/model.ts'
import { broken, rich } from '../../testing/rich.ts'
import { validate } from './validate.ts'

const places = (document: unknown) => validate(document).map(({ pointer, code }) => `${pointer} ${code}`)

test('a model with one of everything means something', () => {
  expect(validate(rich)).toEqual([])
})

describe('texts', () => {
  const de = { de: 'Was?' }
  test.each([
    '/title',
    '/subtitle',
    '/description',
    '/disclosure',
    '/options/1/name',
    '/options/0/summary',
    '/criteria/0/name',
    '/criteria/1/description',
    '/criteria/1/group',
    '/ratings/2/rationale',
    '/questions/0/text',
    '/questions/0/section',
    '/questions/0/short',
    '/questions/0/help',
    '/questions/4/unit',
    '/questions/0/choices/1/label',
    '/questions/1/choices/0/effects/0/reason',
    '/questions/2/choices/1/effects/0/text',
    '/rules/1/description',
    '/caseStudies/0/title',
    '/caseStudies/0/summary',
    '/caseStudies/0/why',
    '/scenarios/0/description',
    '/tieAdvice/0',
    '/glossary/0/term',
    '/glossary/0/meaning',
  ])('%s lacks the default language', (at) => {
    expect(places(broken([at, de]))).toEqual([`${at} missingText`])
  })
  test.each([
    { case: 'an exclusion by a rule', effect: { ...exclude('django'), reason: de }, at: 'reason' },
    { case: 'a caveat by a rule', effect: { ...caveat('x'), text: de }, at: 'text' },
  ])('$case lacks it', ({ effect, at }) => {
    expect(places(broken(['/rules/0/effects/0', effect]))).toEqual([`/rules/0/effects/0/${at} missingText`])
  })
  test('a caveat of a number question lacks it', () => {
    const caveats = [{ ...caveat('x'), text: {} }]
    expect(places(broken(['/questions/4/effects', caveats]))).toEqual(['/questions/4/effects/0/text missingText'])
  })
  test('a short name of a choice lacks it', () => {
    const choice = { key: 'js', label: text('JavaScript'), short: de, effects: [] }
    expect(places(broken(['/questions/0/choices/0', choice]))).toEqual(['/questions/0/choices/0/short missingText'])
  })
  test.each([
    {
      case: 'the default language is none of the languages',
      change: ['/locales', ['pt-BR']] as const,
      at: '/locales locale',
    },
    { case: 'a language twice', change: ['/locales', ['en', 'de', 'en']] as const, at: '/locales/2 duplicate' },
  ])('$case', ({ change, at }) => {
    expect(places(broken([...change]))).toEqual([at])
  })
})

describe('ratings, weights and questions', () => {
  test.each<{ case: string; changes: [string, unknown?][]; at: string[] }>([
    {
      case: 'no weight above 0',
      changes: [
        ['/criteria/0/weight', 0],
        ['/criteria/1/weight', 0],
      ],
      at: ['/criteria weights'],
    },
    { case: 'a rating is missing', changes: [['/ratings/1']], at: ['/ratings missingRating'] },
    {
      case: 'two ratings are missing: each is told',
      changes: [['/ratings/2'], ['/ratings/0']],
      at: ['/ratings missingRating', '/ratings missingRating'],
    },
    { case: 'low above the value', changes: [['/ratings/1/low', 4.5]], at: ['/ratings/1 interval'] },
    { case: 'high below the value', changes: [['/ratings/1/high', 3.5]], at: ['/ratings/1 interval'] },
    { case: 'low alone above the value', changes: [['/ratings/0/low', 9.5]], at: ['/ratings/0 interval'] },
    { case: 'high alone below the value', changes: [['/ratings/0/high', 8]], at: ['/ratings/0 interval'] },
    {
      case: 'weeks the wrong way round',
      changes: [['/estimates/options/0/weeks', [5, 4]]],
      at: ['/estimates/options/0/weeks interval'],
    },
    {
      case: 'a single choice without choices',
      changes: [['/questions/2', scale('risk', {})]],
      at: ['/questions/2/choices choices'],
    },
    {
      case: 'yes and no and more',
      changes: [['/questions/3/choices/-', { key: 'maybe', label: text('?'), effects: [] }]],
      at: ['/questions/3/choices choices'],
    },
    { case: 'yes without no', changes: [['/questions/3/choices/1']], at: ['/questions/3/choices choices'] },
    { case: 'neither yes nor no', changes: [['/questions/3/choices']], at: ['/questions/3/choices choices'] },
    {
      case: 'effects of a question with choices',
      changes: [['/questions/3/effects', []]],
      at: ['/questions/3/effects effects'],
    },
    { case: 'choices of a number', changes: [['/questions/4/choices', []]], at: ['/questions/4/choices choices'] },
    { case: 'a number without its least', changes: [['/questions/4/min']], at: ['/questions/4 required'] },
    { case: 'a number without its largest', changes: [['/questions/4/max']], at: ['/questions/4 required'] },
    { case: 'a number from more to less', changes: [['/questions/4/min', 101]], at: ['/questions/4 interval'] },
    { case: 'a step of nothing', changes: [['/questions/4/step', 0]], at: ['/questions/4/step range'] },
    {
      case: 'a curve that goes back',
      changes: [
        [
          '/questions/4/effects/0/add',
          [
            [5, 0],
            [4, 1],
          ],
        ],
      ],
      at: ['/questions/4/effects/0/add/1 curve'],
    },
    {
      case: 'a curve that stands still',
      changes: [
        [
          '/questions/4/effects/0/add',
          [
            [5, 0],
            [6, 0],
            [6, 1],
          ],
        ],
      ],
      at: ['/questions/4/effects/0/add/2 curve'],
    },
    {
      case: 'a curve that multiplies by less than 0',
      changes: [
        [
          '/questions/4/effects/0/multiply',
          [
            [0, 1],
            [9, -1],
          ],
        ],
      ],
      at: ['/questions/4/effects/0/multiply range'],
    },
    {
      case: 'a curve on a choice',
      changes: [['/questions/0/choices/0/effects/0/add', [[0, 1]]]],
      at: ['/questions/0/choices/0/effects/0/add curve'],
    },
    {
      case: 'a curve on a rule',
      changes: [['/rules/1/effects/0/multiply', [[0, 1]]]],
      at: ['/rules/1/effects/0/multiply curve'],
    },
    {
      case: 'no options, so that nothing refers to any',
      changes: [
        ['/options', []],
        ['/ratings', []],
        ['/questions', [yesNo('go')]],
        ['/rules', []],
        ['/estimates'],
        ['/caseStudies', []],
        ['/scenarios', []],
      ],
      at: ['/options length'],
    },
  ])('$case', ({ changes, at }) => {
    expect(places(broken(...changes)).filter((place) => !place.startsWith('/scenarios'))).toEqual(at)
  })
})

describe('conditions', () => {
  test.each<{ case: string; at: string; is: unknown; told: string }>([
    {
      case: 'a rule that compares a number with a text',
      at: '/rules/1/when',
      is: { '==': [{ var: 'users' }, '50'] },
      told: '/rules/1/when/== conditionType',
    },
    {
      case: 'a rule about no question',
      at: '/rules/0/when',
      is: { var: 'nope' },
      told: '/rules/0/when/var unknownQuestion',
    },
    {
      case: 'a case study whose condition is a number',
      at: '/caseStudies/0/when',
      is: { var: 'users' },
      told: '/caseStudies/0/when conditionType',
    },
    { case: 'a condition that is null', at: '/rules/0/when', is: null, told: '/rules/0/when literal' },
    {
      case: 'a question that reads a later one',
      at: '/questions/2/showIf',
      is: { var: 'go' },
      told: '/questions/2/showIf/var unknownQuestion',
    },
    {
      case: 'a question that reads itself',
      at: '/questions/3/showIf',
      is: { var: 'go' },
      told: '/questions/3/showIf/var unknownQuestion',
    },
    {
      case: 'the first question with a condition',
      at: '/questions/0/showIf',
      is: { '!': { var: 'go' } },
      told: '/questions/0/showIf/!/var unknownQuestion',
    },
  ])('$case', ({ at, is, told }) => {
    expect(places(broken([at, is]))).toEqual([told])
  })
  test('a rule may read any question, wherever it stands', () => {
    expect(places(broken(['/questions/-', yesNo('last')], ['/rules/-', rule('late', { var: 'last' })]))).toEqual([])
  })
})

describe('scenarios that do not fit', () => {
  test.each<{ case: string; at: string; is: unknown; code: string }>([
    { case: 'an answer that is no choice', at: '/scenarios/0/answers/team', is: 'go', code: 'answer' },
    { case: 'an answer out of range', at: '/scenarios/0/answers/users', is: 101, code: 'answer' },
    { case: 'a choice twice', at: '/scenarios/0/answers/needs', is: ['live', 'live'], code: 'answer' },
    { case: 'an answer to no question', at: '/scenarios/0/answers/nope', is: true, code: 'unknownQuestion' },
    {
      case: 'an answer to what every object has',
      at: '/scenarios/0/answers/constructor',
      is: null,
      code: 'unknownQuestion',
    },
    { case: 'a priority above the most', at: '/scenarios/0/priorities/speed', is: 3.5, code: 'priority' },
    { case: 'a priority of no criterion', at: '/scenarios/0/priorities/nope', is: 1, code: 'priority' },
  ])('$case', ({ at, is, code }) => {
    expect(places(broken([at, is]))).toEqual([`${at} ${code}`])
  })
  test('priorities where the model has them switched off', () => {
    expect(places(broken(['/settings/priorities', null]))).toEqual(['/scenarios/0/priorities/speed priority'])
  })
  test('an answer to a hidden question must fit too', () => {
    const hidden = scenario('hidden', { go: false, risk: 'none' }, {})
    expect(places(broken(['/scenarios/-', hidden]))).toEqual(['/scenarios/1/answers/risk answer'])
  })
  test('an answer given as null fits every question, and the model may grow', () => {
    const open = scenario('open', { team: null, needs: null, go: null, users: null }, {})
    const more = [
      ['/scenarios/-', open],
      ['/questions/-', number('more', 1, 1)],
      ['/caseStudies/-', caseStudy('b', 'nodejs')],
    ]
    expect(places(broken(...(more as [string, unknown][])))).toEqual([])
  })
})
