import { describe, expect, test } from 'vitest'
import { compile } from '../decide/model.ts'
import { decisions } from '../../testing/arbitraries.ts'
import { expectClose } from '../../testing/close.ts'
import { exclude, model, rule } from '../../testing/model.ts'
import { property } from '../../testing/property.ts'
import { referenceVerdict } from '../../testing/reference.ts'
import { explain } from './explain.ts'

interface Beyond {
  weights: { [criterion: string]: number }
  ratings: { [option: string]: { [criterion: string]: number } }
}

describe('the margin by criterion', () => {
  property(
    'is w · (r of the winner − r of the second) on the scale of scores, and adds up to the margin',
    [decisions()],
    ({ document, answers, priorities }) => {
      const verdict = explain(compile(document), answers, priorities)
      const { weights, ratings } = referenceVerdict(document, answers, priorities).beyond as Beyond
      const [first, second] = verdict.ranking
      if (!first || !second) {
        expect(verdict.marginByCriterion).toEqual({})
        return
      }
      const total = Object.values(weights).reduce((sum, weight) => sum + weight, 0)
      const points = document.criteria.map(({ key }) => {
        const advantage = (ratings[first.option]?.[key] as number) - (ratings[second.option]?.[key] as number)
        return [key, (100 * (weights[key] as number) * advantage) / (10 * total)] as const
      })
      expectClose(verdict.marginByCriterion, Object.fromEntries(points))
      expectClose(
        points.reduce((sum, [, each]) => sum + each, 0),
        verdict.margin,
      )
    },
    300,
  )

  test('lists every criterion, also one without weight and one on which they are level', () => {
    const document = model({ criteria: { a: 2, none: 0, level: 2 }, options: { x: [9, 1, 4], y: [5, 8, 4] } })
    expect(explain(compile(document), { go: true }).marginByCriterion).toEqual({ a: 20, none: 0, level: 0 })
  })
  test('is against the second of those still in', () => {
    const document = model({
      options: { x: [9, 4], out: [9, 4], y: [6, 8] },
      rules: [rule('r', true, exclude('out'))],
    })
    expect(explain(compile(document), { go: true }).marginByCriterion).toEqual({ speed: 18.75, price: -15 })
  })
})
