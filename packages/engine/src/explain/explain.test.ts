import { describe, expect, test } from 'vitest'
import type { Effect } from '../document.ts'
import { decide } from '../decide/decide.ts'
import { compile } from '../decide/model.ts'
import { standing } from '../decide/standing.ts'
import { decisions } from '../../testing/arbitraries.ts'
import { model, rule, weigh } from '../../testing/model.ts'
import { property } from '../../testing/property.ts'
import { explain } from './explain.ts'

const sum = (parts: { [criterion: string]: number }) => Object.values(parts).reduce((a, b) => a + b, 0)

describe('what explains a verdict', () => {
  test('the lead, split by criterion', () => {
    expect(explain(compile(model()), { go: true }).marginByCriterion).toEqual({ speed: 18.75, price: -15 })
  })

  property(
    'contributions add up to the score, and the split to the margin',
    [decisions()],
    ({ document, answers, priorities }) => {
      const { ranking, margin, marginByCriterion } = explain(compile(document), answers, priorities)
      for (const { score, contributions } of ranking) {
        expect(Object.keys(contributions)).toHaveLength(document.criteria.length)
        expect(sum(contributions)).toBeCloseTo(score, 9)
      }
      if (margin === null) expect(marginByCriterion).toEqual({})
      else expect(sum(marginByCriterion)).toBeCloseTo(margin, 9)
    },
    200,
  )

  test.each<{ case: string; weights: [number, number]; effects?: Effect[] }>([
    { case: 'as large as a model may have', weights: [1e15, 1e15] },
    { case: 'large and small', weights: [1e15, 1e-300] },
    { case: 'small', weights: [1e-300, 2e-300] },
    { case: 'the smallest number there is', weights: [5e-324, 0] },
    {
      case: 'multiplied again and again',
      weights: [3, 2],
      effects: Array(30).fill(weigh('speed', { multiply: 1e15 })),
    },
    { case: 'divided again and again', weights: [3, 2], effects: Array(30).fill(weigh('speed', { multiply: 1e-15 })) },
  ])('contributions add up when weights are: $case', ({ weights: [speed, price], effects = [] }) => {
    const options = { django: [9.4, 4], nodejs: [0.3, 8] }
    const document = model({ options, criteria: { speed, price }, rules: [rule('r', true, ...effects)] })
    const { ranking, margin, marginByCriterion } = explain(compile(document), { go: true })
    for (const { score, contributions } of ranking) expect(sum(contributions)).toBeCloseTo(score, 9)
    expect(sum(marginByCriterion)).toBeCloseTo(margin as number, 9)
  })

  property(
    'scores lie within 0..100, gaps are to the winner, ranks are shared out wholly',
    [decisions()],
    (decision) => {
      const verdict = decide(compile(decision.document), decision.answers, decision.priorities)
      const [first, second] = verdict.ranking
      for (const { score, gap } of verdict.ranking) {
        expect(score).toBeGreaterThanOrEqual(-1e-9)
        expect(score).toBeLessThanOrEqual(100 + 1e-9)
        expect(gap).toBeCloseTo((first?.score as number) - score, 12)
      }
      expect(verdict.margin).toBe(second ? second.gap : null)
      expect(verdict.winner).toBe(first ? first.option : null)
      for (const shares of Object.values(verdict.robustness?.acceptability ?? {})) {
        expect(shares).toHaveLength(verdict.ranking.length)
        expect(sum({ ...shares } as never)).toBeCloseTo(1, 12)
      }
    },
  )

  property('holds the core unchanged', [decisions()], ({ document, answers, priorities }) => {
    const compiled = compile(document)
    expect(explain(compiled, answers, priorities)).toMatchObject(decide(compiled, answers, priorities))
  })
})

describe('the fast path', () => {
  property('leads with the winner and scores alike', [decisions()], ({ document, answers, priorities }) => {
    const compiled = compile(document)
    const verdict = decide(compiled, answers, priorities)
    const { scores, ranking } = standing(compiled, answers, priorities)
    if (verdict.status === 'notEnoughAnswers') return
    const places = ranking.map((o) => document.options[o]?.key as string)
    expect(places).toEqual(verdict.ranking.map(({ option }) => option))
    ranking.forEach((o, i) => expect(scores[o]).toBe(verdict.ranking[i]?.score))
  })
})
