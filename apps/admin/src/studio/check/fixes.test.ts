import type { Effect, ModelDocument, Question, Rule } from '@verdict/engine'
import { check } from '@verdict/engine/review'
import { validate } from '@verdict/engine/validate'
import { namesIn } from '@verdict/wording'
import { describe, expect, test } from 'vitest'
import { expectationFix } from './expectation-fix.ts'
import { fixOfFinding, fixOfProblem } from './fixes.ts'

const text = (en: string) => ({ en })
const weigh = (add: Effect extends infer E ? (E extends { add?: infer A } ? A : never) : never): Effect =>
  ({ type: 'weight', criterion: 'price', add }) as Effect
const exclude = (option: string): Effect => ({ type: 'exclude', option, reason: text('No') })
const choice = (key: string, ...effects: Effect[]) => ({ key, label: text(key), effects })
const single = (key: string, rest: Partial<Question> = {}): Question => ({
  key,
  text: text(key),
  type: 'single',
  choices: [choice('js', weigh(1)), choice('py')],
  ...rest,
})
const number = (rest: Partial<Question> = {}): Question => ({
  key: 'users',
  text: text('users'),
  type: 'number',
  min: 0,
  max: 100,
  effects: [
    weigh([
      [0, 0],
      [100, 5],
    ]),
  ],
  ...rest,
})
const rule = (key: string, when: Rule['when'], ...effects: Effect[]): Rule => ({
  key,
  description: text(key),
  when,
  effects,
})
const is = (question: string, answer: string) => ({ '==': [{ var: question }, answer] })

const rating = (option: string, criterion: string, value: number, range = {}) => ({
  option,
  criterion,
  value,
  rationale: text('why'),
  sources: [{ title: 'A source', url: 'https://example.org', published: '2026-10-01' }],
  reviewed: '2026-10-01',
  ...range,
})
const sound: ModelDocument = {
  format: 'verdict.model/1',
  slug: 'sound',
  title: text('Which?'),
  description: text('An example'),
  defaultLocale: 'en',
  locales: ['en'],
  options: ['django', 'nodejs'].map((key) => ({ key, name: text(key), summary: text('') })),
  criteria: [
    ['speed', 5],
    ['price', 3],
  ].map(([key, weight]) => ({
    key: key as string,
    name: text(`${key}`),
    description: text(''),
    weight: weight as number,
  })),
  ratings: [
    rating('django', 'speed', 9),
    rating('django', 'price', 4),
    rating('nodejs', 'speed', 6),
    rating('nodejs', 'price', 8),
  ],
  questions: [single('team'), number()],
  rules: [],
  caseStudies: [],
  scenarios: [{ key: 'js', description: text('js'), answers: { team: 'js' }, expect: {} }],
}
const names = namesIn(sound, 'en')
type Change = Partial<ModelDocument>

const PROBLEMS: { what: string; change: Change; code: string; label: string }[] = [
  {
    what: 'a rating between bounds that are the wrong way round',
    change: {
      ratings: sound.ratings.map((each, i) => (i === 0 ? rating('django', 'speed', 5, { low: 7, high: 3 }) : each)),
    },
    code: 'interval',
    label: 'Swap the bounds',
  },
  {
    what: 'a rating outside its range',
    change: {
      ratings: sound.ratings.map((each, i) => (i === 0 ? rating('django', 'speed', 9, { low: 3, high: 7 }) : each)),
    },
    code: 'interval',
    label: 'Widen the range',
  },
  {
    what: 'a number question whose bounds are the wrong way round',
    change: { questions: [single('team'), number({ min: 100, max: 0 })] },
    code: 'interval',
    label: 'Swap the bounds',
  },
  {
    what: 'weeks that are the wrong way round',
    change: {
      estimates: { hourlyRate: 50, currency: 'EUR', hoursPerWeek: 30, options: [{ option: 'django', weeks: [9, 3] }] },
    },
    code: 'interval',
    label: 'Swap the bounds',
  },
  {
    what: 'a rule that asks for a choice that is missing',
    change: { rules: [rule('go', is('team', 'go-lang'), weigh(2))] },
    code: 'unknownChoice',
    label: 'Add “go-lang” to “team”',
  },
  {
    what: 'a rule that asks for one of several, one of which is missing',
    change: { rules: [rule('go', { and: [{ in: [{ var: 'team' }, ['js', 'ruby']] }, true] }, weigh(2))] },
    code: 'unknownChoice',
    label: 'Add “ruby” to “team”',
  },
  {
    what: 'a question that shows at a choice that is missing',
    change: { questions: [single('team'), number({ showIf: { '!=': ['ruby', { var: ['team'] }] } })] },
    code: 'unknownChoice',
    label: 'Add “ruby” to “team”',
  },
  {
    what: 'a scenario that chooses what is missing',
    change: { scenarios: [{ key: 'js', description: text('js'), answers: { team: 'ruby' }, expect: {} }] },
    code: 'answer',
    label: 'Add “ruby” to “team”',
  },
  {
    what: 'a scenario that answers what is not asked',
    change: { scenarios: [{ key: 'js', description: text('js'), answers: { gone: 'ruby' }, expect: {} }] },
    code: 'unknownQuestion',
    label: 'Remove the answer',
  },
  {
    what: 'an effect on an option that is gone',
    change: { rules: [rule('go', is('team', 'js'), weigh(2), exclude('rails'))] },
    code: 'unknownReference',
    label: 'Delete the effect',
  },
  {
    what: 'an effect of a choice on a criterion that is gone',
    change: {
      questions: [
        single('team', { choices: [choice('js', { ...weigh(1), criterion: 'gone' } as Effect), choice('py')] }),
      ],
    },
    code: 'unknownReference',
    label: 'Delete the effect',
  },
  {
    what: 'an expectation of an option that is gone',
    change: {
      scenarios: [{ key: 'js', description: text('js'), answers: { team: 'js' }, expect: { winner: 'rails' } }],
    },
    code: 'unknownReference',
    label: 'Remove the expectation',
  },
  {
    what: 'points of a curve out of order',
    change: {
      questions: [
        single('team'),
        number({
          effects: [
            weigh([
              [50, 1],
              [0, 0],
              [100, 5],
            ]),
          ],
        }),
      ],
    }, // prettier-ignore
    code: 'curve',
    label: 'Sort the points',
  },
  { what: 'a language twice', change: { locales: ['en', 'en'] }, code: 'duplicate', label: 'Remove it' },
]

