import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { model, multi, number, rule, single, weigh, yesNo } from '../../testing/model.ts'
import { property } from '../../testing/property.ts'
import { openCase } from '../decide/decide.ts'
import { compile } from '../decide/model.ts'
import type { Answers } from '../document.ts'
import { changesOf, isVariable, toggled } from './other-answers.ts'

const changes = (sketch: Parameters<typeof model>[0], answers: Answers) =>
  [...changesOf(openCase(compile(model(sketch)), answers, undefined))].map(({ question, to }) => [question, to])

describe('every other answer to a single question', () => {
  test('of one choice each of the others, in their order', () => {
    expect(changes({ questions: [single('q', { a: [], b: [], c: [] })] }, { q: 'b' })).toEqual([
      ['q', 'a'],
      ['q', 'c'],
    ])
  })

  test('of a set one choice more or less, in choice order', () => {
    expect(changes({ questions: [multi('q', { a: [], b: [], c: [] })] }, { q: ['c', 'a'] })).toEqual([
      ['q', ['c']],
      ['q', ['a', 'b', 'c']],
      ['q', ['a']],
    ])
  })

  test('of yes no, and of no yes', () => {
    expect(changes({ questions: [yesNo('q')] }, { q: true })).toEqual([['q', false]])
    expect(changes({ questions: [yesNo('q')] }, { q: false })).toEqual([['q', true]])
  })

  test('of a number its bounds, and the points of its curves with a step on either side', () => {
    const question = number('q', 0, 100, {
      step: 5,
      effects: [
        {
          type: 'weight',
          criterion: 'speed',
          add: [
            [20, 0],
            [40, 3],
          ],
        },
      ],
    })
    expect(changes({ questions: [question] }, { q: 40 }).map(([, to]) => to)).toEqual([0, 15, 20, 25, 35, 45, 100])
  })

  test('of a number what rules and other questions compare it with', () => {
    const questions = [
      number('q', 0, 50, { step: 1 }),
      yesNo('shown', {}, { showIf: { '>=': [{ var: 'q' }, 30] } }),
      number('other', 0, 50),
    ]
    const rules = [
      rule('r', { and: [{ '<': [10, { var: 'q' }] }, { '<': [{ var: 'other' }, 7] }] }, weigh('speed', { add: 1 })),
    ]
    expect(changes({ questions, rules }, { q: 11 }).map(([, to]) => to)).toEqual([0, 9, 10, 29, 30, 31, 50])
  })

  test('of a number never beyond its bounds', () => {
    const rules = [rule('r', { '>': [{ var: 'q' }, 10] }, weigh('speed', { add: 1 }))]
    expect(changes({ questions: [number('q', 10, 20)], rules }, { q: 20 }).map(([, to]) => to)).toEqual([10, 11])
  })

  test('none to questions that are fixed, hidden or not answered', () => {
    const questions = [
      yesNo('fact', {}, { fixed: true }),
      yesNo('hidden', {}, { showIf: { '==': [{ var: 'fact' }, false] } }),
      yesNo('open'),
    ]
    expect(changes({ questions }, { fact: true, hidden: true })).toEqual([])
    expect(changes({ questions }, { fact: true, open: null })).toEqual([])
  })
})

const keys = ['a', 'b', 'c', 'd']
const some = fc.subarray(keys)
property('toggling twice gives the set back, in choice order', [some, some], (chosen, toggles) => {
  const choices = keys.map((key) => ({ key, label: {}, effects: [] }))
  const once = toggled(choices, new Set(chosen), toggles)
  expect(toggled(choices, new Set(once), toggles)).toEqual(chosen)
  expect(once).toEqual(keys.filter((key) => chosen.includes(key) !== toggles.includes(key)))
})

test.each<[string, unknown, boolean]>([
  ['a variable', { var: 'q' }, true],
  ['a variable in a list', { var: ['q'] }, true],
  ['another variable', { var: 'p' }, false],
  ['a longer name', { var: 'q.length' }, false],
  ['a variable within an operation', { '+': [{ var: 'q' }, 1] }, false],
  ['the name alone', 'q', false],
  ['nothing', null, false],
])('%s is the bare answer to q: %s', (_, part, is) => expect(isVariable(part, 'q')).toBe(is))
