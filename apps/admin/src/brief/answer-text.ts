import type { Answer } from '@verdict/engine'
import { type Names, wordingIn } from '@verdict/wording'

const wording = wordingIn('en')

/** What somebody answered, in words; a question without an answer was not asked: whoever cannot tell says so. */
export const answerText = (question: string, answer: Answer | undefined, names: Names): string =>
  answer === undefined ? 'Not asked' : wording.givenAnswer(question, answer, names)
