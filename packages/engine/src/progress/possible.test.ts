import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { answersTo, models } from '../../testing/arbitraries.ts'
import { completions } from '../../testing/completions.ts'
import { caveat, model, multi, number, rule, single, yesNo } from '../../testing/model.ts'
import { property } from '../../testing/property.ts'
import { compile } from '../decide/model.ts'
import { situation } from '../decide/situation.ts'
import type { Answers } from '../document.ts'
import { InvalidError } from '../problem.ts'
import { OPEN, UNANSWERED } from './domain.ts'
import { answerTo, boxOf, possibilities, possibleQuestions } from './possible.ts'

const document = model({
  questions: [
    single('team', { js: [], py: [] }),
    yesNo('node', {}, { showIf: { '==': [{ var: 'team' }, 'js'] } }),
    number('users', 0, 100),
    multi('needs', { live: [], offline: [] }),
    yesNo('cache', {}, { showIf: { and: [{ '>': [{ var: 'users' }, 50] }, { in: ['live', { var: 'needs' }] }] } }),
  ],
  rules: [
    rule('either', { or: [{ var: 'node' }, { '!': { var: 'node' } }] }, caveat('node')),
    rule('large', { '>': [{ var: 'users' }, 50] }, caveat('large')),
    rule('never', { and: [{ '>': [{ var: 'users' }, 90] }, { '<': [{ var: 'users' }, 10] }] }, caveat('never')),
    rule('always', true, caveat('always')),
  ],
})
const compiled = compile(document)
const rulesOf = (fired: Uint8Array) =>
  document.rules.filter((_, r) => fired[compiled.rules[r]?.source as number]).map(({ key }) => key)

describe('which questions may still be asked', () => {
  test.each<{ case: string; answers: Answers; left?: string[]; keys: string[] }>([
    { case: 'all, before the first answer', answers: {}, keys: ['team', 'node', 'users', 'needs', 'cache'] },
    { case: 'not one whose condition is settled', answers: { team: 'py' }, keys: ['team', 'users', 'needs', 'cache'] },
    {
      case: 'one whose condition came true',
      answers: { team: 'js', users: 10 },
      keys: ['team', 'node', 'users', 'needs'],
    },
    {
      case: 'one half of whose condition is true',
      answers: { users: 60 },
      keys: ['team', 'node', 'users', 'needs', 'cache'],
    },
    { case: 'one that an answer rules out', answers: { needs: [] }, keys: ['team', 'node', 'users', 'needs'] },
    {
      case: 'one that waits for what is left open for good',
      answers: {},
      left: ['team'],
      keys: ['team', 'users', 'needs', 'cache'],
    },
    {
      case: '"I do not know" may still be answered',
      answers: { team: null },
      keys: ['team', 'node', 'users', 'needs', 'cache'],
    },
  ])('$case', ({ answers, left, keys }) => {
    expect(possibleQuestions(compiled, answers, left)).toEqual(keys)
  })
  test('answers that do not fit are refused', () => {
    expect(() => possibleQuestions(compiled, { team: 'go' })).toThrow(InvalidError)
  })
})

describe('rules that surely fire, and that may', () => {
  test.each<{ case: string; answers: Answers; sure: string[]; may: string[] }>([
    { case: 'before the first answer', answers: {}, sure: ['always'], may: ['either', 'large', 'always'] },
    {
      case: 'one that is settled',
      answers: { users: 60 },
      sure: ['large', 'always'],
      may: ['either', 'large', 'always'],
    },
    { case: 'one that cannot fire any more', answers: { users: 50, team: 'py' }, sure: ['always'], may: ['always'] },
    {
      case: 'one about an open question that surely shows',
      answers: { team: 'js', users: 0 },
      sure: ['always'],
      may: ['either', 'always'],
    },
    {
      case: 'one that needs any answer, once there is one',
      answers: { team: 'js', node: false, users: 0 },
      sure: ['either', 'always'],
      may: ['either', 'always'],
    },
    {
      case: 'not one about a hidden answer',
      answers: { team: 'py', node: false, users: 0 },
      sure: ['always'],
      may: ['always'],
    },
  ])('$case', ({ answers, sure, may }) => {
    const found = possibilities(compiled)(boxOf(compiled, answers))
    expect(rulesOf(found.sure)).toEqual(sure)
    // Bounds may let a rule through that no answer fires, but none that fires is missing.
    expect(rulesOf(found.may).filter((key) => key !== 'never')).toEqual(may)
  })
})

describe('the box of all completions', () => {
  test('given answers stay, hidden ones too, and what was left open for good; the rest is open', () => {
    expect(boxOf(compiled, { team: 'py', node: true, users: null, needs: [] }, ['users'])).toEqual([
      { kind: 'settled', value: 'py' },
      { kind: 'settled', value: true },
      UNANSWERED,
      { kind: 'settled', value: [] },
      OPEN,
    ])
  })
  test('an answer given counts although its question is left', () => {
    expect(boxOf(compiled, { team: 'py' }, ['team'])[0]).toEqual({ kind: 'settled', value: 'py' })
  })
  test('an answer is an own member: what every object has is none', () => {
    expect(answerTo({}, 'constructor')).toBeUndefined()
    expect(answerTo({ a: null }, 'a')).toBeUndefined()
    expect(answerTo({ a: false }, 'a')).toBe(false)
    expect(answerTo({ a: 0 }, 'a')).toBe(0)
  })
})

const cases = models().chain((document) =>
  fc.record({ document: fc.constant(document), answers: answersTo(document.questions) }),
)

property(
  'sound: what a completion fires may fire, what surely fires fires in each, and no question shows that may not',
  [cases],
  ({ document, answers }) => {
    const compiled = compile(document)
    const found = possibilities(compiled)(boxOf(compiled, answers))
    const [sure, may, shows] = [found.sure, found.may, found.shows].map((each) => each.slice()) as [
      Uint8Array,
      Uint8Array,
      Uint8Array,
    ]
    for (const each of (completions(document, answers, 600) ?? []).filter((_, i) => i % 7 === 0)) {
      const { fired, shown } = situation(compiled, each)
      fired.forEach((fires, source) => {
        expect(fires).toBeLessThanOrEqual(may[source] as number)
        // A choice fires surely only where it is answered, and a completion keeps what is given.
        expect(fires).toBeGreaterThanOrEqual(sure[source] as number)
      })
      shown.forEach((is, i) => {
        if (is) expect(shows[i]).toBe(1)
      })
    }
  },
  60,
)

property('with every question settled, what may happen is what happens', [cases], ({ document, answers }) => {
  const compiled = compile(document)
  const open = document.questions.map(({ key }) => key)
  const found = possibilities(compiled)(boxOf(compiled, answers, open))
  const { fired, shown, values } = situation(compiled, answers)
  expect([...found.may]).toEqual([...fired])
  expect([...found.sure]).toEqual([...fired])
  expect([...found.shows].map(Boolean)).toEqual(shown)
  expect(found.values).toEqual([...values])
})