describe('the fix of a problem', () => {
  test('is not needed by the example', () => expect(validate(sound)).toEqual([]))

  test.each(PROBLEMS)('settles $what', ({ change, code, label }) => {
    const document = { ...sound, ...change }
    const problem = validate(document).find((each) => each.code === code)!
    const fix = fixOfProblem(document, problem, names)
    expect(fix?.label).toBe(label)
    const after = fix!.apply(document)
    expect(validate(after)).toEqual([])
    // Undo is the document before.
    expect(validate(document)).not.toEqual([])
  })

  test.each([
    [
      'two points of a curve at one place',
      {
        questions: [
          single('team'),
          number({
            effects: [
              weigh([
                [50, 1],
                [50, 0],
              ]),
            ],
          }),
        ],
      },
    ], // prettier-ignore
    ['a missing rating', { ratings: sound.ratings.slice(1) }],
    [
      'an answer that is no number',
      { scenarios: [{ key: 'n', description: text('n'), answers: { users: 500 }, expect: {} }] },
    ],
    ['a question that nobody asks', { rules: [rule('go', is('gone', 'js'), weigh(2))] }],
  ])('is not guessed for %s', (_, change: Change) => {
    const document = { ...sound, ...change }
    for (const problem of validate(document)) expect(fixOfProblem(document, problem, names)).toBeUndefined()
    expect(validate(document).length).toBeGreaterThan(0)
  })
})

const both = (...parts: Rule['when'][]): Rule['when'] => ({ and: parts }) as Rule['when']
const hidden = { key: 'caveat', description: text('x') }
const FINDINGS: { code: string; label: string; change: Change }[] = [
  {
    code: 'ruleNeverFires',
    label: 'Delete the rule',
    change: { rules: [rule('dead', both(is('team', 'js'), is('team', 'py')), weigh(2))] },
  },
  { code: 'ruleWithoutEffect', label: 'Delete the rule', change: { rules: [rule('idle', is('team', 'js'))] } },
  {
    code: 'ruleCovered',
    label: 'Delete the rule',
    change: {
      rules: [
        rule('wide', is('team', 'js'), exclude('django')),
        rule('narrow', both(is('team', 'js'), { '>': [{ var: 'users' }, 10] }), exclude('django')),
      ],
    },
  },
  {
    code: 'effectWithoutEffect',
    label: 'Delete the effect',
    change: { rules: [rule('go', is('team', 'js'), weigh(2), weigh(0))] },
  },
  {
    code: 'questionNeverShows',
    label: 'Delete the question',
    change: {
      questions: [single('team'), number({ showIf: both(is('team', 'js'), is('team', 'py')) })],
      scenarios: [{ key: 'js', description: text('js'), answers: { team: 'js', users: 5 }, expect: {} }],
    },
  },
  {
    code: 'questionWithoutEffect',
    label: 'Delete the question',
    change: {
      questions: [single('team'), number(), single('idle', { choices: [choice('a'), choice('b')] })],
      scenarios: [{ key: 'js', description: text('js'), answers: { team: 'js', idle: 'a' }, expect: {} }],
    },
  },
  {
    code: 'scenarioRepeats',
    label: 'Delete the scenario',
    change: {
      scenarios: ['one', 'two'].map((key) => ({ key, description: text(key), answers: { team: 'js' }, expect: {} })),
    },
  },
  {
    code: 'scenarioAnswersHidden',
    label: 'Remove the answer',
    change: {
      questions: [single('team'), number({ showIf: is('team', 'js') })],
      scenarios: [{ key: 'py', description: text('py'), answers: { team: 'py', users: 3 }, expect: {} }],
    },
  },
  {
    code: 'curveOutsideRange',
    label: 'Delete the point',
    change: {
      questions: [
        single('team'),
        number({
          effects: [
            weigh([
              [0, 0],
              [100, 5],
              [500, 9],
            ]),
          ],
        }),
      ],
    }, // prettier-ignore
  },
  {
    code: 'questionAlwaysShows',
    label: 'Remove the condition',
    change: {
      questions: [single('team'), number({ showIf: { or: [is('team', 'js'), { '!=': [{ var: 'team' }, 'js'] }] } })],
    },
  },
]

