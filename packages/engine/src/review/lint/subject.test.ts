import { describe, expect, test } from 'vitest'
import { model, rule, single, text, weigh, yesNo } from '../../../testing/model.ts'
import type { ModelDocument } from '../../document.ts'
import type { LintCode } from './codes.ts'
import { lint } from './lint.ts'
import { subjectOf } from './subject.ts'

const both = { '==': [{ var: 'go' }, true] }
const doubtful = model({
  locales: ['en', 'ca'],
  options: { django: [9, 4], nodejs: [6, 8], rails: [2, 3] },
  criteria: { speed: 5, price: 3 },
  questions: [yesNo('go', { yes: [weigh('price', { add: 2 })] }), single('team', { js: [], py: [] })],
  rules: [
    rule('first', both, weigh('price', { add: 3 })),
    rule('second', both, weigh('price', { add: 5 })),
    rule('always', { '==': [1, 1] }, weigh('speed', { add: 1 })),
  ],
})

const today = '2026-11-27'
function subject(document: ModelDocument, code: LintCode) {
  const found = lint(document, { today }).find((each) => each.code === code)
  return found && subjectOf(document, found)
}

type Edit = (document: ModelDocument) => void
const edited = (edit: Edit): ModelDocument => {
  const copy = structuredClone(doubtful)
  edit(copy)
  return copy
}
const ruleOf = ({ rules }: ModelDocument, key: string) => rules.find((each) => each.key === key)!

const UNRELATED: { [change: string]: Edit } = {
  'rules are reordered': (now) => now.rules.push(now.rules.shift()!),
  'questions are reordered': (now) => now.questions.reverse(),
  'an element is named otherwise': (now) => {
    ruleOf(now, 'second').description = text('Two')
    now.options[2]!.name = text('Ruby on Rails')
    now.criteria[0]!.description = text('How fast')
  },
  'a scenario is added': (now) =>
    now.scenarios.push({ key: 'one', description: text('One'), answers: { go: true }, expect: {} }),
}

const RELATED: { code: LintCode; change: string; edit: Edit }[] = [
  {
    code: 'rulesOverlap',
    change: 'the amount of one rule',
    edit: (now) => (ruleOf(now, 'second').effects = [weigh('price', { add: 9 })]),
  },
  {
    code: 'rulesOverlap',
    change: 'the amount of the other rule',
    edit: (now) => (ruleOf(now, 'first').effects = [weigh('price', { add: 9 })]),
  },
  { code: 'ruleAlwaysFires', change: 'its condition', edit: (now) => (ruleOf(now, 'always').when = { '<': [1, 2] }) },
  {
    code: 'dominated',
    change: 'a rating of the option',
    edit: (now) =>
      (now.ratings.find(({ option, criterion }) => option === 'rails' && criterion === 'speed')!.value = 3),
  },
  {
    code: 'questionWithoutEffect',
    change: 'its choices',
    edit: (now) => now.questions[1]!.choices!.push({ key: 'go', label: text('Go'), effects: [] }),
  },
  { code: 'evidenceMissing', change: 'the rating', edit: (now) => (now.ratings[0]!.value = 8) },
  {
    code: 'missingTranslation',
    change: 'the text',
    edit: (now) => (now.title = text('Which one of them?')),
  },
]

describe.each([...new Set(RELATED.map(({ code }) => code))])('%s', (code) => {
  test('is found in the example', () => expect(subject(doubtful, code)).toBeDefined())
  test.each(Object.entries(UNRELATED))('is the same when %s', (_, edit) => {
    expect(subject(edited(edit), code)).toEqual(subject(doubtful, code))
  })
})

test.each(RELATED)('$code is known again, in another state, when $change changes', ({ code, edit }) => {
  const [before, after] = [subject(doubtful, code), subject(edited(edit), code)]
  expect(after?.key).toBe(before?.key)
  expect(after?.state).not.toBe(before?.state)
})

test('no two findings of a document have the same key', () => {
  const keys = lint(doubtful, { today }).map((finding) => subjectOf(doubtful, finding).key)
  expect(new Set(keys).size).toBe(keys.length)
})
