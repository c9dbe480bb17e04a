import type { Answer, Question } from '@verdict/engine'
import type { ClientWording, Names } from '@verdict/wording'
import type { Messages } from '../messages/messages.ts'

/** An answer as the client gave it. */
export function answerWords(
  question: Question,
  answer: Answer | undefined,
  names: Names,
  wording: ClientWording,
  { answer: words }: Messages,
): string {
  if (answer === null || answer === undefined) return words.unsure
  if (typeof answer === 'boolean')
    return question.choices ? names.choice(question.key, answer ? 'yes' : 'no') : answer ? words.yes : words.no
  if (typeof answer === 'number') return [wording.number(answer), names.text(question.unit)].filter(Boolean).join(' ')
  if (Array.isArray(answer))
    return answer.length === 0 ? words.none : wording.items(answer.map((key) => names.choice(question.key, key)))
  return names.choice(question.key, answer)
}
