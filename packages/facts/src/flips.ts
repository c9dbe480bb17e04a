import { type Answers, type Counterfactual, ownMember, type Turn, type Verdict } from '@verdict/engine'
import type { Names, Wording } from '@verdict/wording'

/** Other answers that would change the winner: to one question, or to two. */
export type Flip = Turn | Counterfactual

/**
 * The other answers that would change the winner, in the order of interest: the strongest of each question first, and of a number
 * only the nearest. Pairs of answers are listed only where no single answer changes the winner.
 */
export function flipsOf(
  { turns, counterfactuals }: Pick<Verdict, 'turns' | 'counterfactuals'>,
  answers: Answers,
): Flip[] {
  const flips: readonly Flip[] = turns.answers.length > 0 ? turns.answers : counterfactuals
  const away = (flip: Flip) =>
    changesOf(flip, answers).reduce((all, { question, to }) => {
      const from = ownMember(answers, question)
      return typeof to === 'number' && typeof from === 'number' ? all + Math.abs(to - from) : all
    }, 0)
  const nearest = new Map<string, Flip>()
  for (const each of flips) {
    const what = changesOf(each, answers).map(({ question, to }) => [question, typeof to === 'number' ? null : to])
    const name = JSON.stringify([what, each.winner])
    const known = nearest.get(name)
    if (!known || away(each) < away(known)) nearest.set(name, each)
  }
  const strongest = [...nearest.values()].sort((a, b) => lead(b) - lead(a))
  const asked = (flip: Flip) =>
    changesOf(flip, answers)
      .map(({ question }) => question)
      .join()
  const first = strongest.filter((each, i) => strongest.findIndex((other) => asked(other) === asked(each)) === i)
  return [...first, ...strongest.filter((each) => !first.includes(each))]
}

/** The same for the questions about facts that the client cannot choose. */
export const fixedFlipsOf = ({ turns }: Pick<Verdict, 'turns'>, answers: Answers): Flip[] =>
  flipsOf({ turns: { ...turns, answers: turns.facts }, counterfactuals: [] }, answers)

/** What is answered otherwise, an interval of numbers by the end that is nearer to the answer. */
function changesOf(flip: Flip, answers: Answers): Pick<Counterfactual['changes'][number], 'question' | 'to'>[] {
  if ('changes' in flip) return flip.changes
  if ('to' in flip) return [flip]
  const { question, from, upTo } = flip
  const now = Number(ownMember(answers, question))
  return [{ question, to: Math.abs(from.at - now) < Math.abs(upTo.at - now) ? from.at : upTo.at }]
}

const lead = ({ margin }: Flip) => Math.max(...[margin ?? 0].flat())

/** What another answer would have led to. */
export const flipText = (flip: Flip, wording: Pick<Wording, 'counterfactual' | 'turn'>, names: Names): string =>
  'changes' in flip ? wording.counterfactual(flip, names) : wording.turn(flip, names)
