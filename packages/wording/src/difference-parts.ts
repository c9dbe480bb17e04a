import type { Json } from '@verdict/engine'
import { clause, type Names } from './names.ts'

/** What an element of a model's list is called, ratings aside: they are named by their option and criterion. */
export function elementName(list: string, id: string, names: Names): string {
  const naming: { [list: string]: (key: string) => string } = {
    options: names.option,
    criteria: names.criterion,
    questions: names.question,
    rules: names.rule,
    caseStudies: names.caseStudy,
    scenarios: names.scenario,
  }
  return clause(naming[list]?.(id) ?? id)
}

/** Short enough to stand in a sentence. */
export const isPlain = (value: Json | undefined): value is number | string | boolean =>
  typeof value === 'number' || (typeof value === 'string' && value.length <= 60) || typeof value === 'boolean'

export const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
