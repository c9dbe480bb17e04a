import type { Judgements } from '@verdict/contracts'
import { compile, type ModelDocument } from '@verdict/engine'
import { property } from '@verdict/engine/testing/property'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { smallDocument, yesNoQuestion } from '../draft/testing/small-document.ts'
import { onScaleOf, proposedWeights } from './proposed-weights.ts'
import { weightsWithoutTheRest } from './the-rest.ts'
import { winnersOf } from './winners.ts'

const KEYS = ['speed', 'price', 'look']
type Ratings = [a: number[], b: number[]]

/** Two options, rated on three criteria; one scenario, which adds some weight to the price. */
function document([a, b]: Ratings, add: number): ModelDocument {
  const [yes, no] = yesNoQuestion.choices ?? []
  return {
    ...smallDocument,
    criteria: KEYS.map((key) => ({ key, name: { en: key }, description: { en: '' }, weight: 5 })),
    ratings: ['a', 'b'].flatMap((option, o) =>
      KEYS.map((criterion, c) => ({
        ...{ option, criterion, value: (o === 0 ? a : b)[c] as number },
        ...{ rationale: { en: '' }, sources: [] },
      })),
    ),
    questions: [
      { ...yesNoQuestion, choices: [{ ...yes, effects: [{ type: 'weight', criterion: 'price', add }] }, no] },
    ] as ModelDocument['questions'],
    scenarios: [{ key: 's', description: { en: '' }, answers: { q: true }, expect: {} }],
  }
}

/** Who wins with the weights that follow from it, once they are in the draft. */
function winner(of: ModelDocument, said: Judgements['ends']) {
  const weights = onScaleOf(proposedWeights({ way: 'ends', said }, KEYS) as number[], [5, 5, 5])
  const criteria = of.criteria.map((each, c) => ({ ...each, weight: weights[c] as number }))
  return winnersOf(compile({ ...of, criteria }))[0]
}

/** Everything that may be said where it is still open, written out. */
function* ways({ over, above, ...ends }: Judgements['ends']): Generator<Judgements['ends']> {
  const times = [1, 2, 3, 4, 5, 6, 7, 8, 9]
  for (const price of over.price ? [over.price] : times)
    for (const look of over.look ? [over.look] : times)
      for (const back of above.price ? [above.price] : times)
        yield { ...ends, over: { price, look }, above: { price: back } }
}

const everyWinner = (of: ModelDocument, said: Judgements['ends']) =>
  new Set([...ways(said)].map((way) => winner(of, way)))

const ends = { best: 'speed', worst: 'look', over: {}, above: {} }
const rest = (of: ModelDocument, said: Judgements['ends']) =>
  weightsWithoutTheRest({ way: 'ends', said }, KEYS, compile(of))

test('an answer between the ends is tried too: there another option may win than at both of them', () => {
  const of = document(
    [
      [3, 2, 8],
      [0, 7, 8],
    ],
    5,
  )
  const said = { ...ends, over: { look: 4 } }
  const atTheEnds = [...ways(said)].filter(({ over, above }) =>
    [over.price, above.price].every((times) => times === 1 || times === 9),
  )
  expect(atTheEnds).toHaveLength(4)
  expect(new Set(atTheEnds.map((way) => winner(of, way))).size).toBe(1)
  expect(everyWinner(of, said).size).toBe(2)
  expect(rest(of, said)).toBeUndefined()
})

test('of more open answers than can be tried whole, the ends alone are tried, and that is said', () => {
  const better = document(
    [
      [9, 9, 9],
      [1, 1, 1],
    ],
    0,
  )
  expect(rest(better, ends)).toMatchObject({ open: 3, every: true })
  const keys = [...KEYS, 'size']
  const four = {
    ...better,
    criteria: [...better.criteria, { ...better.criteria[0], key: 'size' }],
    ratings: [...better.ratings, ...better.ratings.slice(0, 1), ...better.ratings.slice(3, 4)].map((each, i) =>
      i < better.ratings.length ? each : { ...each, criterion: 'size' },
    ),
  } as ModelDocument
  const left = weightsWithoutTheRest({ way: 'ends', said: ends }, keys, compile(four))
  expect(left).toEqual({ open: 5, weights: expect.any(Array) })
})

const row = fc.array(fc.integer({ min: 0, max: 10 }), { minLength: KEYS.length, maxLength: KEYS.length })
const maybe = fc.option(fc.integer({ min: 1, max: 9 }), { nil: 0 })
/** Of three comparisons one or two are open. */
const partly = fc
  .tuple(maybe, maybe, maybe)
  .filter((all) => [1, 2].includes(all.filter((times) => times === 0).length))
  .map(([price, look, back]): Judgements['ends'] => ({
    ...{ best: 'speed', worst: 'look' },
    over: { ...(price > 0 && { price }), ...(look > 0 && { look }) },
    above: back > 0 ? { price: back } : {},
  }))

property(
  'best and worst stop exactly where nothing that may still be said changes who wins',
  [fc.tuple(row, row), fc.integer({ min: -9, max: 9 }), partly],
  (ratings, add, said) => {
    const of = document(ratings, add)
    const found = rest(of, said)
    expect(found?.weights !== undefined).toBe(everyWinner(of, said).size === 1)
    if (found) expect(found.every).toBe(true)
  },
)
