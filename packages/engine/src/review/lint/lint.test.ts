import { describe, expect, test } from 'vitest'
import { compile } from '../../decide/model.ts'
import { situation } from '../../decide/situation.ts'
import { standing } from '../../decide/standing.ts'
import type { ModelDocument, Rating } from '../../document.ts'
import { decisions } from '../../testing/arbitraries.ts'
import { exclude, model, number, rate, rule, scale, single, weigh, yesNo } from '../../testing/model.ts'
import { property } from '../../testing/property.ts'
import type { LintCode } from './finding.ts'
import { lint } from './lint.ts'

const source = { title: 'A report', url: 'https://example.org/', accessed: '2026-10-01' }
const sourced = (document: ModelDocument): ModelDocument => ({
  ...document,
  ratings: document.ratings.map((rating): Rating => ({ ...rating, sources: [source], reviewed: '2026-10-01' })),
})

const questions = [
  yesNo('go', { yes: [weigh('speed', { add: 2 })], no: [weigh('price', { add: 9 })] }),
  number('users', 0, 100),
]
const users = (when: object, key: string) => rule(key, when as never, weigh('speed', { add: 1 }))
const less = (x: number) => ({ '<': [{ var: 'users' }, x] })
const more = (x: number) => ({ '>': [{ var: 'users' }, x] })
const go = { var: 'go' }

/** Nothing in it is doubtful. */
const sound = sourced(model({ criteria: { speed: 5, price: 5 }, questions, rules: [users(less(50), 'few')] }))
const with_ = (change: Partial<ModelDocument>): ModelDocument => ({ ...sound, ...change })
const options = (rows: { [option: string]: number[] }, change: Partial<ModelDocument> = {}) =>
  sourced({ ...model({ options: rows, criteria: { speed: 5, price: 5 }, questions, rules: sound.rules }), ...change })

const cases: { code: LintCode; bad: ModelDocument; at: string; good?: ModelDocument }[] = [
  {
    code: 'dominated',
    bad: options({ a: [9, 5], b: [6, 5] }),
    at: '/options/1',
    good: options({ a: [9, 5], b: [6, 8] }),
  },
  {
    code: 'neverWins',
    bad: options({ a: [9, 3], b: [3, 9], c: [5, 5] }),
    at: '/options/2',
    good: options({ a: [9, 3], b: [3, 9], c: [6.2, 6.2] }),
  },
  { code: 'questionWithoutEffect', bad: with_({ questions: [...questions, yesNo('idle')] }), at: '/questions/2' },
  {
    code: 'questionNeverShows',
    bad: with_({
      questions: [
        ...questions,
        yesNo('more', { yes: [weigh('speed', { add: 1 })] }, { showIf: { and: [go, { '!': go }] } }),
      ],
    }),
    at: '/questions/2/showIf',
    good: with_({ questions: [...questions, yesNo('more', { yes: [weigh('speed', { add: 1 })] }, { showIf: go })] }),
  },
  { code: 'ruleWithoutEffect', bad: with_({ rules: [rule('idle', go)] }), at: '/rules/0' },
  {
    code: 'ruleNeverFires',
    bad: with_({ rules: [...sound.rules, users({ and: [less(10), more(20)] }, 'never')] }),
    at: '/rules/1',
    good: with_({
      rules: [...sound.rules, rule('once', { '==': [{ var: 'users' }, 17] }, rate('django', 'speed', 1))],
    }),
  },
  {
    code: 'rulesContradict',
    bad: with_({
      rules: [rule('up', go, weigh('speed', { add: 3 })), rule('down', more(50), weigh('speed', { add: -2 }))],
    }),
    at: '/rules/1',
    good: with_({
      rules: [rule('up', less(40), weigh('speed', { add: 3 })), rule('down', more(50), weigh('speed', { add: -2 }))],
    }),
  },
  {
    code: 'rulesOverlap',
    bad: with_({ rules: [users(less(60), 'few'), users(more(40), 'many')] }),
    at: '/rules/1',
    good: with_({ rules: [users(less(40), 'few'), users(more(40), 'many')] }),
  },
  {
    code: 'ruleCovered',
    bad: with_({ rules: [users(less(60), 'few'), users(less(40), 'fewer')] }),
    at: '/rules/1',
    good: with_({ rules: [users(less(60), 'few'), users(more(60), 'many')] }),
  },
  {
    code: 'gapInRanges',
    bad: with_({ rules: [users(less(40), 'few'), users(more(60), 'many')] }),
    at: '/questions/1',
    good: with_({ rules: [users(less(40), 'few'), users({ '>=': [{ var: 'users' }, 40] }, 'many')] }),
  },
  {
    code: 'criterionDoesNotDiscriminate',
    bad: options({ a: [9, 5], b: [6, 5] }),
    at: '/criteria/1',
    good: options({ a: [9, 5], b: [6, 5] }, { rules: [rule('one', go, rate('b', 'price', 3))] }),
  },
  {
    code: 'oneCriterionDecides',
    bad: with_({ criteria: sound.criteria.map((each, c) => ({ ...each, weight: c === 0 ? 9 : 5 })) }),
    at: '/criteria/0',
  },
  {
    code: 'evidenceMissing',
    bad: with_({ ratings: sound.ratings.map((each, i) => (i === 2 ? { ...each, sources: [] } : each)) }),
    at: '/ratings/2',
  },
  {
    code: 'evidenceOld',
    bad: with_({
      ratings: sound.ratings.map((each) => ({
        ...each,
        reviewed: '2025-11-24',
        sources: [{ ...source, accessed: '2025-10' }],
      })),
    }),
    at: '/ratings/0',
    good: with_({ ratings: sound.ratings.map((each) => ({ ...each, reviewed: '2025-11-25' })) }),
  },
  {
    code: 'missingTranslation',
    bad: with_({ locales: ['en', 'es'], title: { en: 'Which?', es: '¿Cuál?' } }),
    at: '/description',
  },
]

