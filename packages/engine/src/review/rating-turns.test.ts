import { describe, expect, test } from 'vitest'
import { model, scenario, single } from '../../testing/model.ts'
import { compile } from '../decide/model.ts'
import { decide } from '../decide/decide.ts'
import { ratingTurns } from './rating-turns.ts'

/** Two criteria of equal weight: a rating counts five points of a hundred a step of one. */
const document = {
  ...model({ options: { a: [6, 5], b: [5, 5] }, questions: [single('q', { x: [], y: [] })], settings: { tie: 2 } }),
  scenarios: [scenario('s', { q: 'x' }, {}), scenario('t', { q: 'y' }, {}, { priorities: { price: 0 } })],
}
const [speed = ''] = document.criteria.map(({ key }) => key)

describe('what a rating would change', () => {
  test('is the nearest rating on either side, in each scenario', () => {
    const turns = ratingTurns(document, { option: 'a', criterion: speed })
    expect(turns.length).toBeGreaterThan(0)
    expect(turns[0]).toMatchObject({ scenario: 's', now: { leader: 'a', tooClose: false } })
    expect(turns[0]?.value).toBeLessThan(6)
    expect(turns.map(({ scenario }) => scenario)).toEqual([...turns.map(({ scenario }) => scenario)].sort())
  })

  test('is what deciding with that rating says, and no step before it', () => {
    const said = (value: number, key: string) => {
      const ratings = document.ratings.map((each) =>
        each.option === 'a' && each.criterion === speed ? { ...each, value, low: value, high: value } : each,
      )
      const { answers = {}, priorities } = document.scenarios.find((each) => each.key === key) ?? {}
      const { ranking, margin } = decide(compile({ ...document, ratings }), answers, priorities)
      return [ranking[0]?.option, (margin ?? 0) < 2]
    }
    for (const { scenario, value, now, then } of ratingTurns(document, { option: 'a', criterion: speed })) {
      expect(said(value, scenario)).toEqual([then.leader, then.tooClose])
      for (let before = value + 0.5 * Math.sign(6 - value); before !== 6; before += 0.5 * Math.sign(6 - value))
        expect(said(before, scenario)).toEqual([now.leader, now.tooClose])
    }
  })

  test('is nothing for a cell that is not rated, and without scenarios', () => {
    expect(ratingTurns(document, { option: 'c', criterion: speed })).toEqual([])
    expect(ratingTurns({ ...document, scenarios: [] }, { option: 'a', criterion: speed })).toEqual([])
  })
})
