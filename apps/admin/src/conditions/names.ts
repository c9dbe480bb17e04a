import type { Json, Question } from '@verdict/engine'
import { type Names, wordingIn } from '@verdict/wording'

export const wording = wordingIn('en')

/** A number with all its digits; anything else as it stands in the model. */
export const valueName = (value: Json): string =>
  typeof value === 'number' ? wording.number(value) : typeof value === 'string' ? value : JSON.stringify(value)

/** What an answer to a question is called; a choice that it does not have stands for itself. */
export function answerName(value: Json, question: Question | undefined, names: Names): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  return question && typeof value === 'string' ? names.shortChoice(question.key, value) : valueName(value)
}

/** A share of what was drawn, to one decimal; never 0 or 100 but for none and all. */
export function shareName(count: number, of: number): string {
  if (of === 0) return ''
  if (count === 0 || count === of) return count === 0 ? '0 %' : '100 %'
  return `${Math.min(99.9, Math.max(0.1, (count / of) * 100)).toFixed(1)} %`
}
