import type { Formats } from './formats.ts'
import type { Wording } from './wording.ts'

/**
 * An answer in the words of its question.
 *
 * @param none the text for "none of several choices"
 */
export const answerIn =
  (format: Pick<Formats, 'number' | 'items'>, none: string): Wording['answer'] =>
  (question, answer, names) => {
    if (typeof answer === 'boolean') return names.choice(question, answer ? 'yes' : 'no')
    if (typeof answer === 'number') return `${format.number(answer)} ${names.unit(question)}`.trim()
    if (typeof answer === 'string') return names.choice(question, answer)
    return answer.length === 0 ? none : format.items(answer.map((key) => names.choice(question, key)))
  }
