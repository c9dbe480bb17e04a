import type { Answers, ModelDocument } from '@verdict/engine'

/** What a client answers who answers as much as any scenario does. */
export const mostAnswers = ({ scenarios }: ModelDocument): Answers =>
  scenarios.map(({ answers }) => answers).sort((a, b) => Object.keys(b).length - Object.keys(a).length)[0] as Answers