const codes = (document: ModelDocument) => lint(document, { today: '2026-11-25' }).map(({ code }) => code)

describe('each finding', () => {
  test('a sound model has none', () => {
    expect(lint(sound, { today: '2026-11-25' })).toEqual([])
  })
  test.each(cases)('$code: one model triggers it, one does not', ({ code, bad, at, good = sound }) => {
    const found = lint(bad, { today: '2026-11-25' }).filter((finding) => finding.code === code)
    expect(found.map(({ pointer }) => pointer)).toContain(at)
    expect(codes(good)).not.toContain(code)
  })
  test('no age is known without a day', () => {
    const { bad } = cases.find(({ code }) => code === 'evidenceOld') as (typeof cases)[number]
    expect(lint(bad).map(({ code }) => code)).not.toContain('evidenceOld')
  })
  test('an option that is knocked out unless all is well is found to win', () => {
    const scales = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'].map((key) =>
      scale(key, { no: [exclude('django')], some: [exclude('django')], yes: [] }),
    )
    expect(codes(options({ django: [9, 6], nodejs: [6, 8] }, { rules: [], questions: scales }))).not.toContain(
      'neverWins',
    )
  })
})

describe('witnesses show what is said', () => {
  property(
    'of pairs of rules and of gaps',
    [decisions()],
    ({ document }) => {
      const compiled = compile(document)
      for (const { code, pointer, witness } of lint(document)) {
        if (!witness?.answers) continue
        const { fired } = situation(compiled, witness.answers)
        const ruleAt = (r: number) => fired[compiled.rules[r]?.source as number]
        if (code === 'rulesContradict' || code === 'rulesOverlap') expect(ruleAt(Number(pointer.split('/')[2]))).toBe(1)
        const other = document.rules.findIndex(({ key }) => key === witness.rule)
        if (other >= 0) expect(ruleAt(other)).toBe(1)
      }
    },
    30,
  )
  property(
    'what never happens does not happen, and who never wins does not win',
    [decisions()],
    ({ document, answers }) => {
      const compiled = compile(document)
      const { fired, shown } = situation(compiled, answers)
      const { ranking, answered } = standing(compiled, answers)
      for (const { code, pointer } of lint(document)) {
        const place = Number(pointer.split('/')[2])
        if (code === 'ruleNeverFires') expect(fired[compiled.rules[place]?.source as number]).toBe(0)
        if (code === 'questionNeverShows') expect(shown[place]).toBe(false)
        if (code === 'dominated' && answered && ranking.length > 1) expect(ranking[0] === place).toBe(false)
      }
    },
    30,
  )
})

test('two thousand rules are looked through in bounded work', () => {
  const rules = Array.from({ length: 2000 }, (_, i) => users(less(i / 20), `r${i}`))
  expect(lint(with_({ rules, questions: [...questions, single('team', { a: [], b: [] })] })).length).toBeGreaterThan(0)
})
