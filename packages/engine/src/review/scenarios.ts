import { decide } from '../decide/decide.ts'
import { compile, type CompiledModel } from '../decide/model.ts'
import type { ModelDocument, Scenario } from '../document.ts'
import { near, reaches } from '../maths/near.ts'
import { validated } from '../validate/validate.ts'
import type { CoreVerdict } from '../verdict.ts'

type Expected = keyof Scenario['expect']

/** Why a scenario fails: what was expected, and what came. */
export interface Reason {
  code: Expected
  expected: unknown
  actual: unknown
}

export interface ScenarioResult {
  key: string
  pass: boolean
  reasons: Reason[]
  verdict: CoreVerdict
}

/**
 * Decides every scenario of a document and holds the verdict against what the scenario expects. What it lists must be there; more may be.
 *
 * @throws InvalidError where the document is not valid
 */
export const runScenarios = (document: ModelDocument): ScenarioResult[] => runScenariosOf(compile(validated(document)))

/** `runScenarios` of a model that is compiled already. */
export const runScenariosOf = (model: CompiledModel): ScenarioResult[] =>
  model.document.scenarios.map((scenario) => {
    const verdict = decide(model, scenario.answers, scenario.priorities)
    const reasons = unmetExpectations(scenario.expect, verdict)
    return { key: scenario.key, pass: reasons.length === 0, reasons, verdict }
  })

/**
 * The same without the verdicts: draws samples only where the expected strength depends on them, which is some hundred times as fast where
 * it does not.
 */
export const tryScenariosOf = (model: CompiledModel): Omit<ScenarioResult, 'verdict'>[] =>
  model.document.scenarios.map(({ key, answers, priorities, expect }) => {
    const quick = decide({ ...model, settings: { ...model.settings, samples: 1 } }, answers, priorities)
    const sampled = expect.strength !== undefined && dependsOnSamples(quick, model)
    const reasons = unmetExpectations(expect, sampled ? decide(model, answers, priorities) : quick)
    return { key, pass: reasons.length === 0, reasons }
  })

/** Whether a verdict's strength depends on its samples. A lead below the tie is always too close to call. */
export const dependsOnSamples = ({ status, margin }: CoreVerdict, { settings }: CompiledModel): boolean =>
  status === 'ranked' && (margin === null || reaches(margin, settings.tie))

/** The expectations of a scenario that a verdict does not meet. */
export function unmetExpectations(expect: Scenario['expect'], verdict: CoreVerdict): Reason[] {
  const excluded = verdict.excluded.map(({ option }) => option)
  const caveats = verdict.caveats.map(({ source }) => source as string)
  const met: { [code in Expected]: (expected: never) => boolean } = {
    status: (status: string) => verdict.status === status,
    winner: (winner: string) => verdict.winner === winner,
    strength: (strength: string) => verdict.strength === strength,
    notWinner: (options: string[]) => !options.includes(verdict.winner ?? ''),
    excluded: (options: string[]) => holds(excluded, options),
    minMargin: (least: number) =>
      verdict.status === 'ranked' && (verdict.margin === null || reaches(verdict.margin, least)),
    caveats: (sources: string[]) => holds(caveats, sources),
    caseStudies: (keys: string[]) => holds(verdict.caseStudies, keys),
    estimates: (estimates: Scenario['expect']['estimates'] & object) =>
      estimates.every(({ option, weeks }) =>
        verdict.estimates.some(
          (actual) => actual.option === option && weeks.every((w, i) => near(w, actual.weeks[i] as number)),
        ),
      ),
  }
  const actual: { [code in Expected]: unknown } = {
    status: verdict.status,
    winner: verdict.winner,
    strength: verdict.strength,
    notWinner: verdict.winner,
    excluded,
    minMargin: verdict.margin,
    caveats,
    caseStudies: verdict.caseStudies,
    estimates: verdict.estimates.map(({ option, weeks }) => ({ option, weeks })),
  }
  return (Object.keys(expect) as Expected[])
    .filter((code) => expect[code] !== undefined && !met[code](expect[code] as never))
    .map((code) => ({ code, expected: expect[code], actual: actual[code] }))
}

const holds = (all: readonly string[], wanted: readonly string[]) => wanted.every((each) => all.includes(each))
