import type { Case } from '../decide/decide.ts'
import { situation } from '../decide/situation.ts'
import { standingOf } from '../decide/standing.ts'
import type { Answers } from '../document.ts'
import type { CoreVerdict, Counterfactual } from '../verdict.ts'
import { type Change, changesOf } from './other-answers.ts'

/** No questionnaire for people comes near it. */
const MOST_SINGLES = 5000
const MOST_PAIRS = 50
/** Pairs are sought among this many single changes at most: their number grows with its square. */
const MOST_CANDIDATES = 300

/**
 * Which other answers would give another winner: every single one; where there is none, the first 50 pairs in document order. A change
 * after which no option is left counts, with `winner` and `margin` null.
 *
 * Cost: a fast score a change or pair; at most 5,000 changes are tried alone and 300 in pairs; beyond, `counterfactualsComplete` is
 * false.
 *
 * @returns nothing before anything is answered
 */
export function counterfactuals(
  opened: Case,
  { status, winner }: CoreVerdict,
  answers: Answers,
): { counterfactuals: Counterfactual[]; counterfactualsComplete?: false } {
  if (status === 'notEnoughAnswers') return { counterfactuals: [] }
  const candidates = changesOf(opened)
  const flips = (...changes: Change[]): Counterfactual[] => {
    const changed = { ...answers }
    for (const { question, to } of changes) changed[question] = to
    const outcome = decided(opened, changed)
    return outcome.winner === winner ? [] : [{ changes, ...outcome }]
  }

  const singles = candidates.slice(0, MOST_SINGLES).flatMap((change) => flips(change))
  if (candidates.length > MOST_SINGLES) return { counterfactuals: singles, counterfactualsComplete: false }
  if (singles.length > 0) return { counterfactuals: singles }
  if (candidates.length > MOST_CANDIDATES) return { counterfactuals: [], counterfactualsComplete: false }
  const pairs: Counterfactual[] = []
  for (const [i, one] of candidates.entries())
    for (const other of candidates.slice(i + 1)) {
      if (pairs.length === MOST_PAIRS) return { counterfactuals: pairs }
      if (other.question !== one.question) pairs.push(...flips(one, other))
    }
  return { counterfactuals: pairs }
}

/** Who would win, and by how much. */
function decided({ model, factors }: Case, answers: Answers): { winner: string | null; margin: number | null } {
  const { scores, ranking } = standingOf(model, situation(model, answers), factors)
  const [first, second] = ranking
  return {
    winner: first === undefined ? null : (model.document.options[first]?.key as string),
    margin: first === undefined || second === undefined ? null : (scores[first] as number) - (scores[second] as number),
  }
}
