import { type Answers, compile, type ModelDocument, ownMember, visibleQuestions } from '@verdict/engine'

/** The number of answers that a verdict is based on: to questions that show, without "I don't know". */
export const answered = (document: ModelDocument, answers: Answers): number =>
  visibleQuestions(compile(document), answers).filter((key) => (ownMember(answers, key) ?? null) !== null).length

/** On as few answers as this, or fewer, a verdict says so and nothing is called clear: the next answer may well change it. */
export const MOST_FEW = 3
