import { describe, expect, test } from 'vitest'
import type { Json } from '../document.ts'
import { multi, number, single, yesNo } from '../../testing/model.ts'
import { compileCondition } from './compile.ts'
import { variablesOf, type Values } from './variables.ts'

const questions = [
  yesNo('yes'),
  yesNo('no'),
  yesNo('open'),
  number('n', 0, 9),
  number('x', 0, 9),
  single('team', { js: [] }),
  multi('all', { a: [], b: [] }),
  multi('none', { a: [] }),
]

/** `yes` is answered yes, `no` no, `n` 3, `all` a; `open`, `x`, `team` and `none` are not answered. */
const values: Values = [true, false, undefined, 3, undefined, undefined, ['a'], undefined]
type Var = { var: string }
const [yes, no, open, n, x, team] = ['yes', 'no', 'open', 'n', 'x', 'team'].map((key) => ({ var: key })) as {
  var: string
}[] as [Var, Var, Var, Var, Var, Var]

function truth(condition: Json) {
  const problems: never[] = []
  const compiled = compileCondition(condition, variablesOf(questions), '', problems)
  expect(problems).toEqual([])
  return compiled?.run(values)
}

const unknown = undefined

describe('and, or, not: the tables of Kleene', () => {
  test.each([
    { a: yes, b: yes, and: true, or: true },
    { a: yes, b: open, and: unknown, or: true },
    { a: yes, b: no, and: false, or: true },
    { a: open, b: yes, and: unknown, or: true },
    { a: open, b: open, and: unknown, or: unknown },
    { a: open, b: no, and: false, or: unknown },
    { a: no, b: yes, and: false, or: true },
    { a: no, b: open, and: false, or: unknown },
    { a: no, b: no, and: false, or: false },
  ])('$a.var with $b.var: and $and, or $or', ({ a, b, and, or }) => {
    expect([truth({ and: [a, b] }), truth({ or: [a, b] })]).toEqual([and, or])
  })
  test.each([
    { a: yes, not: false, twice: true },
    { a: open, not: unknown, twice: unknown },
    { a: no, not: true, twice: false },
  ])('not $a.var is $not', ({ a, not, twice }) => {
    expect([truth({ '!': [a] }), truth({ '!': a }), truth({ '!!': [a] }), truth({ '!': [{ '!': a }] })]).toEqual([
      not,
      not,
      twice,
      twice,
    ])
  })
})

describe('what is unknown spreads', () => {
  test.each<[string, Json]>([
    ['a question that is not answered', open],
    ['equality', { '==': [x, 3] }],
    ['equality with itself', { '==': [x, x] }],
    ['inequality', { '!=': [x, 3] }],
    ['strict equality of a choice', { '===': [team, 'js'] }],
    ['strict inequality of a choice', { '!==': [team, 'js'] }],
    ['equality of truth values', { '==': [open, true] }],
    ['an ordering, the left one open', { '<': [x, 99] }],
    ['an ordering, the right one open', { '>=': [99, x] }],
    ['between, the middle one open', { '<': [1, x, 9] }],
    ['between, the last one open, though the first two settle it', { '<': [9, 1, x] }],
    ['between, the first one open, though the last two settle it', { '<=': [x, 9, 1] }],
    ['a sum', { '<': [{ '+': [n, x] }, 99] }],
    ['a product with zero', { '==': [{ '*': [0, x] }, 0] }],
    ['a difference', { '<': [{ '-': [x, x] }, 99] }],
    ['a negative', { '<': [{ '-': x }, 99] }],
    ['a quotient', { '<': [{ '/': [x, 2] }, 99] }],
    ['a choice among some', { in: [team, ['js']] }],
    ['a choice among none', { in: [team, []] }],
    ['a choice among several that are open', { in: ['a', { var: 'none' }] }],
    ['an open choice among several', { in: [team, { var: 'all' }] }],
    ['division by zero', { '>': [{ '/': [1, 0] }, 0] }],
    ['division by what comes to zero', { '>': [{ '/': [1, { '-': [n, 3] }] }, 0] }],
    ['zero divided by zero', { '==': [{ '/': [0, 0] }, 0] }],
    ['the negation of an unknown comparison', { '!': { '<': [x, 3] } }],
  ])('%s', (_case, condition) => {
    expect(truth(condition)).toBe(unknown)
  })
})

describe('what is known settles', () => {
  test.each<[string, Json, boolean]>([
    ['one true part of many', { or: [open, { '<': [x, 1] }, yes, open] }, true],
    ['one false part of many', { and: [open, { '<': [x, 1] }, no, open] }, false],
    ['division by zero beside a true part', { or: [{ '>': [{ '/': [1, 0] }, 0] }, yes] }, true],
    ['division by zero beside a false part', { and: [{ '>': [{ '/': [1, 0] }, 0] }, no] }, false],
    ['one part alone', { and: [yes] }, true],
    ['between, strictly', { '<': [2, n, 4] }, true],
    ['between, at its end', { '<': [2, n, 3] }, false],
    ['between, at its end included', { '<=': [3, n, 3] }, true],
    ['a difference of three', { '==': [{ '-': [n] }, -3] }, true],
    ['a sum of many', { '==': [{ '+': [n, 1, 1, 1] }, 6] }, true],
    ['a product of one', { '==': [{ '*': [n] }, 3] }, true],
    ['a quotient', { '==': [{ '/': [n, 2] }, 1.5] }, true],
    ['a choice that is among several', { in: ['a', { var: 'all' }] }, true],
    ['a choice that is not', { in: ['b', { var: 'all' }] }, false],
    ['a number in a list', { in: [n, [1, 3]] }, true],
    ['a number in an empty list', { in: [n, []] }, false],
    ['a question named in a list', { '==': [{ var: ['n'] }, 3] }, true],
    ['a literal', true, true],
  ])('%s', (_case, condition, expected) => {
    expect(truth(condition)).toBe(expected)
  })
})
