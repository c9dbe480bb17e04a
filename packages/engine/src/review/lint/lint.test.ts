import { describe, expect, test } from 'vitest'
import type { Condition, Effect, ModelDocument } from '../../document.ts'
import { healthy } from '../../../testing/healthy.ts'
import { exclude, model, multi, number, rate, rule, scale, single, weigh, yesNo } from '../../../testing/model.ts'
import { SEVERITIES } from './codes.ts'
import { finding } from './finding.ts'
import { lint } from './lint.ts'
import { sentences } from './sentences.ts'

const codes = (document: ModelDocument) => lint(document, { today: '2026-11-25' }).map(({ code }) => code)
const of = <T>(count: number, make: (i: number) => T) => Array.from({ length: count }, (_, i) => make(i))

test('no age is known without a day', () => {
  const old = structuredClone(healthy)
  old.ratings[0]!.sources = [{ title: 'T', url: 'https://e.org', accessed: '2001' }]
  old.ratings[1]!.sources = [{ title: 'T', url: 'https://e.org', accessed: '2031' }]
  expect(codes(old)).toEqual(['evidenceOld', 'evidenceInFuture'])
  expect(lint(old)).toEqual([])
})

test('lint never alters a document', () => {
  const copy = structuredClone(healthy)
  lint(copy, { today: '2026-11-25' })
  expect(copy).toEqual(healthy)
})

describe('options', () => {
  const options = { django: [9, 6], nodejs: [6, 8] }
  test('an option that is excluded for most answers is found to win', () => {
    const questions = [...'abcdefghij'].map((key) =>
      scale(key, { no: [exclude('django')], some: [exclude('django')], yes: [] }),
    )
    expect(codes(model({ options, questions }))).not.toContain('neverWins')
  })
  test('one that is first before anything is answered, and never after, never wins', () => {
    const lowered: Effect[] = [rate('a', 'speed', -8), rate('a', 'price', -6)]
    const document = model({
      options: { a: [9, 9], b: [6, 5], c: [5, 6.5] },
      questions: [
        yesNo('q', { yes: [...lowered, weigh('speed', { add: 9 })], no: [...lowered, weigh('price', { add: 9 })] }),
      ],
    })
    const never = lint(document).filter(({ code }) => code === 'neverWins')
    expect(never.map(({ pointer }) => pointer)).toEqual(['/options/0'])
  })
  test('one may win by an answer that matters to nothing', () => {
    const lowered = [rate('a', 'speed', -8), rate('a', 'price', -6)]
    const questions = [yesNo('q', { yes: lowered, no: lowered }), yesNo('idle')]
    expect(codes(model({ options: { a: [9, 9], b: [6, 5] }, questions }))).not.toContain('neverWins')
  })
})

describe('work is bounded, and the rest is reported', () => {
  const notExamined = (document: ModelDocument) =>
    lint(document)
      .filter(({ code }) => code === 'notExamined')
      .map(({ message }) => message)
  const x = (i: number) => ({ var: `x${i}` })

  test('two hundred rules that contradict themselves are all found', () => {
    const questions = of(60, (i) => single(`q${i}`, { a: [], b: [], c: [weigh('speed', { add: 0.01 })] }))
    const asks = (i: number, choice: string) => ({ '==': [{ var: `q${i % 60}` }, choice] })
    const rules = of(200, (i) =>
      rule(`r${i}`, { and: [...of(6, (k) => asks(i + k, 'a')), asks(i, 'b')] }, weigh('price', { add: 0.01 })),
    )
    const document = model({ questions, rules })
    expect(codes(document).filter((code) => code === 'ruleNeverFires')).toHaveLength(200)
    expect(notExamined(document).filter((message) => message.includes('rule'))).toEqual([])
  }, 60_000)
  test('undecidable rules are counted, and the others are still examined', () => {
    const hard = (i: number): Condition => ({
      and: [{ '<': [{ '+': [x(i), x(i + 1)] }, 50] }, { '>': [{ '-': [x(i), { '-': [x(i + 1)] }] }, 50] }],
    })
    const never: Condition = { and: [{ '<': [x(0), 10] }, { '>': [x(0), 50] }] }
    const rules = of(300, (i) => rule(`r${i}`, i < 299 ? hard(i % 29) : never, weigh('speed', { add: 1 })))
    const document = model({ questions: of(30, (i) => number(`x${i}`, 0, 100)), rules })
    const findings = lint(document)
    const messages = findings.map(({ message }) => message)
    expect(messages).toContain('299 rules were not examined: the work that checking may take was spent.')
    expect(findings.filter(({ code }) => code === 'ruleNeverFires')).toHaveLength(1)
  }, 60_000)

  const wide: [string, () => ModelDocument][] = [
    [
      'two thousand rules about one number',
      () =>
        model({
          questions: [number('x0', 0, 2000)],
          rules: of(2000, (i) => rule(`r${i}`, { '<': [x(0), i] }, weigh('speed', { add: 1 }))),
        }),
    ],
    [
      'sixty-four options that hardly differ',
      () =>
        model({
          options: Object.fromEntries(of(64, (i) => [`o${i}`, of(50, (c) => (i === 0 ? 8 : c === i % 50 ? 9 : 5))])),
          criteria: Object.fromEntries(of(50, (c) => [`c${c}`, 5])),
          questions: of(400, (i) =>
            single(`q${i}`, { a: [weigh(`c${i % 50}`, { add: 1 })], b: [rate(`o${i % 64}`, `c${i % 50}`, 1)] }),
          ),
        }),
    ],
    [
      'sets of very many choices',
      () =>
        model({
          questions: [multi('m', Object.fromEntries(of(1000, (i) => [`k${i}`, []])))],
          rules: of(1000, (i) =>
            rule(
              `r${i}`,
              { and: [{ in: [`k${i}`, { var: 'm' }] }, { in: [`k${999 - i}`, { var: 'm' }] }] },
              weigh('speed', { add: 1 }),
            ),
          ),
        }),
    ],
  ]
  test.each(wide)(
    '%s take some seconds at most',
    (_, make) => {
      const document = make()
      const before = process.cpuUsage()
      lint(document)
      // Generous: a machine that does many things at once is slower, not busier.
      expect(process.cpuUsage(before).user).toBeLessThan(15e6)
    },
    120_000,
  )
})

test('every kind of finding has a severity, and a sentence with its subject', () => {
  expect(Object.keys(sentences).sort()).toEqual(Object.keys(SEVERITIES).sort())
  expect(finding('ruleCovered', '/rules/0', { rule: 'a', otherRule: 'b' }, { rule: 'b' })).toEqual({
    code: 'ruleCovered',
    severity: 'warning',
    pointer: '/rules/0',
    message: 'Whenever the rule "a" fires, "b" does too and says the same.',
    about: { rule: 'a', otherRule: 'b' },
    witness: { rule: 'b' },
  })
})
