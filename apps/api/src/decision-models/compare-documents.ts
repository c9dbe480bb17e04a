import type { ModelDocument } from '@verdict/engine'
import { type Difference, diff, hash } from '@verdict/engine/review'

/** Of two documents, as JSON. */
export const differencesOf = ({ before, after }: { before: string; after: string }): Difference[] =>
  diff(JSON.parse(before) as ModelDocument, JSON.parse(after) as ModelDocument)

/** Of a document, as JSON. */
export const hashOf = (json: string): string => hash(JSON.parse(json) as ModelDocument)
