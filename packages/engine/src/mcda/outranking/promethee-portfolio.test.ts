import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { expectClose } from '../../../testing/close.ts'
import { property } from '../../../testing/property.ts'
import { McdaError } from '../table/problem.ts'
import { prometheePortfolio } from './promethee-portfolio.ts'

test('twenty projects for a budget of 150', () => {
  const netFlows = [
    -0.1726, -0.1233, 0.2636, 0.7137, -0.1798, -0.1363, 0.08, 0.0896, 0.076, -0.376, 0.4747, -0.2428, -0.0187, -0.194,
    -0.064, -0.1587, -0.0509, -0.0553, 0.2107, -0.136,
  ]
  const costs = [27, 29, 20, 34, 32, 22, 34, 30, 28, 21, 32, 37, 26, 16, 13, 32, 35, 20, 40, 39]
  expectClose(prometheePortfolio(netFlows, costs, 150), { chosen: [2, 3, 10, 18], totalFlow: 1.6627, totalCost: 126 })
})

describe('by hand', () => {
  test.each([
    { case: 'greed by ratio would miss this', flows: [6, 5, 5], costs: [5, 4, 4], budget: 8, chosen: [1, 2] },
    { case: 'no money buys what is free', flows: [1, 2], costs: [1, 0], budget: 0, chosen: [1] },
    { case: 'who lowers the sum is never taken', flows: [-1, 0, 3], costs: [0, 0, 1], budget: 9, chosen: [2] },
    { case: 'nothing is within reach', flows: [1, 2], costs: [3, 4], budget: 2, chosen: [] },
    { case: 'money without end', flows: [1, 2], costs: [3, 4], budget: Number.POSITIVE_INFINITY, chosen: [0, 1] },
  ])('$case', ({ flows, costs, budget, chosen }) => {
    expect(prometheePortfolio(flows, costs, budget).chosen).toEqual(chosen)
  })
})

const items = fc.array(fc.tuple(fc.integer({ min: -3, max: 9 }), fc.integer({ min: 0, max: 9 })), {
  minLength: 1,
  maxLength: 9,
})
property('is the best of all subsets', [items, fc.integer({ min: 0, max: 30 })], (all, budget) => {
  let most = 0
  for (let subset = 0; subset < 2 ** all.length; subset++) {
    const taken = all.filter((_, i) => (subset >> i) & 1)
    const cost = taken.reduce((total, [, each]) => total + each, 0)
    if (cost <= budget)
      most = Math.max(
        most,
        taken.reduce((total, [flow]) => total + flow, 0),
      )
  }
  const [flows, costs] = [all.map(([flow]) => flow), all.map(([, cost]) => cost)]
  const { chosen, totalFlow, totalCost } = prometheePortfolio(flows, costs, budget)
  expect(totalFlow).toBe(most)
  expect(totalCost).toBeLessThanOrEqual(budget)
  expect(chosen).toEqual([...chosen].sort((a, b) => a - b))
  expect(chosen.reduce((total, i) => total + (flows[i] as number), 0)).toBe(most)
  expect(chosen.reduce((total, i) => total + (costs[i] as number), 0)).toBe(totalCost)
})

test.each([
  {
    case: 'nothing to choose from',
    act: () => prometheePortfolio([], [], 1),
    error: new McdaError('empty', 'netFlows is empty'),
  },
  {
    case: 'costs of another length',
    act: () => prometheePortfolio([1, 2], [1], 1),
    error: new McdaError('length', 'costs has 1 entries: it must have 2'),
  },
  {
    case: 'a negative cost',
    act: () => prometheePortfolio([1, 2], [1, -1], 1),
    error: new McdaError('negative', 'costs[1] is -1: it must not be negative', undefined, 1),
  },
  {
    case: 'a flow that is not a number',
    act: () => prometheePortfolio([Number.NaN], [1], 1),
    error: new McdaError('not-finite', 'netFlows[0] is NaN: it must be a finite number', undefined, 0),
  },
  {
    case: 'a negative budget',
    act: () => prometheePortfolio([1], [1], -1),
    error: new McdaError('negative', 'the budget is -1: it must not be negative'),
  },
])('$case is refused', ({ act, error }) => {
  expect(act).toThrow(error)
})
