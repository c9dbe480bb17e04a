import type { CompiledModel } from '../../decide/model.ts'
import { situation } from '../../decide/situation.ts'
import type { Expectation, Scenario } from '../../document.ts'
import { canonicalJson } from '../../maths/canonical-json.ts'
import { at } from '../../pointer.ts'
import { coverageOf } from '../coverage.ts'
import { ScenarioVerdicts, unmetExpectations } from '../scenarios.ts'
import type { AnswerSpace } from './answer-space.ts'
import { Budget } from './budget.ts'
import { costOfStanding } from './cost.ts'
import { finding, type Finding } from './finding.ts'

/** Operations for deciding scenarios. */
const DECIDING = 20_000_000

/** Scenarios that fail, that nothing can meet, that answer what is not asked or come twice; and what no scenario tries. */
export function lintScenarios(space: AnswerSpace, verdicts = new ScenarioVerdicts(space.model)): Finding[] {
  const { model } = space
  const { scenarios } = model.document
  if (scenarios.length === 0) return [finding('noScenarios', '/scenarios', {})]
  const budget = new Budget(DECIDING)
  const seen = new Map<string, string>()
  const findings = scenarios.flatMap((scenario, s): Finding[] => {
    const pointer = at('/scenarios', s)
    const about = { scenario: scenario.key }
    const name = canonicalJson([scenario.answers, scenario.priorities ?? {}])
    const other = seen.get(name)
    seen.set(name, other ?? scenario.key)
    return [
      ...judged(space, verdicts, scenario, s, budget).map((code) => finding(code, at(pointer, 'expect'), about)),
      ...hiddenAnswers(model, scenario).map((question) =>
        finding('scenarioAnswersHidden', at(at(pointer, 'answers'), question), { ...about, question }),
      ),
      ...(other === undefined ? [] : [finding('scenarioRepeats', pointer, { ...about, otherScenario: other })]),
    ]
  })
  return [...findings, ...untried(model)]
}

function judged(
  space: AnswerSpace,
  verdicts: ScenarioVerdicts,
  scenario: Scenario,
  s: number,
  budget: Budget,
): ('scenarioContradictsItself' | 'scenarioFails')[] {
  const { expect } = scenario
  if (contradictsItself(expect, space.model.document.options.length)) return ['scenarioContradictsItself']
  if (!isAffordable(space.model, verdicts, scenario, budget)) {
    space.skip('scenarios', s)
    return []
  }
  return unmetExpectations(expect, verdicts.of(scenario)).length > 0 ? ['scenarioFails'] : []
}

/** Whether the budget suffices to decide a scenario. */
function isAffordable(model: CompiledModel, verdicts: ScenarioVerdicts, scenario: Scenario, budget: Budget): boolean {
  const { settings, document } = model
  if (!budget.take(3 * costOfStanding(model))) return false
  const scoring = document.criteria.length * (document.options.length + 1)
  return !verdicts.needsSamples(scenario) || budget.take(settings.samples * scoring)
}

/** Whether no verdict can be all that is expected of it. */
function contradictsItself(expect: Expectation, options: number): boolean {
  const { status, winner, excluded = [], notWinner = [], minMargin, strength } = expect
  const ranked = winner !== undefined || strength !== undefined || minMargin !== undefined
  if (ranked && status !== undefined && status !== 'ranked') return true
  if (winner !== undefined && (excluded.includes(winner) || notWinner.includes(winner))) return true
  if ((ranked || status === 'ranked') && new Set([...excluded, ...notWinner]).size === options) return true
  const { caveats = [], caseStudies = [], estimates = [] } = expect
  return status === 'notEnoughAnswers' && [excluded, caveats, caseStudies, estimates].some(({ length }) => length > 0)
}

/** Questions that a scenario answers although they do not show. */
function hiddenAnswers(model: CompiledModel, { answers }: Scenario): string[] {
  const { shown } = situation(model, answers)
  return model.document.questions.flatMap(({ key }, i) =>
    Object.hasOwn(answers, key) && answers[key] !== null && !shown[i] ? [key] : [],
  )
}

/** What no scenario tries, once they try most of the model: before that, single gaps say nothing. */
function untried(model: CompiledModel): Finding[] {
  const { rules, choices } = coverageOf(model)
  const all = [...rules, ...choices]
  const tried = all.filter(({ scenarios }) => scenarios > 0).length
  if (tried * 2 < all.length) return []
  const { questions } = model.document
  return [
    ...rules.flatMap(({ rule, scenarios }, r) =>
      scenarios > 0 ? [] : [finding('ruleUntested', at('/rules', r), { rule })],
    ),
    ...choices.flatMap(({ question, choice, scenarios }) => {
      if (scenarios > 0) return []
      const i = questions.findIndex(({ key }) => key === question)
      const c = questions[i]?.choices?.findIndex(({ key }) => key === choice) ?? 0
      return [finding('choiceUntested', at(at(at('/questions', i), 'choices'), c), { question, choice })]
    }),
  ]
}
