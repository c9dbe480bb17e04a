import { compile } from '../decide/model.ts'
import type { ModelDocument } from '../document.ts'
import type { Problem } from '../problem.ts'
import { validate } from '../validate/validate.ts'
import { type Coverage, coverageOf } from './coverage.ts'
import { type Fairness, fairnessOf } from './fairness.ts'
import type { Finding } from './lint/finding.ts'
import { lintOf } from './lint/lint.ts'
import { type Subject, subjectOf } from './lint/subject.ts'
import { type ScenarioResult, ScenarioVerdicts, tryScenariosOf } from './scenarios.ts'

/** All that can be said of a draft before it is published. */
export interface Check {
  /** What prevents deciding: while there is any, nothing else is checked. */
  problems: Problem[]
  findings: (Finding & Subject)[]
  scenarios: Omit<ScenarioResult, 'verdict'>[]
  /** Null while there are problems; so is the coverage. */
  fairness: Fairness | null
  coverage: Coverage | null
}

/**
 * Checks a document: its problems, or else its findings, its scenarios, how often each option wins and what the scenarios try. Bounded as
 * `lint` and `fairness` are; the cost of scenarios grows with their number.
 *
 * @param document one that has the shape of a model
 * @param today ISO date, by which evidence is old or of the future
 */
export function check(document: ModelDocument, today?: string): Check {
  const problems = validate(document)
  if (problems.length > 0) return { problems, findings: [], scenarios: [], fairness: null, coverage: null }
  const model = compile(document)
  const verdicts = new ScenarioVerdicts(model)
  return {
    problems,
    findings: lintOf(model, { today, verdicts }).map((finding) => ({ ...finding, ...subjectOf(document, finding) })),
    scenarios: tryScenariosOf(model, verdicts),
    fairness: fairnessOf(model),
    coverage: coverageOf(model),
  }
}
