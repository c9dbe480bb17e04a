import type { ModelDocument } from '@verdict/engine'
import { slugOf } from '../../ui/slug.ts'

/** A list whose elements have keys: `options`, or the choices of one question as `questions/team/choices`. */
export type KeyedList =
  | 'options'
  | 'criteria'
  | 'questions'
  | 'rules'
  | 'caseStudies'
  | 'scenarios'
  | `questions/${string}/choices`

const LONGEST = 40

/** A key made from a name, cut between words where it would be long. */
export function keyOf(name: string): string {
  const whole = slugOf(name)
  if (whole.length <= LONGEST) return whole
  const cut = whole.slice(0, LONGEST + 1)
  return cut.slice(0, cut.lastIndexOf('-') > 0 ? cut.lastIndexOf('-') : LONGEST)
}

/** The key for a name that none of those has, numbered where it must be. */
export function freeKey(name: string, taken: ReadonlySet<string>): string {
  const base = keyOf(name) || 'new'
  if (!taken.has(base)) return base
  for (let n = 2; ; n++) if (!taken.has(`${base}-${n}`)) return `${base}-${n}`
}

/** Whether a key is what its name makes of it, so that it changes with the name; one that somebody chose stays. */
export function follows(key: string, name: string): boolean {
  const base = keyOf(name) || 'new'
  return key === base || (key.startsWith(`${base}-`) && /^\d+$/.test(key.slice(base.length + 1)))
}

/** The elements of a list of a document. */
export function elementsIn(document: ModelDocument, list: KeyedList): { key: string }[] {
  const [, question] = list.split('/')
  if (question === undefined) return document[list as 'options']
  return document.questions.find(({ key }) => key === question)?.choices ?? []
}
