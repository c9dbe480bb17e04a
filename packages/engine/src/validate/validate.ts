import type { ModelDocument } from '../document.ts'
import { validateMeaning } from './meaning.ts'
import { InvalidError, type Problem } from '../problem.ts'
import { validateShape } from './shape.ts'

/**
 * All problems that prevent deciding and publishing: of the shape and of the meaning (references, complete ratings,
 * conditions). Never alters the document.
 */
export function validate(document: unknown): Problem[] {
  const shape = validateShape(document)
  return shape.some(({ pointer }) => pointer === '')
    ? shape
    : [...shape, ...validateMeaning(document as ModelDocument, shape)]
}

/**
 * What comes from outside, once it is known to be valid.
 *
 * @throws InvalidError naming everything that `validate` finds
 */
export function validated(document: unknown): ModelDocument {
  const problems = validate(document)
  if (problems.length > 0) throw new InvalidError(problems)
  return document as ModelDocument
}
