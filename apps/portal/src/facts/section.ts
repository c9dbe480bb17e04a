import type { CoreVerdict, ModelDocument } from '@verdict/engine'
import type { Names } from '@verdict/wording'
import type { Facts } from './facts.ts'

/** What every section of a result is given. */
export interface SectionProps {
  facts: Facts
  names: Names
  document: ModelDocument
}

/** Nobody wins, although there is somebody to win. */
export const isTie = ({ strength, ranking }: CoreVerdict) => strength === 'tooClose' && ranking.length > 1

/** An option's place in the model, which gives it its colour and mark. */
export const indexOf = (document: ModelDocument, option: string) =>
  document.options.findIndex(({ key }) => key === option)
