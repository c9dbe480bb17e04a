import { compile } from '../../decide/model.ts'
import type { ModelDocument } from '../../document.ts'
import { validated } from '../../validate/validate.ts'
import { AnswerSpace } from './answer-space.ts'
import { lintCriteria, lintEvidence } from './criteria.ts'
import type { Finding } from './finding.ts'
import { lintOptions } from './options.ts'
import { lintQuestions } from './questions.ts'
import { lintRules } from './rules.ts'
import { lintTranslations } from './translations.ts'

/**
 * What is legal and doubtful in a document, each with a witness where there is one.
 *
 * "Never" is said where every combination of the answers that matter was looked through; only `neverWins` is the outcome of a search, which
 * may have missed something. Cost: bounded, whatever the document: at most 200,000 answer sets and 2,000 pairs of rules.
 *
 * @param today ISO date (`2026-11-25`): evidence older than a year before it is named; without it no age is looked at
 * @returns in the order of the document's parts
 * @throws InvalidError where the document is not valid
 */
export function lint(document: ModelDocument, { today }: { today?: string } = {}): Finding[] {
  const model = compile(validated(document))
  const space = new AnswerSpace(model)
  return [
    ...lintOptions(space),
    ...lintCriteria(model),
    ...lintEvidence(document, today),
    ...lintQuestions(space),
    ...lintRules(space),
    ...lintTranslations(document),
  ]
}
