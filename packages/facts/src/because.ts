import { type Answers, ownMember, type Verdict } from '@verdict/engine'
import { continued, ended, type Names, type Wording } from '@verdict/wording'
import { type Flip, flipText } from './flips.ts'
import { movedMost } from './moved-most.ts'
import { isTie } from './ranking.ts'

/** The most answers that are told as reasons. */
const MOST = 3

/** The questions whose answers brought the lead, the strongest first; none where no winner is named. */
export function because(verdict: Pick<Verdict, 'drivers' | 'strength' | 'ranking'>): string[] {
  if (isTie(verdict)) return []
  return movedMost(verdict.drivers)
    .filter(({ source, marginChange }) => source.startsWith('answer:') && marginChange > 0)
    .slice(0, MOST)
    .map(({ source }) => source.slice('answer:'.length))
}

/** The reasons as they go on after "Because"; '' where there are none. */
export function becauseText(
  verdict: Pick<Verdict, 'drivers' | 'strength' | 'ranking'>,
  answers: Answers,
  wording: Pick<Wording, 'clauses' | 'list'>,
  names: Names,
): string {
  const said = because(verdict).flatMap((key) => wording.clauses(key, ownMember(answers, key) ?? null, names))
  return said.length > 0 ? ended(wording.list(said)) : ''
}

/** What other answers would have led to, as it goes on after "But"; '' where there are none. */
export const butText = (flips: Flip[], wording: Pick<Wording, 'counterfactual' | 'turn'>, names: Names): string =>
  continued(flips.map((flip) => flipText(flip, wording, names)).join(' '))
