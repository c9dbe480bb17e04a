import type { ModelDocument } from '@verdict/engine'
import type { Names } from '@verdict/wording'
import type { Facts } from './facts.ts'

/** What every section of a result is given. */
export interface SectionProps {
  facts: Facts
  names: Names
  document: ModelDocument
}

/** An option's place in the model, which gives it its colour and mark. */
export const indexOf = (document: ModelDocument, option: string) =>
  document.options.findIndex(({ key }) => key === option)
