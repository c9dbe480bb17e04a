import { expect, test } from 'vitest'
import { healthy } from '../../testing/healthy.ts'
import { exclude, model, scenario, single } from '../../testing/model.ts'
import { compile } from '../decide/model.ts'
import { check } from './check.ts'
import { coverage } from './coverage.ts'
import { fairness } from './fairness.ts'
import { lint } from './lint/lint.ts'
import { subjectOf } from './lint/subject.ts'
import { runScenarios, ScenarioVerdicts } from './scenarios.ts'

const today = '2026-11-25'
/** Scenarios that pass and fail: by their winner, and by a strength that depends on samples. */
const document = model({
  questions: [single('team', { js: [exclude('django')], py: [] })],
  scenarios: [
    scenario('passes', { team: 'py' }, { winner: 'django' }),
    scenario('fails', { team: 'js' }, { winner: 'django' }),
    scenario('clear', { team: 'py' }, { strength: 'clear' }),
    scenario('too-close', { team: 'py' }, { strength: 'tooClose' }),
  ],
  settings: { uncertainty: 0, samples: 500 },
})

test.each([
  ['a sound model', healthy],
  ['one whose scenarios fail', document],
])('a check of %s is what each of its parts says alone', (_, checked) => {
  expect(check(checked, today)).toEqual({
    problems: [],
    findings: lint(checked, { today }).map((each) => ({ ...each, ...subjectOf(checked, each) })),
    scenarios: runScenarios(checked).map(({ verdict: _, ...rest }) => rest),
    fairness: fairness(checked),
    coverage: coverage(checked),
  })
})

test('a scenario that fails is a finding too', () => {
  const { findings, scenarios } = check(document, today)
  expect(scenarios.map(({ pass }) => pass)).toEqual([true, false, true, false])
  const failing = findings.filter(({ code }) => code === 'scenarioFails').map(({ about }) => about.scenario)
  expect(failing).toEqual(['fails', 'too-close'])
})

test('while there are problems nothing is decided', () => {
  const { problems, ...rest } = check({ ...document, ratings: [] }, today)
  expect(problems).not.toEqual([])
  expect(rest).toEqual({ findings: [], scenarios: [], fairness: null, coverage: null })
})

test('each scenario is decided once, with and without samples', () => {
  const verdicts = new ScenarioVerdicts(compile(document))
  expect(document.scenarios.map((each) => verdicts.needsSamples(each))).toEqual([false, false, true, true])
  for (const each of document.scenarios) expect(verdicts.of(each)).toBe(verdicts.of(each))
})
