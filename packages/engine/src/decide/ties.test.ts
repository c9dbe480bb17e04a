import { describe, expect, test } from 'vitest'
import { model, yesNo } from '../../testing/model.ts'
import { decide } from './decide.ts'
import { compile } from './model.ts'

const onGo = { go: true }

/** A verdict on options with the given scores (of 100) and no uncertainty, so that only the score counts. */
const among = (scores: number[], settings = {}) =>
  decide(
    compile(
      model({
        criteria: { only: 1 },
        options: Object.fromEntries(scores.map((score, i) => [`o${i}`, [score / 10]])),
        questions: [yesNo('go')],
        settings: { uncertainty: 0, samples: 10, ...settings },
      }),
    ),
    onGo,
  )

describe('scores within 1e-9 are equal: document order decides', () => {
  test.each([
    { case: 'the same score', scores: [50, 50], order: ['o0', 'o1'] },
    { case: 'less than 1e-9 behind', scores: [50, 50 + 5e-10], order: ['o0', 'o1'] },
    { case: 'more than 1e-9 behind', scores: [50, 50 + 2e-9], order: ['o1', 'o0'] },
    {
      case: 'a chain: the first equals the best one, not each its neighbour',
      scores: [50, 50 + 8e-10, 50 + 16e-10],
      order: ['o1', 'o2', 'o0'],
    },
    { case: 'ties further down too', scores: [10, 90, 10], order: ['o1', 'o0', 'o2'] },
  ])('$case', ({ scores, order }) => {
    expect(among(scores).ranking.map(({ option }) => option)).toEqual(order)
  })

  test('an exact tie has a margin of zero and is too close to call at every `tie`', () => {
    expect(among([50, 50])).toMatchObject({ winner: 'o0', margin: 0, strength: 'tooClose' })
    expect(among([50, 50], { tie: 0 })).toMatchObject({ winner: 'o0', margin: 0, strength: 'tooClose' })
  })
  test('a winner by document order is first in every sample without uncertainty', () => {
    expect(among([50, 50, 50]).robustness?.acceptability).toEqual({ o0: [1, 0, 0], o1: [0, 1, 0], o2: [0, 0, 1] })
  })
  test('samples compare as they are: the one ahead by a hair is first there', () => {
    expect(among([50, 50 + 5e-10])).toMatchObject({
      winner: 'o0',
      robustness: { acceptability: { o0: [0, 1], o1: [1, 0] } },
    })
  })
})

describe('a margin within 1e-9 of the tie reaches it', () => {
  test.each([
    { case: 'just at the tie', scores: [52, 50], strength: 'clear' },
    { case: 'a hair under, within 1e-9', scores: [52 - 5e-10, 50], strength: 'clear' },
    { case: 'under by more than 1e-9', scores: [52 - 1e-8, 50], strength: 'tooClose' },
    { case: 'far over', scores: [90, 50], strength: 'clear' },
  ])('$case', ({ scores, strength }) => {
    expect(among(scores).strength).toBe(strength)
  })
})
