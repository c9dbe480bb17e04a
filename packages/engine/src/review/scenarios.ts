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
export const tryScenariosOf = (
  model: CompiledModel,
  verdicts = new ScenarioVerdicts(model),
): Omit<ScenarioResult, 'verdict'>[] =>
  model.document.scenarios.map((scenario) => {
    const reasons = unmetExpectations(scenario.expect, verdicts.of(scenario))
    return { key: scenario.key, pass: reasons.length === 0, reasons }
  })

/** Verdicts on the scenarios of a model, as exact as what they expect requires. Each is decided once, however many ask for it. */
export class ScenarioVerdicts {
  private readonly quick = new Map<Scenario, CoreVerdict>()
  private readonly sampled = new Map<Scenario, CoreVerdict>()

  constructor(private readonly model: CompiledModel) {}

  /** The verdict on a scenario. Its strength is exact only where the scenario expects one. */
  of(scenario: Scenario): CoreVerdict {
    return this.needsSamples(scenario) ? decidedOnce(this.sampled, this.model, scenario) : this.withoutSamples(scenario)
  }

  /** Whether a scenario expects a strength that depends on the samples. With a lead below the tie it is always too close to call. */
  needsSamples(scenario: Scenario): boolean {
    if (scenario.expect.strength === undefined) return false
    const { status, margin } = this.withoutSamples(scenario)
    return status === 'ranked' && (margin === null || reaches(margin, this.model.settings.tie))
  }

  private withoutSamples(scenario: Scenario): CoreVerdict {
    return decidedOnce(this.quick, { ...this.model, settings: { ...this.model.settings, samples: 1 } }, scenario)
  }
}

function decidedOnce(known: Map<Scenario, CoreVerdict>, model: CompiledModel, scenario: Scenario): CoreVerdict {
  const verdict = known.get(scenario) ?? decide(model, scenario.answers, scenario.priorities)
  known.set(scenario, verdict)
  return verdict
}

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
