import { describe, expect, test } from 'vitest'
import { compile } from '../decide/model.ts'
import { expectClose } from '../../testing/close.ts'
import { exclude, model, rule } from '../../testing/model.ts'
import { explain } from './explain.ts'

type Rows = { [option: string]: number[] }
type Weights = { a: number; b: number }

const tipping = (options: Rows, criteria: Weights, out: string[] = []) => {
  const rules = [rule('out', true, ...out.map((each) => exclude(each)))]
  return explain(compile(model({ options, criteria, rules, settings: { samples: 1 } })), { go: true }).tippingPoints
}

describe('weights by hand', () => {
  const points = (options: Rows, weights: Weights, out: string[] = []) => {
    const { below, above } = tipping(options, weights, out).weights[0] as {
      below: unknown
      above: unknown
    }
    return { below, above }
  }
  const at = (point: number, winner: string) => ({ at: point, winner })

  test.each<{
    case: string
    options: Rows
    weights: Weights
    out?: string[]
    below: unknown
    above: unknown
  }>([
    { case: 'less of it', options: { x: [9, 4], y: [6, 8] }, weights: { a: 5, b: 3 }, below: at(4, 'y'), above: null },
    { case: 'more of it', options: { x: [6, 8], y: [9, 4] }, weights: { a: 3, b: 3 }, below: null, above: at(4, 'y') },
    {
      case: 'both ways',
      options: { x: [5, 5], y: [9, 2], z: [2, 6] },
      weights: { a: 4, b: 7 },
      below: at(7 / 3, 'z'),
      above: at(5.25, 'y'),
    },
    {
      case: 'from a weight of 0',
      options: { x: [6, 8], y: [9, 4] },
      weights: { a: 0, b: 3 },
      below: null,
      above: at(4, 'y'),
    },
    {
      case: 'the nearest of several',
      options: { x: [2, 8], y: [6, 4], z: [10, 1] },
      weights: { a: 0, b: 8 },
      below: null,
      above: at(7, 'z'),
    },
    {
      case: 'a tie at 0 alone is none',
      options: { x: [9, 5], y: [6, 5] },
      weights: { a: 5, b: 3 },
      below: null,
      above: null,
    },
    {
      case: 'a tie at 0 of all other weights',
      options: { x: [9, 1], y: [6, 9] },
      weights: { a: 5, b: 0 },
      below: null,
      above: null,
    },
    {
      case: 'a tie whose gap stays the same, though it is more points where less weight is left',
      options: { x: [4, 0], y: [4, 8e-8] },
      weights: { a: 12.8, b: 0.01 },
      below: null,
      above: null,
    },
    {
      case: 'a tie now: more helps the other',
      options: { x: [4, 6], y: [6, 4] },
      weights: { a: 3, b: 3 },
      below: null,
      above: at(3, 'y'),
    },
    {
      case: 'a tie now: less helps the other',
      options: { x: [6, 4], y: [4, 6] },
      weights: { a: 3, b: 3 },
      below: at(3, 'y'),
      above: null,
    },
    {
      case: 'a tie now, at weight 0',
      options: { x: [4, 6], y: [5, 6] },
      weights: { a: 0, b: 3 },
      below: null,
      above: at(0, 'y'),
    },
    {
      case: 'a tie within 1e-9 counts as one',
      options: { x: [4, 6], y: [6, 4 - 1e-10] },
      weights: { a: 3, b: 3 },
      below: null,
      above: at(3, 'y'),
    },
    {
      case: 'the first by order of a tie whose other is ahead by a hair',
      options: { x: [4, 6], y: [6, 4 + 1e-10] },
      weights: { a: 3, b: 3 },
      below: null,
      above: at(3, 'y'),
    },
    {
      case: 'level for ever: the order decides, nothing tips',
      options: { x: [4, 6], y: [4, 6] },
      weights: { a: 3, b: 3 },
      below: null,
      above: null,
    },
    {
      case: 'three meet in a point: who leads beyond',
      options: { x: [4, 6], y: [6, 4], z: [8, 2] },
      weights: { a: 1, b: 3 },
      below: null,
      above: at(3, 'z'),
    },
    {
      case: 'the first by order of two alike',
      options: { x: [4, 6], y: [6, 4], z: [6, 4] },
      weights: { a: 1, b: 3 },
      below: null,
      above: at(3, 'y'),
    },
    {
      case: 'points within 1e-9 are one',
      options: { x: [4, 6], y: [6, 4], z: [8, 2 - 5e-10] },
      weights: { a: 1, b: 3 },
      below: null,
      above: at(3, 'z'),
    },
    {
      case: 'of two that cross much later the higher, though the other gains a hair more on the winner',
      options: { x: [0, 9], y: [6 + 4e-10, 0], z: [6, 1.2e-9] },
      weights: { a: 1, b: 3 },
      below: null,
      above: at(4.5, 'z'),
    },
    {
      case: 'of two alike but for rounding the first by order',
      options: { x: [4, 6], y: [6, 4.3], z: [6.000000000000001, 4.3] },
      weights: { a: 1, b: 3 },
      below: null,
      above: at(2.55, 'y'),
    },
    {
      case: 'points further apart are two',
      options: { x: [4, 6], y: [6, 4], z: [8, 1.99] },
      weights: { a: 1, b: 3 },
      below: null,
      above: at(3, 'y'),
    },
    {
      case: 'options that are out never win',
      options: { x: [9, 4], out: [0, 10], y: [6, 8] },
      weights: { a: 5, b: 3 },
      out: ['out'],
      below: at(4, 'y'),
      above: null,
    },
    {
      case: 'one option left',
      options: { x: [9, 4], out: [6, 8] },
      weights: { a: 5, b: 3 },
      out: ['out'],
      below: null,
      above: null,
    },
  ])('$case', ({ options, weights, out, below, above }) => {
    expectClose(points(options, weights, out), { below, above })
  })
})

