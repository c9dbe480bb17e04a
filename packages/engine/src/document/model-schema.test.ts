import { describe, expect, test } from 'vitest'
import type { Choice, Criterion, Effect, Expectation, ModelSettings, Question, Rating } from '../document.ts'
import type { Problem } from '../problem.ts'
import type { Status, Strength } from '../verdict.ts'
import { criterion, effect, expectation, question, rating, settings, STATUSES, STRENGTHS } from './model-schema.ts'
import type { Schema } from './schema.ts'

/** The problems of a value, as `pointer code`. */
function problemsOf(schema: Schema, value: unknown): string[] {
  const problems: Problem[] = []
  schema.check(value, '', problems)
  return problems.map(({ pointer, code }) => `${pointer} ${code}`)
}

describe('a value of an inferred type fits its schema, and what the compiler refuses does not', () => {
  test('required and optional members', () => {
    const right: Criterion = { key: 'cost', name: {}, description: {}, weight: 2 }
    // @ts-expect-error the weight is missing
    const wrong: Criterion = { key: 'cost', name: {}, description: {} }
    expect([problemsOf(criterion, right), problemsOf(criterion, wrong)]).toEqual([[], ['/weight required']])
  })

  test('unknown members', () => {
    const value: Rating = { option: 'a', criterion: 'b', value: 5, rationale: {}, sources: [] }
    // @ts-expect-error `note` is no member of a rating
    const wrong: Rating = { ...value, note: 'x' }
    expect([problemsOf(rating, value), problemsOf(rating, wrong)]).toEqual([[], ['/note unknownField']])
  })

  test('members of a union by its type', () => {
    const right: Effect[] = [
      { type: 'weight', criterion: 'cost', multiply: 2 },
      { type: 'rating', option: 'a', criterion: 'cost', add: [[0, 1]] },
      { type: 'exclude', option: 'a', reason: {} },
      { type: 'estimate', add: 1 },
      { type: 'caveat', text: {} },
      { type: 'caseStudy', key: 'a' },
    ]
    // @ts-expect-error an effect on a rating needs what it adds
    const wrong: Effect = { type: 'rating', option: 'a', criterion: 'cost' }
    // @ts-expect-error there is no such type of effect
    const unknown: Effect = { type: 'weigh', criterion: 'cost' }
    expect(right.flatMap((each) => problemsOf(effect, each))).toEqual([])
    expect([problemsOf(effect, wrong), problemsOf(effect, unknown)]).toEqual([['/add required'], ['/type value']])
  })

  test('lists, pairs and words', () => {
    const choice: Choice = { key: 'a', label: {}, effects: [] }
    const right: Question = { key: 'q', text: {}, type: 'single', choices: [choice] }
    // @ts-expect-error there is no such type of question
    const wrong: Question = { ...right, type: 'text' }
    const weeks: Expectation = { estimates: [{ option: 'a', weeks: [1, 2] }] }
    // @ts-expect-error a range has two ends
    const short: Expectation = { estimates: [{ option: 'a', weeks: [1] }] }
    expect([problemsOf(question, right), problemsOf(question, wrong)]).toEqual([[], ['/type value']])
    expect([problemsOf(expectation, weeks), problemsOf(expectation, short)]).toEqual([[], ['/estimates/0/weeks type']])
  })

  test('either of several shapes', () => {
    const right: ModelSettings[] = [{ priorities: null }, { priorities: { max: 3 } }, {}]
    // @ts-expect-error the largest factor is missing
    const wrong: ModelSettings = { priorities: {} }
    expect(right.flatMap((each) => problemsOf(settings, each))).toEqual([])
    expect(problemsOf(settings, wrong)).toEqual(['/priorities/max required'])
  })

  test('the words of a verdict', () => {
    const statuses: readonly Status[] = STATUSES
    const strengths: readonly Strength[] = STRENGTHS
    for (const status of statuses) expect(problemsOf(expectation, { status })).toEqual([])
    for (const strength of strengths) expect(problemsOf(expectation, { strength })).toEqual([])
    // @ts-expect-error no verdict is so sure
    const wrong: Expectation = { strength: 'certain' }
    expect(problemsOf(expectation, wrong)).toEqual(['/strength value'])
  })
})
