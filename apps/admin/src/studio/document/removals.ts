import type { ModelDocument, Scenario } from '@verdict/engine'

/** A document without a rule; scenarios no longer expect its remarks. */
export const withoutRule = (document: ModelDocument, key: string): ModelDocument => ({
  ...document,
  rules: document.rules.filter((rule) => rule.key !== key),
  scenarios: document.scenarios.map((scenario) => withoutRemarks(scenario, `rule:${key}`)),
})

export const withoutScenario = (document: ModelDocument, key: string): ModelDocument => ({
  ...document,
  scenarios: document.scenarios.filter((scenario) => scenario.key !== key),
})

/** A document without a question and what scenarios answer to it; undefined where something else reads it. */
export function withoutQuestion(document: ModelDocument, key: string): ModelDocument | undefined {
  const questions = document.questions.filter((question) => question.key !== key)
  const conditions = [
    ...questions.map(({ showIf }) => showIf),
    ...document.rules.map(({ when }) => when),
    ...document.caseStudies.map(({ when }) => when),
  ]
  if (conditions.some((condition) => reads(condition, key)) || document.estimates?.rateQuestion === key)
    return undefined
  return {
    ...document,
    questions,
    scenarios: document.scenarios.map((scenario) => {
      const { [key]: _, ...answers } = scenario.answers
      return withoutRemarks({ ...scenario, answers }, `answer:${key}`)
    }),
  }
}

function reads(condition: unknown, key: string): boolean {
  if (Array.isArray(condition)) return condition.some((part) => reads(part, key))
  if (typeof condition !== 'object' || condition === null) return false
  return Object.entries(condition).some(([operator, part]: [string, unknown]) =>
    operator === 'var' ? part === key || (Array.isArray(part) && part[0] === key) : reads(part, key),
  )
}

function withoutRemarks(scenario: Scenario, source: string): Scenario {
  const { caveats, ...expect } = scenario.expect
  if (!caveats?.includes(source)) return scenario
  const left = caveats.filter((each) => each !== source)
  return { ...scenario, expect: left.length > 0 ? { ...expect, caveats: left } : expect }
}
