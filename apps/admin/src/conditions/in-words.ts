import type { Json, Question } from '@verdict/engine'
import type { Names } from '@verdict/wording'
import { answerName } from './names.ts'
import { arityOf, OPERATORS } from './operators.ts'
import type { Join, Part, Sentence } from './part.ts'
import { read } from './read.ts'

/** A condition on one line, to be read beside another; what has no sentence stands in it word for word. */
export function inWords(condition: Json, questions: readonly Question[], names: Names): string {
  const known = new Map(questions.map((question) => [question.key, question]))
  const said = (part: Part, within: boolean): string => {
    if (part.kind === 'hole') return '…'
    if (part.kind === 'constant') return part.holds ? 'always' : 'never'
    if (part.kind === 'kept') return JSON.stringify(part.json)
    if (part.kind === 'comparison') return sentenceIn(part, known.get(part.question), names)
    if (part.parts.length === 0) return '…'
    const joined = part.parts.map((each) => said(each, part.parts.length > 1)).join(`, ${BETWEEN[part.join]} `)
    const isNegated = part.join === 'none' || part.join === 'notAll'
    if (isNegated) return `not (${joined})`
    return within && part.parts.length > 1 ? `(${joined})` : joined
  }
  return said(read(condition, known), false)
}

/** What stands between two lines of a group. */
export const BETWEEN: { readonly [join in Join]: string } = { all: 'and', any: 'or', none: 'or', notAll: 'and' }

function sentenceIn(
  { question: key, operator, values }: Sentence,
  question: Question | undefined,
  names: Names,
): string {
  const between = joinOf(operator)
  const named = values.map((value) => (value === null ? '…' : answerName(value, question, names)))
  const answers = named.length === 0 && arityOf(operator) !== 'none' ? '…' : named.join(` ${between} `)
  return [names.short(key), OPERATORS[operator], answers].filter(Boolean).join(' ')
}

/** What stands between two values. */
export const joinOf = (operator: Sentence['operator']): 'and' | 'or' =>
  operator === 'includesAllOf' || operator === 'lacksSomeOf' || arityOf(operator) === 'two' ? 'and' : 'or'
