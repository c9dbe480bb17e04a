import { type Answers, ownMember } from '@verdict/engine'
import type { Formats } from '../formats.ts'
import type { Names } from '../names.ts'
import type { Wording } from '../wording.ts'
import { ended } from './sentences.ts'

/** The most clauses of a sentence: somebody reads it while the phone rings. */
const MOST = 3

/** What a client wants in two sentences, each of a few clauses. */
export const wantsIn =
  (
    { list }: Pick<Formats, 'list'>,
    clauses: Wording['clauses'],
    say: { first(list: string): string; more(list: string): string },
  ): Wording['wants'] =>
  (questions: readonly string[], answers: Answers, names: Names) => {
    const said = questions.flatMap((question) => clauses(question, ownMember(answers, question) ?? null, names))
    return [
      { clauses: said.slice(0, MOST), sentence: say.first },
      { clauses: said.slice(MOST, 2 * MOST), sentence: say.more },
    ]
      .filter((each) => each.clauses.length > 0)
      .map((each) => ended(each.sentence(list(each.clauses))))
      .join(' ')
  }
