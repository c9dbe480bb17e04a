import type { Answer, Question } from '@verdict/engine'
import type { Names } from '@verdict/wording'

export interface AnswerProps {
  question: Question
  names: Names
  /** Undefined without an answer, null for "I don't know". */
  answer: Answer | undefined
  onAnswer(answer: Answer | undefined): void
  /** What an answer would decide, in a few words. */
  outcome?(answer: Answer | undefined): string
}
