import type { ModelDocument } from '../document.ts'
import { validateMeaning } from './meaning.ts'
import type { Problem } from './problem.ts'
import { validateShape } from './shape.ts'

/**
 * Everything that keeps a document from being decided on and published: its shape, and what it means (references, complete ratings,
 * conditions). Never alters the document.
 */
export function validate(document: unknown): Problem[] {
  const shape = validateShape(document)
  return shape.some(({ pointer }) => pointer === '')
    ? shape
    : [...shape, ...validateMeaning(document as ModelDocument, shape)]
}
