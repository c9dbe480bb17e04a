import type { Answer } from '@verdict/engine'
import { type Names, wordingIn } from '@verdict/wording'

const wording = wordingIn('en')

/** What somebody answered, in words. */
export const answerText = (question: string, answer: Answer | undefined, names: Names): string =>
  answer === undefined ? 'Not answered' : wording.givenAnswer(question, answer, names)
