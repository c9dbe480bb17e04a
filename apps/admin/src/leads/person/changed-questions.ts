import { type Answers, type ModelDocument, ownMember, type Question } from '@verdict/engine'

/** The questions that were not answered the same way each time. */
export const changedQuestions = ({ questions }: ModelDocument, takes: readonly Answers[]): Question[] =>
  questions.filter(({ key }) => new Set(takes.map((answers) => JSON.stringify(ownMember(answers, key)))).size > 1)
