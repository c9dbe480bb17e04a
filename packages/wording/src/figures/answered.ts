import { type Answers, compile, type ModelDocument, ownMember, visibleQuestions } from '@verdict/engine'

/** How many answers a verdict rests on: those to questions that show, without what the client does not know. */
export const answered = (document: ModelDocument, answers: Answers): number =>
  visibleQuestions(compile(document), answers).filter((key) => (ownMember(answers, key) ?? null) !== null).length
