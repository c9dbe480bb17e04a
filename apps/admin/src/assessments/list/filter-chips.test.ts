import { djangoOrNodejs as document } from '@verdict/starter-models'
import { describe, expect, test } from 'vitest'
import type { AssessmentFilter } from '../assessment-filter.ts'
import { chipsOf, givenText } from './filter-chips.ts'

const names = { model: (slug: string) => `the model ${slug}`, winner: (key: string | null) => key ?? 'none', document }

describe('the parts of a filter', () => {
  test.each<{ filter: AssessmentFilter; text: string }>([
    { filter: { id: ['a', 'b'] as never }, text: '2 chosen' },
    { filter: { model: 'stack' }, text: 'Model: the model stack' },
    { filter: { version: 2 }, text: 'Version 2' },
    { filter: { winner: 'django' }, text: 'Verdict: django' },
    { filter: { winner: null }, text: 'Verdict: none' },
    { filter: { locale: 'es' }, text: 'In Spanish' },
    { filter: { source: '' }, text: 'From: Direct' },
    { filter: { from: '2026-11-24' }, text: 'Taken since 24 Nov 2026' },
    { filter: { to: '2026-11-24' }, text: 'Taken until 24 Nov 2026' },
    { filter: { lead: false }, text: 'Became no lead' },
    { filter: { answers: { 'no-such': 'a' } }, text: 'no-such: a' },
  ])('say "$text"', ({ filter, text }) => {
    expect(chipsOf(filter, names)).toEqual([{ text, without: {} }])
  })

  test('leave the others where one is taken away', () => {
    const filter: AssessmentFilter = { lead: true, locale: 'en', answers: { 'no-such': 'a', 'nor-this': null } }
    expect(chipsOf(filter, names).map(({ without }) => without)).toEqual([
      { locale: 'en', answers: filter.answers },
      { lead: true, answers: filter.answers },
      { lead: true, locale: 'en', answers: { 'nor-this': null } },
      { lead: true, locale: 'en', answers: { 'no-such': 'a' } },
    ])
  })

  test('are none where nothing is filtered', () => {
    expect(chipsOf({}, names)).toEqual([])
    expect(chipsOf({ lead: undefined } as never, names)).toEqual([])
  })
})

describe('an answer that is filtered by', () => {
  const single = document.questions.find(({ type }) => type === 'single')
  const choice = single?.choices?.[0]

  test.each([
    { given: { from: 1, to: 12 }, text: '1 to 12' },
    { given: { from: 1 }, text: 'at least 1' },
    { given: { to: 12 }, text: 'at most 12' },
    { given: {}, text: 'any number' },
  ])('between numbers says "$text"', ({ given, text }) => {
    expect(givenText(document, 'months', given)).toBe(text)
  })

  test('is said in the words of its question, and by key where the model is not there', () => {
    expect(givenText(document, single?.key ?? '', choice?.key ?? '')).toContain(choice?.label.en)
    expect(givenText(undefined, single?.key ?? '', choice?.key ?? '')).toBe(choice?.key)
    expect(givenText(document, 'no-such', 'a')).toBe('a')
  })

  test('of several choices may be one of them', () => {
    const multi = document.questions.find(({ type }) => type === 'multi')
    const [first] = multi?.choices ?? []
    expect(givenText(document, multi?.key ?? '', first?.key ?? '')).toContain(first?.label.en)
  })
})
