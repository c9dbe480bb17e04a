import { compile, type ModelDocument, type Problem } from '@verdict/engine'
import { type Reason, tryScenariosOf } from '@verdict/engine/review'
import { untranslated, validate } from '@verdict/engine/validate'

/** What prevents publishing a draft. */
export interface Obstacles {
  problems: Problem[]
  /** The scenarios that fail; none are run where there are problems. */
  failing: { key: string; reasons: Reason[] }[]
}

/** Holds a draft, as JSON, against the rules and against its own scenarios. */
export function judgeDraft(json: string): Obstacles {
  const document = JSON.parse(json) as ModelDocument
  const invalid = validate(document)
  // What is not valid has texts that are none.
  const problems = invalid.length > 0 ? invalid : untranslated(document)
  if (problems.length > 0) return { problems, failing: [] }
  const failing = tryScenariosOf(compile(document)).filter(({ pass }) => !pass)
  return { problems, failing: failing.map(({ key, reasons }) => ({ key, reasons })) }
}

/** What is wrong with a draft, as JSON. */
export const problemsOf = (json: string): Problem[] => validate(JSON.parse(json))
