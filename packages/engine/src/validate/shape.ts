import { modelDocument } from '../document/model-schema.ts'
import type { Json } from '../json.ts'
import type { Problem } from '../problem.ts'
import { checkLimits } from './check-limits.ts'

/**
 * What is wrong with the shape of a document: all of it at once. A draft must have the shape; what it means may still be wrong.
 */
export function validateShape(document: unknown): Problem[] {
  const problems = checkLimits(document)
  // A document beyond the limits is not read any further; forbidden characters are found again, with their place, below.
  if (problems.some(({ pointer }) => pointer === '')) return problems
  const found: Problem[] = []
  modelDocument.check(document, '', found)
  const places = new Set(found.map(({ pointer }) => pointer))
  return [...found, ...problems.filter(({ pointer }) => !places.has(pointer))]
}

/** The shape as a JSON Schema (2020-12). */
export function jsonSchema(): Json {
  const definitions: { [name: string]: Json } = {}
  const root = modelDocument.describe(definitions) as { [key: string]: Json }
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Verdict decision model, format verdict.model/1',
    ...root,
    $defs: definitions,
  }
}
