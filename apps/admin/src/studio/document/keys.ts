import type { ModelDocument } from '@verdict/engine'
import { keyOf } from '../../ui/free-key.ts'
import { keyedTerms } from './keyed-terms.ts'

/** A list whose elements have keys: `options`, or the choices of one question as `questions/team/choices`. */
export type KeyedList =
  | 'options'
  | 'criteria'
  | 'questions'
  | 'rules'
  | 'caseStudies'
  | 'scenarios'
  | 'glossary'
  | `questions/${string}/choices`

/** Whether a key is what its name makes of it, so that it changes with the name; one that somebody chose stays. */
export function follows(key: string, name: string): boolean {
  const base = keyOf(name) || 'new'
  return key === base || (key.startsWith(`${base}-`) && /^\d+$/.test(key.slice(base.length + 1)))
}

/** The elements of a list of a document. */
export function elementsIn(document: ModelDocument, list: KeyedList): { key: string }[] {
  const [, question] = list.split('/')
  if (list === 'glossary') return keyedTerms(document)
  if (question === undefined) return document[list as 'options']
  return document.questions.find(({ key }) => key === question)?.choices ?? []
}
