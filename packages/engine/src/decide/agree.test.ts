import { describe, expect, test } from 'vitest'
import { model } from '../../testing/model.ts'
import { NEAR } from '../maths/near.ts'
import type { CoreVerdict } from '../verdict.ts'
import { agree } from './agree.ts'
import { decide } from './decide.ts'
import { compile } from './model.ts'

const verdict = decide(compile(model({ settings: { samples: 10 } })), { go: true })
const [first, second] = verdict.ranking as [CoreVerdict['ranking'][number], CoreVerdict['ranking'][number]]

test('a verdict agrees with a copy of itself', () => {
  expect(agree(verdict, structuredClone(verdict))).toBe(true)
})

describe('what makes a verdict another one', () => {
  test.each<{ case: string; change: Partial<CoreVerdict> }>([
    { case: 'another status', change: { status: 'noneFits' } },
    { case: 'another winner', change: { winner: 'nodejs' } },
    { case: 'no winner', change: { winner: null } },
    { case: 'another strength', change: { strength: 'tooClose' } },
    { case: 'an option less', change: { ranking: [first] } },
    { case: 'an option more', change: { ranking: [first, second, { ...second, option: 'rails' }] } },
    { case: 'the options in another order', change: { ranking: [second, first] } },
    { case: 'another option in the second place', change: { ranking: [first, { ...second, option: 'rails' }] } },
    { case: 'a winner with more points', change: { ranking: [{ ...first, score: first.score + 2 * NEAR }, second] } },
    { case: 'a second with fewer points', change: { ranking: [first, { ...second, score: second.score - 2 * NEAR }] } },
    { case: 'nothing ranked', change: { ranking: [] } },
  ])('$case', ({ change }) => {
    expect(agree(verdict, { ...verdict, ...change })).toBe(false)
    expect(agree({ ...verdict, ...change }, verdict)).toBe(false)
  })
})

describe('what does not', () => {
  test.each<{ case: string; change: Partial<CoreVerdict> }>([
    {
      case: 'a score that differs in its last digits',
      change: { ranking: [{ ...first, score: first.score + NEAR / 2 }, second] },
    },
    { case: 'shares of other samples', change: { robustness: null } },
    { case: 'another margin, which follows from the scores', change: { margin: 99 } },
    { case: 'an estimate, a caveat, a case study', change: { estimates: [], caveats: [], caseStudies: ['story'] } },
  ])('$case', ({ change }) => {
    expect(agree(verdict, { ...verdict, ...change })).toBe(true)
  })
})
