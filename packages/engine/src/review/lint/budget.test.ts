import { describe, expect, test } from 'vitest'
import { exclude, model, multi, number, rule, single, weigh, yesNo } from '../../../testing/model.ts'
import { compile } from '../../decide/model.ts'
import { Budget } from './budget.ts'
import { costOfSituation, costOfStanding } from './cost.ts'

describe('operations that may be spent', () => {
  test('are taken until there are none left', () => {
    const budget = new Budget(3)
    expect([budget.take(1), budget.take(1), budget.take(1)]).toEqual([true, true, false])
    expect(budget.spent).toBe(true)
    expect(budget.take(0)).toBe(false)
  })
  test('more than there are spends them', () => {
    const budget = new Budget(3)
    expect(budget.take(100)).toBe(false)
    expect(budget.spent).toBe(true)
  })
  test('none at all are spent from the start', () => {
    expect(new Budget(0).spent).toBe(true)
  })
  test.each([
    { case: 'as many as asked for', most: 10, share: 1, given: 10, left: 90 },
    { case: 'no more than there are', most: 1000, share: 1, given: 100, left: 0 },
    { case: 'no more than a share of them', most: 1000, share: 0.25, given: 25, left: 75 },
    { case: 'less than the share where less is asked for', most: 10, share: 0.25, given: 10, left: 90 },
  ])('a part of them: $case', ({ most, share, given, left }) => {
    const budget = new Budget(100)
    const part = budget.part(most, share)
    expect(operationsIn(part)).toBe(given)
    expect(operationsIn(budget)).toBe(left)
  })
  test('of what was overspent there is no part', () => {
    const budget = new Budget(1)
    budget.take(5)
    expect(budget.part(10).spent).toBe(true)
  })
  test('what a part does not use comes back, once', () => {
    const budget = new Budget(100)
    const part = budget.part(40)
    part.take(15)
    budget.giveBack(part)
    budget.giveBack(part)
    expect(part.spent).toBe(true)
    expect(operationsIn(budget)).toBe(85)
  })
})

function operationsIn(budget: Budget): number {
  let count = 0
  while (!budget.spent) {
    budget.take(1)
    count++
  }
  return count
}

describe('what going through a model once takes', () => {
  const cost = (sketch: Parameters<typeof model>[0]) => {
    const compiled = compile(model({ questions: [], ...sketch }))
    return [costOfSituation(compiled), costOfStanding(compiled)]
  }
  test.each<{ case: string; sketch: Parameters<typeof model>[0]; costs: [number, number] }>([
    { case: 'two options on two criteria', sketch: {}, costs: [0, 8] },
    { case: 'a yes-or-no question: itself and its choices', sketch: { questions: [yesNo('q')] }, costs: [3, 11] },
    { case: 'an effect', sketch: { questions: [single('q', { a: [weigh('speed', { add: 1 })] })] }, costs: [2, 11] },
    {
      case: 'a rule that reads a choice: its source and one literal',
      sketch: { questions: [yesNo('q')], rules: [rule('r', { var: 'q' }, exclude('django'))] },
      costs: [5, 14],
    },
    {
      case: 'a test of several choices looks through a quarter of them',
      sketch: {
        questions: [multi('q', { a: [], b: [], c: [], d: [] })],
        rules: [rule('r', { in: ['a', { var: 'q' }] })],
      },
      costs: [1 + 4 + 1 + 1 + 2, 17],
    },
    {
      case: 'a number that is compared',
      sketch: { questions: [number('q', 0, 9)], rules: [rule('r', { '<': [1, { var: 'q' }, 5] })] },
      costs: [4, 12],
    },
  ])('$case', ({ sketch, costs }) => {
    expect(cost(sketch)).toEqual(costs)
  })
})
