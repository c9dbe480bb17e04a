import type { Judgement } from '@verdict/contracts'
import { compile, type ModelDocument } from '@verdict/engine'
import { describe, expect, test } from 'vitest'
import { smallDocument, yesNoQuestion } from '../draft/testing/small-document.ts'
import { allPairs, leftToConnect, ratioOf, weighedByPairs } from './by-pairs.ts'
import { pairOf } from './judgements.ts'
import { dividedScenarios } from './Together.tsx'
import { weightsWithoutTheRest } from './the-rest.ts'
import { mostDecided, winnersOf, winnersWith } from './winners.ts'
import { openPairs } from './open-pairs.ts'
import { onScaleOf, proposedWeights, weightsOfEach } from './proposed-weights.ts'

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

  test('of more criteria than a table reaches have a ratio too, and the one that contradicts the others is named', () => {
    const many = Array.from({ length: 16 }, (_, i) => `c${i}`)
    const chain = many.slice(1).map((key, i): [string, string, number] => [many[i] as string, key, 1])
    expect(weighedByPairs(many, said(...chain))).toMatchObject({ ratio: 0, isOfTable: false })
    const found = weighedByPairs(many, said(...chain, ['c0', 'c2', 1], ['c1', 'c3', 1], ['c0', 'c3', 9]))
    expect(found?.ratio).toBeGreaterThan(0.1)
    expect(found?.doubtful?.pair).toEqual(['c0', 'c3'])
    expect(found?.doubtful?.ratioWithout).toBeCloseTo(0, 12)
  })

  test('few of many contradict each other as loudly as all of few do', () => {
    const cycle = said(['a', 'b', 3], ['b', 'c', 3], ['a', 'c', 1 / 3])
    const alone = weighedByPairs(KEYS, cycle)?.ratio ?? 0
    const amongMany = weighedByPairs([...KEYS, 'd', 'e', 'f'], {
      ...cycle,
      ...said(['c', 'd', 1], ['d', 'e', 1], ['e', 'f', 1]),
    })
    expect(amongMany?.ratio).toBeGreaterThan(alone / 2)
  })
})

