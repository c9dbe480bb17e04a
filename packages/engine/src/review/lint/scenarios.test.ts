import { describe, expect, test } from 'vitest'
import { exclude, model, number, rule, scenario, single, weigh, yesNo } from '../../../testing/model.ts'
import { compile } from '../../decide/model.ts'
import type { ModelDocument, Scenario } from '../../document.ts'
import { AnswerSpace } from './answer-space.ts'
import { lintScenarios } from './scenarios.ts'

/** Django wins unless the team is small. */
const of = (scenarios: Scenario[], more: Partial<ModelDocument> = {}): ModelDocument => ({
  ...model({
    questions: [
      single('team', { small: [weigh('price', { add: 20 })], big: [] }),
      yesNo('later', {}, { showIf: { '==': [{ var: 'team' }, 'big'] } }),
    ],
    settings: { samples: 50 },
  }),
  scenarios,
  ...more,
})
const findings = (document: ModelDocument) =>
  lintScenarios(new AnswerSpace(compile(document))).map(({ code, pointer }) => `${code} ${pointer}`)
/** Without those about what no scenario tries. */
const ofScenarios = (...scenarios: Scenario[]) => findings(of(scenarios)).filter((each) => !each.includes('Untested'))
const big = { team: 'big' }

test('a model without scenarios is told so', () => {
  expect(findings(of([]))).toEqual(['noScenarios /scenarios'])
})

describe('what a scenario expects and gets', () => {
  test.each<{ case: string; expect: Scenario['expect']; fails: boolean }>([
    { case: 'nothing', expect: {}, fails: false },
    { case: 'the winner', expect: { winner: 'django' }, fails: false },
    { case: 'another winner', expect: { winner: 'nodejs' }, fails: true },
    { case: 'a status', expect: { status: 'noneFits' }, fails: true },
    { case: 'a margin that it has', expect: { minMargin: 3.75 }, fails: false },
    { case: 'a margin that it has not', expect: { minMargin: 3.76 }, fails: true },
    { case: 'an exclusion that does not come', expect: { excluded: ['nodejs'] }, fails: true },
    { case: 'a strength', expect: { strength: 'tooClose' }, fails: true },
  ])('$case', ({ expect: wanted, fails }) => {
    expect(ofScenarios(scenario('s', big, wanted))).toEqual(fails ? ['scenarioFails /scenarios/0/expect'] : [])
  })
})

describe('what no verdict can be', () => {
  test.each<{ case: string; expect: Scenario['expect'] }>([
    { case: 'a winner where none fits', expect: { winner: 'django', status: 'noneFits' } },
    { case: 'a strength without enough answers', expect: { strength: 'clear', status: 'notEnoughAnswers' } },
    { case: 'a margin where none fits', expect: { minMargin: 1, status: 'noneFits' } },
    { case: 'a winner that is excluded', expect: { winner: 'django', excluded: ['django'] } },
    { case: 'a winner that does not win', expect: { winner: 'django', notWinner: ['django'] } },
    { case: 'ranked with every option out', expect: { status: 'ranked', excluded: ['django', 'nodejs'] } },
    {
      case: 'a strength with nobody to win',
      expect: { strength: 'clear', excluded: ['django'], notWinner: ['nodejs'] },
    },
    { case: 'an exclusion before any answer', expect: { status: 'notEnoughAnswers', excluded: ['django'] } },
    { case: 'a caveat before any answer', expect: { status: 'notEnoughAnswers', caveats: ['answer:team'] } },
    { case: 'a case study before any answer', expect: { status: 'notEnoughAnswers', caseStudies: ['story'] } },
    {
      case: 'an estimate before any answer',
      expect: { status: 'notEnoughAnswers', estimates: [{ option: 'django', weeks: [1, 2] }] },
    },
  ])('$case', ({ expect: wanted }) => {
    expect(ofScenarios(scenario('s', big, wanted))).toEqual(['scenarioContradictsItself /scenarios/0/expect'])
  })
  test.each<{ case: string; expect: Scenario['expect'] }>([
    { case: 'none fits, with every option out', expect: { status: 'noneFits', excluded: ['django', 'nodejs'] } },
    { case: 'not enough answers and nothing else', expect: { status: 'notEnoughAnswers', excluded: [] } },
    {
      case: 'one option excluded twice over',
      expect: { winner: 'django', excluded: ['nodejs'], notWinner: ['nodejs'] },
    },
  ])('but a verdict can be: $case', ({ expect: wanted }) => {
    expect(ofScenarios(scenario('s', big, wanted))).not.toContain('scenarioContradictsItself /scenarios/0/expect')
  })
})

describe('answers of scenarios', () => {
  test('to a question that does not show', () => {
    expect(ofScenarios(scenario('s', { team: 'small', later: true }, {}))).toEqual([
      'scenarioAnswersHidden /scenarios/0/answers/later',
    ])
  })
  test('"I do not know" to one is none', () => {
    expect(ofScenarios(scenario('s', { team: 'small', later: null }, {}))).toEqual([])
  })
  test('that come twice, whatever their order, are told at the second', () => {
    const found = ofScenarios(
      scenario('a', { team: 'big', later: true }, {}),
      scenario('b', { later: true, team: 'big' }, {}),
      scenario('c', { team: 'big', later: true }, {}),
    )
    expect(found).toEqual(['scenarioRepeats /scenarios/1', 'scenarioRepeats /scenarios/2'])
  })
  test('that come twice with other priorities are two', () => {
    expect(ofScenarios(scenario('a', big, {}), scenario('b', big, {}, { priorities: { price: 2 } }))).toEqual([])
    expect(ofScenarios(scenario('a', big, {}), scenario('b', big, {}, { priorities: {} }))).toEqual([
      'scenarioRepeats /scenarios/1',
    ])
  })
})

describe('what no scenario tries', () => {
  test('is said once scenarios try half of the model', () => {
    const found = findings(of([scenario('a', { team: 'big', later: true }, {})]))
    expect(found).toEqual(['choiceUntested /questions/0/choices/0', 'choiceUntested /questions/1/choices/1'])
  })
  test('is not said before that', () => {
    expect(findings(of([scenario('a', { team: 'small' }, {})]))).toEqual([])
  })
  test('of rules too', () => {
    const rules = [
      rule('r', { '==': [{ var: 'team' }, 'small'] }, exclude('nodejs')),
      rule('s', { '==': [{ var: 'team' }, 'big'] }, exclude('nodejs')),
    ]
    const found = findings(
      of([scenario('a', { team: 'big', later: true }, {}), scenario('b', { team: 'big', later: false }, {})], {
        rules,
      }),
    )
    expect(found).toEqual(['ruleUntested /rules/0', 'choiceUntested /questions/0/choices/0'])
  })
  test('numbers have no choices to try', () => {
    const asked = of([scenario('a', { n: 3 }, {})], { questions: [number('n', 0, 9)] })
    expect(findings(asked)).toEqual([])
  })
})
