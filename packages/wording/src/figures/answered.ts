import { type Answers, compile, type ModelDocument, ownMember, visibleQuestions } from '@verdict/engine'

/** The number of answers that a verdict is based on: to questions that show, without "I don't know". */
export const answered = (document: ModelDocument, answers: Answers): number =>
  visibleQuestions(compile(document), answers).filter((key) => (ownMember(answers, key) ?? null) !== null).length
