import { compile, type ModelDocument } from '@verdict/engine'
import { describe, expect, test } from 'vitest'
import { smallDocument } from '../draft/testing/small-document.ts'
import { allPairs, ratioOf, weighedByPairs } from './by-pairs.ts'
import { NOTHING_SAID, pairOf } from './judgements.ts'
import { openPairs } from './open-pairs.ts'
import { onScaleOf, proposedWeights } from './proposed-weights.ts'

const KEYS = ['a', 'b', 'c']
const said = (...pairs: [string, string, number][]) =>
  Object.fromEntries(pairs.map(([first, second, ratio]) => [pairOf(first, second), ratio]))

describe('pairs', () => {
  test('are asked in a chain first, each once', () => {
    expect(allPairs(['a', 'b', 'c', 'd']).map((pair) => pair.join(''))).toEqual(['ab', 'bc', 'cd', 'ac', 'bd', 'ad'])
  })

  test('say the same whichever is named first', () => {
    expect(ratioOf(said(['b', 'a', 4]), ['a', 'b'])).toBe(1 / 4)
    expect(ratioOf({}, ['a', 'b'])).toBeUndefined()
  })

  test('give weights as soon as they connect all', () => {
    expect(weighedByPairs(KEYS, said(['a', 'b', 2]))).toBeUndefined()
    const chain = weighedByPairs(KEYS, said(['a', 'b', 2], ['b', 'c', 3]))
    expect(chain?.weights.map((each) => each.toFixed(6))).toEqual(['0.600000', '0.300000', '0.100000'])
    expect(chain?.ratio).toBeCloseTo(0, 12)
    expect(chain?.doubtful).toBeUndefined()
  })

  test('that contradict each other are named, with the ratio without the one that fits least', () => {
    const found = weighedByPairs(KEYS, said(['a', 'b', 3], ['b', 'c', 3], ['a', 'c', 1 / 5]))
    expect(found?.ratio).toBeGreaterThan(0.1)
    expect(found?.doubtful?.ratioWithout).toBeCloseTo(0, 12)
  })

  test('say nothing of criteria that were removed', () => {
    const pairs = said(['a', 'b', 2], ['b', 'c', 3], ['a', 'gone', 9])
    expect(weighedByPairs(KEYS, pairs)).toEqual(weighedByPairs(KEYS, said(['a', 'b', 2], ['b', 'c', 3])))
  })

  test('beyond the tables have no ratio', () => {
    const many = Array.from({ length: 16 }, (_, i) => `c${i}`)
    const chain = said(...many.slice(1).map((key, i): [string, string, number] => [many[i] as string, key, 1]))
    expect(weighedByPairs(many, chain)).toMatchObject({ ratio: null })
  })
})

describe('what is left to ask', () => {
  /** "a" is better at speed, "b" at price: who wins hangs on the weights. */
  const document: ModelDocument = {
    ...smallDocument,
    ratings: smallDocument.ratings.map((each) => ({
      ...each,
      value: (each.option === 'a') === (each.criterion === 'speed') ? 8 : 2,
    })),
    criteria: [...smallDocument.criteria, { key: 'look', name: { en: 'Look' }, description: { en: '' }, weight: 1 }],
    questions: [
      {
        key: 'q',
        type: 'boolean',
        text: { en: 'q' },
        choices: ['yes', 'no'].map((key) => ({ key, label: { en: key }, effects: [] })),
      },
    ],
    scenarios: [{ key: 's', description: { en: '' }, answers: { q: true }, expect: {} }],
  }
  const rated = {
    ...document,
    ratings: [
      ...document.ratings,
      ...['a', 'b'].map((option) => ({ option, criterion: 'look', value: 5, rationale: { en: '' }, sources: [] })),
    ],
  } as ModelDocument
  const model = compile(rated)
  const keys = rated.criteria.map(({ key }) => key)

  test('is not known before the weights are', () => {
    expect(openPairs(keys, {}, model)).toMatchObject({ all: 3, idle: undefined })
    expect(openPairs(keys, said(['speed', 'price', 1], ['price', 'look', 1]), undefined).idle).toBeUndefined()
  })

  test('is over where no answer can change who wins a scenario, and goes on where one can', () => {
    const close = openPairs(keys, said(['speed', 'price', 1.1], ['price', 'look', 1]), model)
    expect(close.open).toEqual([['speed', 'look']])
    expect(close.idle).toEqual([])
    const clear = openPairs(keys, said(['speed', 'price', 9], ['price', 'look', 1]), model)
    expect(clear.idle).toEqual([['speed', 'look']])
  })
})

describe('a proposal', () => {
  test('by the order needs every criterion and how far the first is from the last', () => {
    const order = (list: string[], span: number) =>
      proposedWeights('order', { ...NOTHING_SAID, order: { keys: list, span } }, KEYS)
    expect(order(['c', 'a'], 3)).toBeUndefined()
    expect(order(['c', 'a', 'b'], 0)).toBeUndefined()
    expect(order(['c', 'gone', 'a', 'b'], 3)?.map((each) => each.toFixed(4))).toEqual(['0.3333', '0.1667', '0.5000'])
  })

  test('by the ends needs each compared with both', () => {
    const ends = { best: 'a', worst: 'c', over: { b: 2, c: 6 }, above: { b: 3 } }
    const propose = (changed: object) =>
      proposedWeights('ends', { ...NOTHING_SAID, ends: { ...ends, ...changed } }, KEYS)
    expect(propose({})?.map((each) => each.toFixed(4))).toEqual(['0.6000', '0.3000', '0.1000'])
    expect(propose({ above: {} })).toBeUndefined()
    expect(propose({ best: 'c' })).toBeUndefined()
    expect(propose({ best: 'gone' })).toBeUndefined()
  })

  test('is on the scale of the weights that are there', () => {
    expect(onScaleOf([0.6, 0.3, 0.1], [10, 5, 5])).toEqual([12, 6, 2])
    expect(onScaleOf([0.5, 0.5], [0, 0])).toEqual([5, 5])
  })
})
