import { describe, expect, test } from 'vitest'
import { compile } from '../decide/model.ts'
import type { Answers } from '../document.ts'
import { decisions } from '../../testing/arbitraries.ts'
import { exclude, model, rule } from '../../testing/model.ts'
import { property } from '../../testing/property.ts'
import { referenceMethods, referenceOrder } from '../../testing/reference-methods.ts'
import { referenceVerdict } from '../../testing/reference.ts'
import type { Method, SecondOpinions } from '../verdict.ts'
import { explain } from './explain.ts'

const methods: Method[] = ['weightedProduct', 'topsis', 'vikor', 'promethee2']

describe('second opinions', () => {
  property(
    'rank as the formulas do, on the weights and ratings of the options still in',
    [decisions()],
    ({ document, answers, priorities }) => {
      const { secondOpinions, winner, ranking } = explain(compile(document), answers, priorities)
      const { weights, ratings } = referenceVerdict(document, answers, priorities).beyond as {
        weights: { [criterion: string]: number }
        ratings: { [option: string]: { [criterion: string]: number } }
      }
      const left = document.options.map(({ key }) => key).filter((key) => ranking.some(({ option }) => option === key))
      if (left.length === 0) {
        expect(secondOpinions).toBeNull()
        return
      }
      const scores = referenceMethods(
        document.criteria.map(({ key }) => weights[key] as number),
        left.map((option) => document.criteria.map(({ key }) => ratings[option]?.[key] as number)),
      )
      const rankings = Object.fromEntries(
        methods.map((method) => [method, referenceOrder(scores[method]).map((o) => left[o])]),
      )
      expect(secondOpinions).toEqual({
        agreeing: methods.filter((method) => rankings[method]?.[0] === winner).length,
        rankings,
      })
    },
    600,
  )

  const opinions = (
    options: { [option: string]: number[] },
    weights: number[],
    out: string[] = [],
  ): SecondOpinions | null => {
    const criteria = Object.fromEntries(weights.map((weight, c) => [`c${c}`, weight]))
    const rules = [rule('out', true, ...out.map((each) => exclude(each)))]
    return explain(compile(model({ options, criteria, rules, settings: { samples: 1 } })), { go: true }).secondOpinions
  }
  const all = (order: string[]) => ({ weightedProduct: order, topsis: order, vikor: order, promethee2: order })

  test.each<{
    case: string
    options: { [option: string]: number[] }
    weights: number[]
    out?: string[]
    agreeing: number
    rankings: Partial<SecondOpinions['rankings']>
  }>([
    {
      case: 'all agree on one that is better at everything',
      options: { x: [2, 3], y: [8, 9] },
      weights: [2, 1],
      agreeing: 4,
      rankings: all(['y', 'x']),
    },
    {
      case: 'one option alone',
      options: { x: [2, 3] },
      weights: [2, 1],
      agreeing: 4,
      rankings: all(['x']),
    },
    {
      case: 'options that are out have no rank',
      options: { x: [2, 3], out: [9, 9], y: [5, 6] },
      weights: [2, 1],
      out: ['out'],
      agreeing: 4,
      rankings: all(['y', 'x']),
    },
    {
      case: 'all alike: document order',
      options: { x: [5, 5], y: [5, 5], z: [5, 5] },
      weights: [2, 1],
      agreeing: 4,
      rankings: all(['x', 'y', 'z']),
    },
    {
      case: 'all without any points: document order',
      options: { x: [0, 0], y: [0, 0] },
      weights: [2, 1],
      agreeing: 4,
      rankings: all(['x', 'y']),
    },
    {
      case: 'a rating of 0 counts as 0.01 in a product, which costs the winner its lead: 10 · 10 · 0.01 = 1 < 2 · 2 · 2',
      options: { x: [10, 10, 0], y: [2, 2, 2] },
      weights: [1, 1, 1],
      agreeing: 3,
      rankings: { weightedProduct: ['y', 'x'], promethee2: ['x', 'y'] },
    },
    {
      case: 'a rating of 0 is no more than 0.01: 10 · 0.01 = 0.1 > 0.3 · 0.3 = 0.09',
      options: { x: [0.3, 0.3], y: [10, 0] },
      weights: [1, 1],
      agreeing: 2,
      rankings: { weightedProduct: ['y', 'x'], topsis: ['x', 'y'], vikor: ['x', 'y'], promethee2: ['y', 'x'] },
    },
    {
      case: 'PROMETHEE is indifferent up to 1 and wants no more than 5: three leads of 1 do not make up for one of 1.5',
      options: { x: [6, 6, 6, 5], y: [5, 5, 5, 6.5] },
      weights: [1, 1, 1, 1],
      agreeing: 3,
      rankings: { promethee2: ['y', 'x'], weightedProduct: ['x', 'y'] },
    },
    {
      case: 'PROMETHEE: a lead of 5 is worth as much as one of 10, so document order decides',
      options: { x: [3, 8], y: [10, 3] },
      weights: [1, 1],
      agreeing: 2,
      rankings: { promethee2: ['x', 'y'] },
    },
    {
      case: 'VIKOR weighs the largest regret as much as the sum of all',
      options: { x: [10, 0, 5], y: [5, 5, 4.5], z: [0, 10, 0] },
      weights: [1, 1, 1],
      agreeing: 1,
      rankings: { vikor: ['y', 'x', 'z'] },
    },
  ])('$case', ({ options, weights, out, agreeing, rankings }) => {
    const found = opinions(options, weights, out)
    expect(found).toMatchObject({ rankings })
    expect(found?.agreeing).toBe(agreeing)
  })

  test.each<{ case: string; sketch: Parameters<typeof model>[0]; answers: Answers }>([
    { case: 'before anything is answered', sketch: {}, answers: {} },
    {
      case: 'where no option is left',
      sketch: { rules: [rule('none', true, exclude('django'), exclude('nodejs'))] },
      answers: { go: true },
    },
  ])('none $case', ({ sketch, answers }) => {
    expect(explain(compile(model(sketch)), answers).secondOpinions).toBeNull()
  })
})
