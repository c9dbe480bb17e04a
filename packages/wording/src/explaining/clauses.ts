import type { Answer } from '@verdict/engine'
import type { Names } from '../names.ts'
import type { Wording } from '../wording.ts'

/** An answer as clauses about the project, one for each choice; none where the model lacks one of them. */
export function clausesOf(question: string, answer: Answer, names: Pick<Names, 'clause'>): string[] {
  if (answer === null || typeof answer === 'number') return []
  const chosen = typeof answer === 'boolean' ? [answer ? 'yes' : 'no'] : [answer].flat()
  const clauses = chosen.map((key) => names.clause(question, key))
  return clauses.every(Boolean) ? clauses : []
}

/** An answer as clauses of a sentence: those of the model, or else the short names of question and answer. */
export const clausesIn =
  (shortAnswer: Wording['shortAnswer'], pair: (question: string, answer: string) => string): Wording['clauses'] =>
  (question, answer, names) => {
    const own = clausesOf(question, answer, names)
    return own.length > 0 ? own : [pair(names.short(question), shortAnswer(question, answer, names))]
  }

/**
 * Another answer as the condition of a sentence: its clause, or the short names of both. Of several choices all are named: one that is no
 * longer among them has no clause.
 *
 * @param pair the question with its answer
 */
export const conditionIn =
  (answer: Wording['answer'], pair: (question: string, answer: string) => string) =>
  (question: string, to: Exclude<Answer, null>, names: Names): string =>
    (Array.isArray(to) ? undefined : clausesOf(question, to, names)[0]) ??
    pair(names.short(question), answer(question, to, { ...names, choice: names.shortChoice }))
