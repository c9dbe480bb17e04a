import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compile } from '../../decide/model.ts'
import { situation } from '../../decide/situation.ts'
import type { Answers, Condition, Question } from '../../document.ts'
import { type QuestionShape, conditions } from '../../../testing/arbitrary-conditions.ts'
import { model, multi, number, rule, scale, single, yesNo } from '../../../testing/model.ts'
import { everyAnswers } from '../../../testing/every-answer.ts'
import { property } from '../../../testing/property.ts'
import { Budget } from './budget.ts'
import { nodeOf } from './node.ts'
import { Solver } from './solver.ts'

const questions = [
  single('team', { a: [], b: [], c: [] }),
  multi('needs', { a: [], b: [], c: [] }),
  scale('risk', { low: [], a: [] }, { showIf: { in: ['a', { var: 'needs' }] } }),
  yesNo('go'),
  number('x', -2, 12, { showIf: { or: [{ var: 'go' }, { '==': [{ var: 'team' }, 'b'] }] } }),
  number('y', 0, 9),
]

function solve(when: Condition, not: Condition | undefined, asked: Question[] = questions, budget = 30_000) {
  const rules = [rule('a', when), ...(not === undefined ? [] : [rule('b', not)])]
  const compiled = compile(model({ questions: asked, rules }))
  const placeOf = new Map(asked.map(({ key }, i) => [key, i]))
  const goals = rules.map(({ when }, r) => ({ node: nodeOf(when, placeOf), holds: r === 0 }))
  const wanted = (answers: Answers) => {
    const { fired } = situation(compiled, answers)
    return rules.every((_, r) => (fired[compiled.rules[r]?.source as number] === 1) === (r === 0))
  }
  return { found: new Solver(compiled, placeOf).find(goals, new Budget(budget)), wanted }
}

const readBy = (...all: (Condition | undefined)[]) => {
  const text = JSON.stringify(all)
  const named = new Set(questions.filter(({ key }) => text.includes(`"${key}"`)).map(({ key }) => key))
  if (named.has('x')) for (const key of ['go', 'team']) named.add(key)
  if (named.has('risk')) named.add('needs')
  return questions.filter(({ key }) => named.has(key))
}

const some = fc.option(conditions(questions as QuestionShape[]), { nil: undefined })

describe('found answers meet the goals, and no answers meet what is proven impossible', () => {
  let [found, never, open] = [0, 0, 0]
  property(
    'of random conditions with arithmetic, sets and hidden questions',
    [conditions(questions as QuestionShape[]), some],
    (when, not) => {
      const { found: answers, wanted } = solve(when, not)
      if (answers) {
        found++
        expect(wanted(answers)).toBe(true)
      } else if (answers === null) {
        never++
        for (const each of everyAnswers(readBy(when, not), 3000))
          if (wanted(each)) expect({ when, not, each }).toBe('impossible')
      } else open++
    },
    500,
  )
  test('and most of them are known', () => {
    const share = (count: number) => count / (found + never + open)
    expect(share(found)).toBeGreaterThan(0.4)
    expect(share(never)).toBeGreaterThan(0.16)
    expect(share(open)).toBeLessThan(0.08)
  })
})

const [x, y, seats, price, m] = [{ var: 'x' }, { var: 'y' }, { var: 'seats' }, { var: 'price' }, { var: 'm' }]
const letters = [...'abcdefghijklmnop']
const wide = [
  number('x', 0, 100),
  number('y', 0, 100),
  number('seats', 1, 5000),
  number('price', 0, 1e6),
  multi('m', Object.fromEntries(letters.map((letter) => [letter, []]))),
]
const has = (letter: string) => ({ in: [letter, m] })

describe('answers are found where there are any', () => {
  test.each<[string, Condition]>([
    ['a number of a list', { in: [x, [7, 13]] }],
    ['one number exactly', { '==': [x, 33.3] }],
    ['a sum', { '==': [{ '+': [x, y] }, 37] }],
    ['a narrow band of a product', { '<=': [60.1, { '*': [x, 2] }, 60.101] }],
    ['a price for each seat', { '<': [4.99, { '/': [price, seats] }, 5] }],
    ['a square', { '<': [49.9, { '*': [x, x] }, 50] }],
    ['a single number that a computer can write', { and: [{ '<': [x, 1] }, { '>=': [x, 1 - 2 ** -53] }] }],
    ['a set of sixteen, exactly', { and: letters.map((letter, i) => (i < 8 ? has(letter) : { '!': has(letter) })) }],
    ['no choice of sixteen', { and: letters.map((letter) => ({ '!': has(letter) })) }],
    ['two sums that must both hold', { and: [{ '==': [{ '+': [x, y] }, 37] }, { '>': [{ '-': [x, y] }, 30] }] }],
  ])('%s', (_, when) => {
    const { found, wanted } = solve(when, undefined, wide)
    expect(found && wanted(found)).toBe(true)
  })
})

describe('what no answers can do is proven', () => {
  test.each<[string, Condition]>([
    ['two ranges that do not meet', { and: [{ '<': [x, 10] }, { '>': [x, 50] }] }],
    ['beyond the range', { '>': [x, 100] }],
    ['between two neighbouring numbers', { and: [{ '<': [x, 1] }, { '>': [x, 1 - 2 ** -53] }] }],
    ['a number of a list that is out of range', { in: [x, [-1, 101]] }],
    ['a sum that is too large', { and: [{ '==': [{ '+': [x, y] }, 37] }, { '>': [x, 20] }, { '>': [y, 17] }] }],
    ['a product', { and: [{ '<': [{ '*': [x, 3] }, 30] }, { '>=': [x, 10] }] }],
    ['a negative square', { '<': [{ '*': [x, x] }, 0] }],
    ['division by zero', { '>': [{ '/': [x, 0] }, -1] }],
    ['a choice taken and not', { and: [has('a'), has('p'), { '!': has('a') }] }],
    ['an answer and none', { and: [{ '<': [x, 10] }, { '!=': [{ '<': [x, 20] }, true] }] }],
  ])('%s', (_, when) => {
    expect(solve(when, undefined, wide).found).toBe(null)
  })
  test('one rule covers another to the last digit', () => {
    expect(solve({ '<': [x, 0.3] }, { '<=': [x, 0.3 - 2 ** -54] }, wide).found).toBe(null)
    expect(solve({ '<': [x, 0.3] }, { '<=': [x, 0.3 - 2 ** -53] }, wide).found).not.toBe(null)
  })
})

test('what cannot be known within the budget is not claimed', () => {
  const sums: Condition = { and: [{ '<': [{ '+': [x, y] }, 50] }, { '>': [{ '-': [x, { '-': [y] }] }, 50] }] }
  expect(solve(sums, undefined, wide, 20_000).found).toBe(undefined)
})
