import { type Answer, type ModelDocument, ownMember, type Question } from '@verdict/engine'
import type { DecisionInput } from './result-facts.ts'

/** Between questions, between criteria, and between the two lists. */
const NEXT = '.'
const PART = '!'
/** Between the choices of one answer. */
const AND = '_'
const UNKNOWN = '-'

type Model = Pick<ModelDocument, 'questions' | 'criteria'>

/**
 * Answers and priorities as part of an address: by the numbers of questions and choices, so that those of a model with hundreds of
 * questions fit too. Only for a document that never changes.
 */
export function writeAnswers({ questions, criteria }: Model, { answers, priorities }: DecisionInput): string {
  const given = questions.map((question) => written(question, ownMember(answers, question.key)))
  const preferred = criteria.map(({ key }) => {
    const factor = ownMember(priorities, key)
    return factor === undefined ? '' : number(factor)
  })
  return joined([joined(given, NEXT), joined(preferred, NEXT)], PART)
}

/**
 * The answers that were written so.
 *
 * @returns undefined where it is no such text for this document. Whether numbers are within their bounds is not looked at
 */
export function readAnswers({ questions, criteria }: Model, text: string): DecisionInput | undefined {
  const parts = text.split(PART)
  const [given = [], preferred = []] = parts.map((part) => part.split(NEXT))
  if (parts.length > 2 || given.length > questions.length || preferred.length > criteria.length) return undefined
  const answers: { [question: string]: Answer } = {}
  const priorities: { [criterion: string]: number } = {}
  for (const [i, token] of given.entries()) {
    const question = questions[i]
    if (token === '' || !question) continue
    const answer = read(question, token)
    if (answer === undefined) return undefined
    answers[question.key] = answer
  }
  for (const [i, token] of preferred.entries()) {
    const criterion = criteria[i]
    if (token === '' || !criterion) continue
    const factor = readNumber(token)
    if (factor === undefined) return undefined
    priorities[criterion.key] = factor
  }
  return { answers, priorities }
}

function written({ type, choices = [] }: Question, answer: Answer | undefined): string {
  if (answer === undefined) return ''
  if (answer === null) return UNKNOWN
  const place = (key: unknown) => String(choices.findIndex((choice) => choice.key === key))
  if (type === 'multi') return AND + (answer as string[]).map(place).join(AND)
  if (type === 'boolean') return answer ? '1' : '0'
  return type === 'number' ? number(answer as number) : place(answer)
}

function read({ type, choices = [] }: Question, token: string): Answer | undefined {
  if (token === UNKNOWN) return null
  const choice = (place: string) => (/^\d{1,5}$/.test(place) ? choices[Number(place)]?.key : undefined)
  switch (type) {
    case 'multi': {
      if (!token.startsWith(AND)) return undefined
      const chosen = token === AND ? [] : token.slice(1).split(AND).map(choice)
      return chosen.some((key) => key === undefined) ? undefined : (chosen as string[])
    }
    case 'boolean':
      return token === '1' ? true : token === '0' ? false : undefined
    case 'number':
      return readNumber(token)
    default:
      return choice(token)
  }
}

/** Without the signs that have a meaning in an address, or here. */
const number = (value: number) => String(value).replace('.', ',').replace('+', '')

function readNumber(token: string): number | undefined {
  const value = /^-?\d+(,\d+)?(e-?\d+)?$/.test(token) ? Number(token.replace(',', '.')) : NaN
  return Number.isFinite(value) ? value : undefined
}

/** Without what is empty at the end. */
function joined(parts: string[], sign: string): string {
  let end = parts.length
  while (end > 0 && parts[end - 1] === '') end--
  return parts.slice(0, end).join(sign)
}
