import type { Answers, CoreVerdict, Expectation, ModelDocument, Priorities, Scenario } from '@verdict/engine'
import { canonicalJson } from '@verdict/engine/review'
import { freeKey } from '../../ui/free-key.ts'

/** What a scenario expects of what was told: the winner and how sure it is, or that it is too close, or that nobody is named. */
export function expectationOf({ status, winner, strength }: CoreVerdict): Expectation {
  if (status !== 'ranked' || winner === null) return { status }
  if (strength === 'tooClose' || strength === null) return { strength: 'tooClose' }
  return { winner, strength }
}

/** The scenario of a draft that has the same answers and priorities, if there is one. */
export function twinOf(document: ModelDocument, answers: Answers, priorities: Priorities): Scenario | undefined {
  const asked = asTaken(answers, priorities)
  return document.scenarios.find((scenario) => asTaken(scenario.answers, scenario.priorities ?? {}) === asked)
}

/** "I don't know" is no answer, the order of several choices says nothing, and a priority of 1 is none. */
function asTaken(answers: Answers, priorities: Priorities): string {
  const given = Object.entries(answers)
    .filter(([, answer]) => answer !== null)
    .map(([question, answer]) => [question, Array.isArray(answer) ? [...answer].sort() : answer])
  const own = Object.entries(priorities).filter(([, factor]) => factor !== 1)
  return canonicalJson([Object.fromEntries(given), Object.fromEntries(own)])
}

/** A new scenario of a draft. @param description in the draft's default language */
export function scenarioOf(
  document: ModelDocument,
  description: string,
  answers: Answers,
  priorities: Priorities,
  expect: Expectation,
): Scenario {
  return {
    key: freeKey(description, new Set(document.scenarios.map(({ key }) => key))),
    description: { [document.defaultLocale]: description },
    answers,
    ...(Object.keys(priorities).length > 0 && { priorities }),
    expect,
  }
}