test.each([0, 1e-10, -1e-10])('a tie within 1e-9 tips at the very weight it has now (the other %d ahead)', (hair) => {
  const { weights } = tipping({ x: [4, 6], y: [6, 4 + hair] }, { a: 3, b: 3 })
  expect(weights).toEqual([
    { criterion: 'a', weight: 3, below: null, above: { at: 3, winner: 'y' } },
    { criterion: 'b', weight: 3, below: { at: 3, winner: 'y' }, above: null },
  ])
})

describe('ratings by hand', () => {
  const points = (options: Rows, weights: Weights) =>
    tipping(options, weights).ratings.map(({ option, criterion, at, winner }) => [option, criterion, at, winner])

  test.each<{ case: string; options: Rows; weights: Weights; found: unknown[] }>([
    {
      case: 'the winner worse or the second better',
      options: { x: [9, 4], y: [6, 8] },
      weights: { a: 5, b: 3 },
      found: [
        ['x', 'a', 8.4, 'y'],
        ['x', 'b', 3, 'y'],
        ['y', 'a', 6.6, 'y'],
        ['y', 'b', 9, 'y'],
      ],
    },
    {
      case: 'just within: 0 and 10 count',
      options: { x: [5, 8], y: [10, 3] },
      weights: { a: 2, b: 4 },
      found: [
        ['x', 'a', 0, 'y'],
        ['x', 'b', 5.5, 'y'],
        ['y', 'a', null, null],
        ['y', 'b', 5.5, 'y'],
      ],
    },
    {
      case: 'the other end',
      options: { x: [5, 8], y: [8, 4] },
      weights: { a: 2, b: 2.5 },
      found: [
        ['x', 'a', 3, 'y'],
        ['x', 'b', 6.4, 'y'],
        ['y', 'a', 10, 'y'],
        ['y', 'b', 5.6, 'y'],
      ],
    },
    {
      case: 'a criterion without weight changes nothing',
      options: { x: [5, 8], y: [5, 7] },
      weights: { a: 0, b: 2 },
      found: [
        ['x', 'a', null, null],
        ['x', 'b', 7, 'y'],
        ['y', 'a', null, null],
        ['y', 'b', 8, 'y'],
      ],
    },
    {
      case: 'a tie is at the present rating',
      options: { x: [4, 6], y: [6, 4] },
      weights: { a: 3, b: 3 },
      found: [
        ['x', 'a', 4, 'y'],
        ['x', 'b', 6, 'y'],
        ['y', 'a', 6, 'y'],
        ['y', 'b', 4, 'y'],
      ],
    },
    {
      case: 'the top two alone, in order of rank',
      options: { z: [0, 0], y: [6, 8], x: [10, 10] },
      weights: { a: 1, b: 1 },
      found: [
        ['x', 'a', 4, 'y'],
        ['x', 'b', 4, 'y'],
        ['y', 'a', null, null],
        ['y', 'b', null, null],
      ],
    },
    {
      case: 'one option alone',
      options: { x: [9, 4] },
      weights: { a: 5, b: 3 },
      found: [
        ['x', 'a', null, null],
        ['x', 'b', null, null],
      ],
    },
  ])('$case', ({ options, weights, found }) => {
    expectClose(points(options, weights), found)
  })
})
