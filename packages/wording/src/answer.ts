import type { Formats } from './formats.ts'
import type { Wording } from './wording.ts'

/**
 * An answer in the words of its question, within a sentence.
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

/** What stands for an answer that has no words of its own. */
interface AnswerWords {
  yes: string
  no: string
  unsure: string
  none: string
}

/** An answer that stands by itself, beside its question. */
export const givenAnswerIn =
  (answer: Wording['answer'], { yes, no, unsure, none }: AnswerWords): Wording['givenAnswer'] =>
  (question, given, names) => {
    if (given === null || given === undefined) return unsure
    if (Array.isArray(given) && given.length === 0) return none
    const text = answer(question, given, names)
    // A question of yes and no that names no choices: its answers stand for themselves.
    if (typeof given === 'boolean' && text === (given ? 'yes' : 'no')) return given ? yes : no
    return text
  }

/** The same in the short names of its choices, where the model has some. */
export const shortAnswerIn =
  (givenAnswer: Wording['givenAnswer']): Wording['shortAnswer'] =>
  (question, given, names) =>
    givenAnswer(question, given, { ...names, choice: names.shortChoice })