describe('the fix of a finding', () => {
  test.each(FINDINGS)('settles $code', ({ code, label, change }) => {
    const document = { ...sound, ...change }
    const finding = check(document, '2026-11-01').findings.find((each) => each.code === code)
    expect(finding, JSON.stringify(check(document).problems)).toBeDefined()
    const fix = fixOfFinding(document, finding!)
    expect(fix?.label).toBe(label)
    const after = check(fix!.apply(document), '2026-11-01')
    expect(after.problems).toEqual([])
    expect(after.findings.map(({ key }) => key)).not.toContain(finding!.key)
  })

  test('does not delete a question that something reads', () => {
    const document: ModelDocument = {
      ...sound,
      questions: [
        single('team'),
        single('lost', { showIf: both(is('team', 'js'), is('team', 'py')) }),
        number({ showIf: is('lost', 'js') }),
      ],
    }
    const found = check(document).findings.find(
      ({ code, about }) => code === 'questionNeverShows' && about.question === 'lost',
    )
    expect(found).toBeDefined()
    expect(fixOfFinding(document, found!)).toBeUndefined()
  })

  test('deletes a rule with what scenarios expect of its remarks', () => {
    const document: ModelDocument = {
      ...sound,
      rules: [rule('dead', both(is('team', 'js'), is('team', 'py')), { type: 'caveat', text: text('Mind') })],
      scenarios: [{ ...hidden, answers: { team: 'js' }, expect: { caveats: ['rule:dead'], winner: 'django' } }],
    }
    const dead = check(document).findings.find(({ code }) => code === 'ruleNeverFires')
    const after = fixOfFinding(document, dead!)!.apply(document)
    expect([validate(after), after.scenarios[0]?.expect]).toEqual([[], { winner: 'django' }])
  })
})

describe('a scenario that fails', () => {
  test.each<[string, ModelDocument['scenarios'][number]['expect']]>([
    ['winner', { winner: 'django' }],
    ['not the winner', { notWinner: ['django', 'nodejs'] }],
    ['strength', { strength: 'leaning', winner: 'django' }],
    ['lead', { minMargin: 60 }],
    ['status', { status: 'noneFits' }],
    ['exclusions', { excluded: ['django'] }],
    ['all at once', { winner: 'nodejs', minMargin: 99, excluded: ['nodejs', 'django'], strength: 'tooClose' }],
  ])('passes once it expects what comes of it: %s', (_, expected) => {
    const document = {
      ...sound,
      scenarios: [{ key: 'js', description: text('js'), answers: { team: 'js' }, expect: expected }],
    }
    const [failed] = check(document).scenarios
    expect(failed?.pass).toBe(false)
    const after = check(expectationFix('js', failed!.reasons).apply(document))
    expect([after.problems, after.scenarios[0]?.reasons]).toEqual([[], []])
  })

  test('names no winner where it is too close to call now', () => {
    const scenario = { key: 'js', description: text('js'), answers: { team: 'js' }, expect: { winner: 'django' } }
    const document = { ...sound, settings: { ...sound.settings, tie: 99 }, scenarios: [scenario] }
    const [failed] = check(document).scenarios
    const after = expectationFix('js', failed!.reasons).apply(document)
    expect(after.scenarios[0]?.expect).toEqual({ strength: 'tooClose' })
  })
})
