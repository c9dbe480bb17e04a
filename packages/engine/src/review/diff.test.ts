import { describe, expect, test } from 'vitest'
import type { ModelDocument } from '../document.ts'
import { frozen } from '../../testing/close.ts'
import { edited, edits, threeDrafts } from '../../testing/edits.ts'
import { models } from '../../testing/arbitraries.ts'
import { exclude, model, rule, scenario, single, text } from '../../testing/model.ts'
import { valueAt } from '../../testing/places.ts'
import { property } from '../../testing/property.ts'
import { referenceJson } from '../../testing/reference-smaa.ts'
import { diff } from './diff.ts'

const before = model({
  options: { a: [1, 2], b: [3, 4], c: [5, 6] },
  questions: [single('team', { js: [], py: [] })],
  rules: [rule('r', { '==': [{ var: 'team' }, 'js'] }, exclude('c'))],
  scenarios: [scenario('s', {}, {})],
})
const after = (change: (draft: ModelDocument) => void) => {
  const draft = structuredClone(before)
  change(draft)
  return draft
}
const at = <T>(list: readonly T[] | undefined, place = 0) => list?.[place] as T

const orm = { key: 'orm', term: text('ORM'), meaning: text('Tables as objects') }

describe('what has changed, in the terms of the model', () => {
  test.each<{ case: string; change: (draft: ModelDocument) => void; difference: object }>([
    {
      case: 'a weight',
      change: (d) => (at(d.criteria, 1).weight = 12),
      difference: {
        kind: 'changed',
        path: ['criteria', 'price', 'weight'],
        pointer: '/criteria/1/weight',
        before: 3,
        after: 12,
      },
    },
    {
      case: 'a rating',
      change: (d) => (at(d.ratings, 3).value = 9),
      difference: {
        kind: 'changed',
        path: ['ratings', 'b/price', 'value'],
        pointer: '/ratings/3/value',
        before: 4,
        after: 9,
      },
    },
    {
      case: 'the first term of a glossary',
      change: (d) => (d.glossary = [orm]),
      difference: { kind: 'added', path: ['glossary', 'orm'], pointer: '/glossary/0', after: orm },
    },
    {
      case: 'an empty glossary',
      change: (d) => (d.glossary = []),
      difference: { kind: 'added', path: ['glossary'], pointer: '/glossary', after: [] },
    },
    {
      case: 'a rule added',
      change: (d) => d.rules.unshift(rule('new', true)),
      difference: { kind: 'added', path: ['rules', 'new'], pointer: '/rules/0', after: rule('new', true) },
    },
    {
      case: 'an option removed: its place in the older one',
      change: (d) => d.options.splice(1, 1),
      difference: { kind: 'removed', path: ['options', 'b'], pointer: '/options/1', before: at(before.options, 1) },
    },
    {
      case: 'a condition is one value',
      change: (d) => (at(d.rules).when = { '!=': [{ var: 'team' }, 'js'] }),
      difference: {
        kind: 'changed',
        path: ['rules', 'r', 'when'],
        pointer: '/rules/0/when',
        before: { '==': [{ var: 'team' }, 'js'] },
        after: { '!=': [{ var: 'team' }, 'js'] },
      },
    },
    {
      case: 'effects are one value',
      change: (d) => (at(d.rules).effects = []),
      difference: {
        kind: 'changed',
        path: ['rules', 'r', 'effects'],
        pointer: '/rules/0/effects',
        before: [exclude('c')],
        after: [],
      },
    },
    {
      case: 'a choice of a question',
      change: (d) => (at(at(d.questions).choices, 1).label = text('Python')),
      difference: {
        kind: 'changed',
        path: ['questions', 'team', 'choices', 'py', 'label', 'en'],
        pointer: '/questions/0/choices/1/label/en',
        before: 'py',
        after: 'Python',
      },
    },
    {
      case: 'a translation',
      change: (d) => (d.title.de = 'Was?'),
      difference: { kind: 'added', path: ['title', 'de'], pointer: '/title/de', after: 'Was?' },
    },
    {
      case: 'a translation into a language called like what every object has',
      change: (d) => (d.title.valueOf = 'Was?' as never),
      difference: { kind: 'added', path: ['title', 'valueOf'], pointer: '/title/valueOf', after: 'Was?' },
    },
    {
      case: 'an answer to a question called like what every object has',
      change: (d) => (at(d.scenarios).answers.constructor = true as never),
      difference: {
        kind: 'added',
        path: ['scenarios', 's', 'answers', 'constructor'],
        pointer: '/scenarios/0/answers/constructor',
        after: true,
      },
    },
    {
      case: 'a setting that was left open',
      change: (d) => (d.settings = { tie: 1 }),
      difference: { kind: 'added', path: ['settings'], pointer: '/settings', after: { tie: 1 } },
    },
    {
      case: 'the order',
      change: (d) => d.options.reverse(),
      difference: {
        kind: 'reordered',
        path: ['options'],
        pointer: '/options',
        before: ['a', 'b', 'c'],
        after: ['c', 'b', 'a'],
      },
    },
  ])('$case', ({ change, difference }) => {
    expect(diff(before, after(change))).toEqual([difference])
  })
})

describe('laws', () => {
  const same = (a: unknown, b: unknown) => referenceJson(a) === referenceJson(b)

  property(
    'there is no difference exactly where two documents are the same',
    [threeDrafts],
    ({ yours, theirs }) => {
      expect(diff(yours, theirs).length === 0).toBe(same(yours, theirs))
    },
    120,
  )
  property('a document equals itself, and a copy with its members in another order', [models()], (document) => {
    const copy = JSON.parse(referenceJson(document)) as ModelDocument
    expect(diff(document, copy)).toEqual([])
  })
  property(
    'the pointer of each difference leads to its value',
    [models(), edits(6)],
    (document, changes) => {
      const changed = edited(document, changes)
      for (const { kind, pointer, before, after } of diff(document, changed)) {
        if (kind === 'reordered') continue
        expect(valueAt(kind === 'removed' ? document : changed, pointer)).toEqual(kind === 'removed' ? before : after)
      }
    },
    120,
  )
  property('backwards, what was added is removed and the other way round', [threeDrafts], ({ yours, theirs }) => {
    const told = (differences: ReturnType<typeof diff>, added: string, removed: string) =>
      differences
        .map(({ kind, path }) => `${kind === 'added' ? added : kind === 'removed' ? removed : kind} ${path.join(' ')}`)
        .sort()
    expect(told(diff(theirs, yours), 'removed', 'added')).toEqual(told(diff(yours, theirs), 'added', 'removed'))
  })
  property(
    'the documents stay as they are',
    [threeDrafts.map(frozen)],
    ({ yours, theirs }) => {
      expect(() => diff(yours, theirs)).not.toThrow()
    },
    30,
  )
})
