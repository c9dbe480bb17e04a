import type { Answer, Question } from '@verdict/engine'
import type { AskingWording, Names } from '@verdict/wording'
import type { Messages } from '../messages/messages.ts'

/** An answer as the client gave it. */
export function answerWords(
  question: Question,
  answer: Answer | undefined,
  names: Names,
  wording: AskingWording,
  { answer: words }: Messages,
): string {
  if (answer === null || answer === undefined) return words.unsure
  if (typeof answer === 'boolean' && !question.choices) return answer ? words.yes : words.no
  if (Array.isArray(answer) && answer.length === 0) return words.none
  return wording.answer(question.key, answer, names)
}
