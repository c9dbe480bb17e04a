import { compile, type CompiledModel } from '../../decide/model.ts'
import type { ModelDocument } from '../../document.ts'
import { validated } from '../../validate/validate.ts'
import type { ScenarioVerdicts } from '../scenarios.ts'
import { AnswerSpace } from './answer-space.ts'
import { lintCaseStudies } from './case-studies.ts'
import { lintCriteria } from './criteria.ts'
import { lintDecidingQuestions } from './deciding-questions.ts'
import { lintEvidence } from './evidence.ts'
import { lintExclusions } from './exclusions.ts'
import { finding, type Finding } from './finding.ts'
import { lintOptions } from './options.ts'
import { lintQuestions } from './questions.ts'
import { lintRulePairs } from './rule-pairs.ts'
import { lintRules, rulesThatMayFire } from './rules.ts'
import { lintScenarios } from './scenarios.ts'
import { lintTranslations } from './translations.ts'

/**
 * What is legal and doubtful in a document, each with a witness where there is one.
 *
 * "Never", "always" and "whenever" are proven, over every number, every set of choices and every way of leaving questions open; what could
 * not be proven is not claimed. Work is counted in operations and bounded for every document: what could not be examined within the bound is
 * reported by findings with the code `notExamined`.
 *
 * @param today ISO date (`2026-11-25`): evidence older than a year before it is named, and dates after it; without it no age is looked at
 * @returns in the order of the document's parts
 * @throws InvalidError where the document is not valid
 */
export const lint = (document: ModelDocument, { today }: { today?: string } = {}): Finding[] =>
  lintOf(compile(validated(document)), { today })

/**
 * `lint` of a model that is compiled already.
 *
 * @param verdicts of its scenarios, where they are needed elsewhere too
 */
export function lintOf(
  model: CompiledModel,
  { today, verdicts }: { today?: string | undefined; verdicts?: ScenarioVerdicts } = {},
): Finding[] {
  const { document } = model
  const space = new AnswerSpace(model)
  const mayFire = rulesThatMayFire(space)
  const findings = [
    ...lintOptions(space),
    ...lintExclusions(space),
    ...lintCriteria(space),
    ...lintEvidence(document, today),
    ...lintQuestions(space),
    ...lintDecidingQuestions(space),
    ...lintRules(space, mayFire),
    ...lintRulePairs(space, mayFire),
    ...lintCaseStudies(space),
    ...lintScenarios(space, verdicts),
    ...lintTranslations(document),
  ]
  const unexamined = [...space.unexamined].map(([part, { size }]) =>
    finding('notExamined', part === 'pairs' ? '/rules' : `/${part}`, { part, count: size }),
  )
  return [...findings, ...unexamined]
}