/** "a" is better at speed, "b" at price: who wins hangs on the weights. */
const document: ModelDocument = {
  ...smallDocument,
  ratings: smallDocument.ratings.map((each) => ({
    ...each,
    value: (each.option === 'a') === (each.criterion === 'speed') ? 8 : 2,
  })),
  criteria: [...smallDocument.criteria, { key: 'look', name: { en: 'Look' }, description: { en: '' }, weight: 1 }],
  questions: [yesNoQuestion],
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
const withScenarios = (many: number) => {
  const scenarios = Array.from({ length: many }, (_, i) => ({ ...document.scenarios[0], key: `s${i}` }))
  return { ...model, document: { ...rated, scenarios } } as typeof model
}
const keys = rated.criteria.map(({ key }) => key)

describe('what is left to ask', () => {
  test('is not known before the weights are', () => {
    expect(openPairs(keys, {}, model)).toMatchObject({ all: 3, idle: undefined })
    expect(openPairs(keys, said(['speed', 'price', 1], ['price', 'look', 1]), undefined).idle).toBeUndefined()
  })

  test('is at least what connects every criterion, whatever was compared twice over', () => {
    const compared = (...pairs: string[]) =>
      pairs.map(([first, second]) => ({ first: Number(first), second: Number(second), ratio: 2 }))
    expect(leftToConnect(16, [])).toBe(15)
    expect(leftToConnect(5, compared('01', '12', '02'))).toBe(2)
    expect(leftToConnect(3, compared('01', '12'))).toBe(0)
  })

  test('is over where no answer can change who wins a scenario, and goes on where one can', () => {
    const close = openPairs(keys, said(['speed', 'price', 1.1], ['price', 'look', 1]), model)
    expect(close.open).toEqual([['speed', 'look']])
    expect(close.idle).toEqual([])
    const clear = openPairs(keys, said(['speed', 'price', 9], ['price', 'look', 1]), model)
    expect(clear.idle).toEqual([['speed', 'look']])
  })

  test('is tried later where there are many ratings to read for each', () => {
    const large = {
      ...model,
      document: { ...model.document, options: Array.from({ length: 400 }, () => model.document.options[0]) },
    }
    const tried = (of: typeof model) => mostDecided(of)
    expect([tried(model), tried(large as typeof model)]).toEqual([20_000, 533])
  })

  test('is not tried where too many scenarios would be decided', () => {
    const connected = said(['speed', 'price', 9], ['price', 'look', 1])
    expect(openPairs(keys, connected, withScenarios(10_000)).idle).toHaveLength(1)
    expect(openPairs(keys, connected, withScenarios(10_001))).toMatchObject({ idle: undefined, triedFrom: 0 })
  })
})

describe('a way that stops early', () => {
  const swing = (said: { [key: string]: number }) => weightsWithoutTheRest({ way: 'swing', said }, keys, model)

  test('proposes weights once no open answer can change who wins a scenario, with the middle for each', () => {
    // "look" is rated alike: whatever it weighs, it decides nothing.
    expect(swing({ speed: 100, price: 40 })).toEqual({ open: 1, weights: [100 / 190, 40 / 190, 50 / 190] })
    expect(swing({ speed: 50 })).toBeUndefined()
    expect(swing({ speed: 100, price: 40, look: 0 })).toBeUndefined()
    expect(weightsWithoutTheRest({ way: 'swing', said: { speed: 100, price: 40 } }, keys, undefined)).toBeUndefined()
  })

  test('is tried only where few enough scenarios are decided for it', () => {
    const swing = (scenarios: number) =>
      weightsWithoutTheRest({ way: 'swing', said: { speed: 100 } }, keys, withScenarios(scenarios))
    expect(swing(5_000)).toMatchObject({ open: 2, weights: expect.any(Array) })
    expect(swing(5_001)).toEqual({ open: 2, triedFrom: 1 })
    const many = Array.from({ length: 7 }, (_, i) => `c${i}`)
    expect(weightsWithoutTheRest({ way: 'swing', said: {} }, many, model)).toEqual({ open: 7, triedFrom: 6 })
  })

  test('needs both ends, or the order, before', () => {
    const ends = { best: 'speed', worst: 'look', over: {}, above: {} }
    const judge = (judgement: Judgement) => weightsWithoutTheRest(judgement, keys, model)?.open
    expect(judge({ way: 'ends', said: { ...ends, over: { price: 5 } } })).toBe(2)
    expect(judge({ way: 'ends', said: { ...ends, best: '' } })).toBeUndefined()
    // Over a span of 1 both weigh the same, and the first still wins.
    expect(judge({ way: 'order', said: { keys: ['speed', 'look', 'price'], span: 0 } })).toBe(1)
    expect(judge({ way: 'order', said: { keys: [], span: 0 } })).toBeUndefined()
  })
})

describe('a proposal', () => {
  test('by the order needs every criterion and how far the first is from the last', () => {
    const order = (list: string[], span: number) => proposedWeights({ way: 'order', said: { keys: list, span } }, KEYS)
    expect(order(['c', 'a'], 3)).toBeUndefined()
    expect(order(['c', 'a', 'b'], 0)).toBeUndefined()
    expect(order(['c', 'gone', 'a', 'b'], 3)?.map((each) => each.toFixed(4))).toEqual(['0.3333', '0.1667', '0.5000'])
  })

  test('by the ends needs each compared with both', () => {
    const ends = { best: 'a', worst: 'c', over: { b: 2, c: 6 }, above: { b: 3 } }
    const propose = (changed: object) => proposedWeights({ way: 'ends', said: { ...ends, ...changed } }, KEYS)
    expect(propose({})?.map((each) => each.toFixed(4))).toEqual(['0.6000', '0.3000', '0.1000'])
    expect(propose({ above: {} })).toBeUndefined()
    expect(propose({ best: 'c' })).toBeUndefined()
    expect(propose({ best: 'gone' })).toBeUndefined()
  })

  test('by swings is their shares, as in the office of Goodwin and Wright, once all are said', () => {
    const keys = ['closeness', 'visibility', 'image', 'size', 'comfort', 'parking']
    const said = { closeness: 100, visibility: 80, image: 70, size: 30, comfort: 20, parking: 10 }
    const swings = (changed: object) => proposedWeights({ way: 'swing', said: { ...said, ...changed } }, keys)
    // As printed: P. Goodwin and G. Wright, Decision Analysis for Management Judgment, ch. 3.
    expect(swings({})?.map((each) => Math.round(100 * each))).toEqual([32, 26, 23, 10, 6, 3])
    expect(swings({ parking: undefined })).toBeUndefined()
    expect(swings(Object.fromEntries(keys.map((key) => [key, 0])))).toBeUndefined()
  })

  test('is on the scale of the weights that are there', () => {
    expect(onScaleOf([0.6, 0.3, 0.1], [10, 5, 5])).toEqual([12, 6, 2])
    expect(onScaleOf([0.5, 0.5], [0, 0])).toEqual([5, 5])
  })
})

describe('who wins', () => {
  test('with other weights is who would win once they are in the draft, to which answers add', () => {
    const [yes, no] = rated.questions[0]?.choices ?? []
    const effects = [{ type: 'weight' as const, criterion: 'price', add: 3 }]
    const adding = {
      ...rated,
      questions: [{ ...rated.questions[0], choices: [{ ...yes, effects }, no] }],
    } as ModelDocument
    const weights = [0.6, 0.3, 0.1]
    const total = adding.criteria.reduce((sum, { weight }) => sum + weight, 0)
    const taken = {
      ...adding,
      criteria: adding.criteria.map((each, i) => ({ ...each, weight: (weights[i] as number) * total })),
    }
    // On shares of 1, three more for the price would decide everything.
    expect(winnersOf(compile(taken))).toEqual(['a'])
    expect(winnersWith(compile(adding), weights)).toEqual(['a'])
  })
})

describe('the weights of several', () => {
  const given = (by: string, judgement: Judgement, saidAt: string) => ({ judgement, by, name: by, saidAt })
  const swing = (...swings: number[]): Judgement => ({
    way: 'swing',
    said: Object.fromEntries(swings.map((each, i) => [keys[i] as string, each])),
  })

  test('are what each said last that is enough, by name', () => {
    const each = weightsOfEach(
      [
        given('Mar', swing(100), '2026-11-03T10:00:00Z'),
        given('Mar', { way: 'pairs', said: said(['speed', 'price', 1], ['price', 'look', 1]) }, '2026-11-02T10:00:00Z'),
        given('Ada', swing(1, 1, 2), '2026-11-01T10:00:00Z'),
        given('Ada', swing(2, 1, 1), '2026-11-04T10:00:00Z'),
        given('Eva', swing(1), '2026-11-04T10:00:00Z'),
      ],
      keys,
    )
    expect(each.map(({ name, way }) => `${name}: ${way}`)).toEqual(['Ada: swing', 'Mar: pairs'])
    expect(each[0]?.weights).toEqual([0.5, 0.25, 0.25])
  })

  test('say who would win otherwise by their own', () => {
    const people = weightsOfEach(
      [given('Ada', swing(100, 10, 10), ''), given('Eva', swing(90, 10, 10), ''), given('Mar', swing(30, 100, 10), '')],
      keys,
    )
    expect(dividedScenarios(model, people, [0.6, 0.3, 0.1])).toEqual([
      { key: 's', together: 'a', others: [{ option: 'b', people: ['Mar'] }] },
    ])
    expect(dividedScenarios(model, people.slice(0, 2), [0.6, 0.3, 0.1])).toEqual([])
  })
})
