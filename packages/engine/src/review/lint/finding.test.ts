import { describe, expect, test } from 'vitest'
import type { About } from './about.ts'
import { type LintCode, SEVERITIES } from './codes.ts'
import { finding } from './finding.ts'
import { elementNames, quoted, sentences } from './sentences.ts'

const codes = Object.keys(SEVERITIES) as LintCode[]
const everything: Required<About> = {
  option: 'django',
  otherOption: 'nodejs',
  criterion: 'speed',
  otherCriterion: 'price',
  question: 'team',
  choice: 'js',
  rule: 'live',
  otherRule: 'large',
  caseStudy: 'story',
  scenario: 'usual',
  otherScenario: 'odd',
  value: 37,
  otherValue: 38,
  share: 0.5001,
  count: 2,
  part: 'rules',
  locales: ['es', 'ca'],
  date: '2026-11',
}

describe('every code has a severity and a sentence', () => {
  test('and no sentence is without a code', () => {
    expect(Object.keys(sentences).sort()).toEqual([...codes].sort())
  })
  test.each(codes)('%s', (code) => {
    const { message, severity } = finding(code, '/rules/0', everything)
    expect(message).toMatch(/^["A-Z0-9].*\.$/)
    expect(message).not.toMatch(/undefined|null|NaN|\[object/)
    expect(['error', 'warning', 'info']).toContain(severity)
  })
})

describe('a finding', () => {
  test('names its place, what it is about, and a witness where there is one', () => {
    const about = { rule: 'live', otherRule: 'large' }
    expect(finding('rulesOverlap', '/rules/1', about, { answers: { go: true } })).toEqual({
      code: 'rulesOverlap',
      severity: 'warning',
      pointer: '/rules/1',
      message: 'The rules "large" and "live" can fire together and then move the same thing twice.',
      about,
      witness: { answers: { go: true } },
    })
    expect(finding('ruleNeverFires', '/rules/1', { rule: 'live' })).not.toHaveProperty('witness')
  })
})

describe('sentences that depend on what is known', () => {
  test.each<{ code: LintCode; about: About; message: string }>([
    {
      code: 'criterionDoesNotDiscriminate',
      about: { criterion: 'speed' },
      message: 'All options are rated alike on "speed", so it cannot tell them apart.',
    },
    {
      code: 'criterionDoesNotDiscriminate',
      about: { criterion: 'speed', value: 0.1 },
      message: 'All options are rated within 0.1 of one another on "speed", so it hardly tells them apart.',
    },
    { code: 'effectWithoutEffect', about: { rule: 'live' }, message: 'An effect of the rule "live" changes nothing.' },
    {
      code: 'effectWithoutEffect',
      about: { question: 'team' },
      message: 'An effect of the question "team" changes nothing.',
    },
    {
      code: 'effectWithoutEffect',
      about: { question: 'team', choice: 'js' },
      message: 'An effect of the answer "js" to the question "team" changes nothing.',
    },
    {
      code: 'evidenceInFuture',
      about: { option: 'django', criterion: 'speed', date: '2027' },
      message: 'The evidence for "django" on "speed" is dated 2027, which has not come yet.',
    },
    {
      code: 'evidenceInFuture',
      about: { caseStudy: 'story', date: '2027' },
      message: 'A source of the case study "story" is dated 2027, which has not come yet.',
    },
    {
      code: 'evidenceOld',
      about: { option: 'django', criterion: 'speed' },
      message: 'The evidence for "django" on "speed" is older than a year, or has no date.',
    },
    {
      code: 'evidenceOld',
      about: { option: 'django', criterion: 'speed', date: '2025' },
      message: 'The evidence for "django" on "speed" was good until 2025.',
    },
    {
      code: 'gapInRanges',
      about: { question: 'users', value: 7, rule: 'low', otherRule: 'high' },
      message: 'At 7 to the question "users" neither the rule "low" below nor "high" above fires.',
    },
    {
      code: 'gapInRanges',
      about: { question: 'users', value: 7, rule: 'low' },
      message: 'At 7 to the question "users", at the end of its range, the rule "low" beside it does not fire.',
    },
    {
      code: 'gapInRanges',
      about: { question: 'users', value: 7, otherRule: 'high' },
      message: 'At 7 to the question "users", at the end of its range, the rule "high" beside it does not fire.',
    },
    {
      code: 'oneCriterionDecides',
      about: { criterion: 'speed', share: 0.75 },
      message: '"speed" weighs more than all other criteria together (75 of 100 parts).',
    },
    {
      code: 'oneCriterionDecides',
      about: { criterion: 'speed', share: 0.75, question: 'team', choice: 'js' },
      message:
        'After the answer "js" to the question "team", "speed" weighs more than all other criteria together (75 of 100 parts).',
    },
    {
      code: 'oneCriterionDecides',
      about: { criterion: 'speed', share: 0.75, question: 'users', value: 9 },
      message:
        'After the answer 9 to the question "users", "speed" weighs more than all other criteria together (75 of 100 parts).',
    },
    {
      code: 'recommendsExcluded',
      about: { caseStudy: 'story', option: 'django', question: 'users' },
      message: 'Any answer to the question "users" rules out "django" and brings up its case study "story".',
    },
    {
      code: 'remarkOnExcluded',
      about: { option: 'django', rule: 'live' },
      message: 'The rule "live" rules out "django" and remarks on it.',
    },
    {
      code: 'remarkOnExcluded',
      about: { option: 'django', question: 'team', choice: 'js' },
      message: 'The answer "js" to the question "team" rules out "django" and remarks on it.',
    },
    {
      code: 'notExamined',
      about: { part: 'rules', count: 1 },
      message: '1 rule was not examined: the work that checking may take was spent.',
    },
    {
      code: 'notExamined',
      about: { part: 'rules', count: 2 },
      message: '2 rules were not examined: the work that checking may take was spent.',
    },
    {
      code: 'notExamined',
      about: { part: 'pairs', count: 1 },
      message: '1 rule was not compared with all others: the work that checking may take was spent.',
    },
    {
      code: 'shortTooLong',
      about: { locales: ['en', 'es'], count: 30 },
      message: 'The short form of this text has more than 22 letters in: en, es (30 at most).',
    },
  ])('$message', ({ code, about, message }) => {
    expect(finding(code, '', about).message).toBe(message)
  })
})

describe('names of what a finding is about', () => {
  test('only what it is about is named', () => {
    expect(elementNames({ option: 'django', rule: undefined }, quoted)).toEqual({ option: '"django"' })
    expect(elementNames({}, quoted)).toEqual({})
  })
  test('a share above a half is never written as 50', () => {
    expect([0.5000001, 0.501, 2 / 3, 1].map((share) => quoted.ofHundred(share))).toEqual([
      '50.1',
      '50.1',
      '66.7',
      '100',
    ])
  })
  test('a choice is named with its question by a language that knows both', () => {
    const spanish = { ...quoted, choice: (question: string, key: string) => `«${question}: ${key}»` }
    expect(elementNames({ question: 'team', choice: 'js' }, spanish).choice).toBe('«team: js»')
  })
})
