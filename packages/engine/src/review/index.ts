export { canonicalJson } from '../maths/canonical-json.ts'
export { type Check, check } from './check.ts'
export { type ChangedPart, changedParts, type ModelPart, withPart } from './changed-parts.ts'
export { type Difference, diff } from './diff.ts'
export { type Fairness, fairness, fairnessOf, type OptionFairness } from './fairness.ts'
export { hash } from './hash.ts'
export { type Coverage, coverage, coverageOf } from './coverage.ts'
export type { About } from './lint/about.ts'
export { type LintCode, SEVERITIES, type Severity } from './lint/codes.ts'
export { winnerToday } from './decided-again.ts'
export { lintEvidence } from './lint/evidence.ts'
export type { Finding } from './lint/finding.ts'
export { lint, lintOf } from './lint/lint.ts'
export { type Subject, subjectOf } from './lint/subject.ts'
export { type Naming, quoted, type ElementNames, elementNames, sentences } from './lint/sentences.ts'
export { mergedImpact, NO_IMPACT } from './merge-impacts.ts'
export { type Conflict, type Merged, merge } from './merge.ts'
export { type RatingTurn, ratingTurns, type Stand } from './rating-turns.ts'
export type { PastAssessment } from './past-assessment.ts'
export { type Impact, Replay, type Replayed, type Transition } from './replay.ts'
export { type ScenarioBreak, scenarioBreaks } from './scenario-breaks.ts'
export { saidIn } from './said-in.ts'
export { identityAt, type StructurePath } from './structure.ts'
export { textsByPath } from './texts-by-path.ts'
export {
  type Reason,
  runScenarios,
  runScenariosOf,
  type ScenarioResult,
  type ScenarioVerdicts,
  tryScenariosOf,
} from './scenarios.ts'
