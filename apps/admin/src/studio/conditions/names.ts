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
  const rounded = Math.round((count / of) * 1000) / 10
  const said = count === 0 || count === of ? rounded : Math.min(99.9, Math.max(0.1, rounded))
  return `${said} %`
}
