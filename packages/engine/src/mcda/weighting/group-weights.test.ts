import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { expectClose } from '../../../testing/close.ts'
import { property } from '../../../testing/property.ts'
import { McdaError } from '../table/problem.ts'
import { ahpPriorities } from './ahp.ts'
import { groupWeights } from './group-weights.ts'

const ratios = fc.double({ min: 1 / 9, max: 9, noNaN: true })
const matrixOf = ([a, b, c]: readonly number[]) => [
  [1, a as number, b as number],
  [1 / (a as number), 1, c as number],
  [1 / (b as number), 1 / (c as number), 1],
]

describe('the weights of a group', () => {
  test('are geometric means, whatever scale each has', () => {
    const { weights } = groupWeights([
      [1, 4],
      [40, 10],
    ])
    expectClose(weights, [1 / 2, 1 / 2])
    expectClose(
      groupWeights([
        [16, 1],
        [1, 1],
      ]).weights,
      [4 / 5, 1 / 5],
    )
  })

  property(
    'are those of the geometric means of their comparisons: who puts together first makes no difference',
    [fc.array(fc.tuple(ratios, ratios, ratios), { minLength: 1, maxLength: 5 })],
    (people) => {
      const options = { method: 'geometric-mean' } as const
      const each = people.map((said) => ahpPriorities(matrixOf(said), options).priorities)
      const mean = [0, 1, 2].map((i) =>
        people.reduce((all, said) => all * (said[i] as number) ** (1 / people.length), 1),
      )
      expectClose(groupWeights(each).weights, ahpPriorities(matrixOf(mean), options).priorities)
    },
  )

  property(
    'do not depend on the order of people',
    [
      fc.array(fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 4, maxLength: 4 }), {
        minLength: 1,
        maxLength: 5,
      }),
    ],
    (people) => {
      expectClose(groupWeights([...people].reverse()).weights, groupWeights(people).weights)
    },
  )

  test('name the criterion that divides most, by ratio and not by difference', () => {
    const { divide } = groupWeights([
      [60, 30, 10],
      [50, 48, 2],
    ])
    expect(divide).toMatchObject({ criterion: 2, most: 0, least: 1 })
    expect(divide.ratio).toBeCloseTo(5, 10)
  })

  test('of people who agree, or of one, are theirs', () => {
    const { weights, divide } = groupWeights([
      [2, 6],
      [1, 3],
    ])
    expectClose(weights, [1 / 4, 3 / 4])
    expect(divide.ratio).toBe(1)
    expectClose(groupWeights([[2, 6]]).weights, [1 / 4, 3 / 4])
  })

  test('are not decided by one nought, and are 0 where all say so', () => {
    const { weights, divide } = groupWeights([
      [0, 1, 0],
      [9, 1, 0],
    ])
    expect(weights[0]).toBeGreaterThan(0.05)
    expect(weights[2]).toBe(0)
    expect(divide).toMatchObject({ criterion: 0, most: 1, least: 0 })
  })

  test.each([
    { case: 'of nobody', people: [], code: 'empty' },
    { case: 'of no criteria', people: [[]], code: 'empty' },
    { case: 'on other criteria', people: [[1, 2], [1]], code: 'length' },
    { case: 'that are all 0', people: [[0, 0]], code: 'all-zero' },
    { case: 'below 0', people: [[1, -1]], code: 'negative' },
    { case: 'that are no numbers', people: [[1, Number.NaN]], code: 'not-finite' },
  ])('$case are refused', ({ people, code }) => {
    expect(() => groupWeights(people)).toThrow(expect.objectContaining({ code }) as McdaError)
  })
})
