import type { Json, Question } from '@verdict/engine'
import { operationIn } from './operation.ts'
import { arityOf, type Operator, OPERATORS_OF, OPPOSITES } from './operators.ts'
import type { Join, Sentence } from './part.ts'

/** The way that a sentence is written where it was not written before. A value that is still to be given is `null`. */
export function written({ question, operator, values }: Sentence, choices: readonly string[] = []): Json {
  const asked = { var: question }
  const [first = null, second = null] = values
  const ticked = (list: readonly Json[]): Json[] =>
    (list.length > 0 ? list : [null]).map((value) => ({ in: [value, asked] }))
  const list = values.length > 0 ? values : null
  switch (operator) {
    case 'is':
      return { '==': [asked, first] }
    case 'isNot':
      return { '!=': [asked, first] }
    case 'isOneOf':
      return { in: [asked, list] }
    case 'isNoneOf':
      return { '!': [{ in: [asked, list] }] }
    case 'isAtLeast':
      return { '>=': [asked, first] }
    case 'isAtMost':
      return { '<=': [asked, first] }
    case 'isMoreThan':
      return { '>': [asked, first] }
    case 'isLessThan':
      return { '<': [asked, first] }
    case 'isBetween':
      return { '<=': [first, asked, second] }
    case 'isNotBetween':
      return { '!': [{ '<=': [first, asked, second] }] }
    case 'isInside':
      return { '<': [first, asked, second] }
    case 'isNotInside':
      return { '!': [{ '<': [first, asked, second] }] }
    case 'includes':
      return { in: [first, asked] }
    case 'doesNotInclude':
      return { '!': [{ in: [first, asked] }] }
    case 'includesAnyOf':
      return { or: ticked(values) }
    case 'includesNoneOf':
      return { '!': [{ or: ticked(values) }] }
    case 'includesAllOf':
      return values.length === 1 ? (ticked(values)[0] as Json) : { and: ticked(values) }
    case 'lacksSomeOf':
      return { '!': [values.length === 1 ? (ticked(values)[0] as Json) : { and: ticked(values) }] }
    case 'isNoneOfThem':
      return { '!': [{ or: ticked(choices) }] }
  }
}

/** A group as it is written where it was not written before. */
export function joined(join: Join, parts: Json[]): Json {
  if (join === 'all') return { and: parts }
  if (join === 'any') return { or: parts }
  if (join === 'notAll') return { '!': [{ and: parts }] }
  return { '!': negatedIn(parts) }
}

/** What a group of which none holds negates: its only part as it is, unless that is a group, which would be read as the negated one. */
export function negatedIn(parts: Json[]): Json[] {
  const [only = null] = parts
  const isGroup = /^(and|or)$/.test(operationIn(only)?.name ?? '')
  return parts.length === 1 && !isGroup ? parts : [{ or: parts }]
}

const keysOf = ({ choices = [] }: Question) => choices.map(({ key }) => key)

/** A first sentence about a question: what it is compared with is still to be said, but for yes or no. */
export function firstSentence({ key, type }: Question): Sentence {
  return { question: key, operator: OPERATORS_OF[type][0] as Operator, values: type === 'boolean' ? [true] : [null] }
}

/** The same comparison of another question, where it can be made of it; else a first one. */
export function reasked(sentence: Sentence, question: Question): Sentence {
  const { key, type } = question
  if (!OPERATORS_OF[type].includes(sentence.operator)) return firstSentence(question)
  const keys = keysOf(question)
  const fits = (value: Json) =>
    type === 'number'
      ? typeof value === 'number'
      : type === 'boolean'
        ? typeof value === 'boolean'
        : keys.includes(value as string)
  const list = arityOf(sentence.operator) === 'list' && type !== 'number'
  const values = list ? sentence.values.filter(fits) : sentence.values.map((value) => (fits(value) ? value : null))
  return { ...sentence, question: key, values: type === 'boolean' ? values.map((value) => value ?? true) : values }
}

/** The same question compared in another way, with as many of its values as fit. */
export function reoperated(sentence: Sentence, operator: Operator, question: Question): Sentence {
  const given = sentence.operator === 'isNoneOfThem' ? [] : sentence.values.filter((value) => value !== null)
  const isUpper = (each: Operator) => each === 'isAtMost' || each === 'isLessThan'
  const fromTwo = arityOf(sentence.operator) === 'two'
  switch (arityOf(operator)) {
    case 'none':
      return { ...sentence, operator, values: [] }
    case 'list':
      return { ...sentence, operator, values: given.length === 0 && question.type === 'number' ? [null] : given }
    case 'two': {
      if (fromTwo) return { ...sentence, operator }
      const [value = null, other = null] = given
      return { ...sentence, operator, values: isUpper(sentence.operator) ? [null, value] : [value, other] }
    }
    case 'one': {
      const value = fromTwo && isUpper(operator) ? sentence.values[1] : given[0]
      return { ...sentence, operator, values: [value ?? null] }
    }
  }
}

/** What is true exactly where a sentence is false. */
export function opposite(sentence: Sentence, question: Question | undefined): Sentence {
  const { operator, values } = sentence
  if (operator === 'isNoneOfThem')
    return { ...sentence, operator: 'includesAnyOf', values: question ? keysOf(question) : [] }
  const [value] = values
  if (question?.type === 'boolean' && operator === 'is' && typeof value === 'boolean')
    return { ...sentence, values: [!value] }
  return { ...sentence, operator: OPPOSITES[operator] }
}

/** The sentence as JSON, with what its question says. */
export const writtenFor = (sentence: Sentence, question: Question | undefined): Json =>
  written(sentence, question ? keysOf(question) : [])
