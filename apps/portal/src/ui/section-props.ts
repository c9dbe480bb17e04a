import type { ModelDocument } from '@verdict/engine'
import type { ResultFacts } from '@verdict/facts/result-facts'
import type { Names } from '@verdict/wording'

/** What every section of a result is given. */
export interface SectionProps {
  facts: ResultFacts
  names: Names
  document: ModelDocument
}
