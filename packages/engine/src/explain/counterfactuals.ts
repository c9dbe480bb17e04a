import type { DecisionCase } from '../decide/decide.ts'
import type { Answers } from '../document.ts'
import type { CoreVerdict, Counterfactual } from '../verdict.ts'
import { changesOf } from './other-answers.ts'
import { firstOf } from './top-two.ts'
import { type AnswerChange, Trials } from './trials.ts'

/** No questionnaire for people comes near it. */
const MOST_SINGLES = 5000
const MOST_PAIRS = 50
/** Pairs are sought among this many single changes at most: their number grows with its square. */
const MOST_CANDIDATES = 300
/** Operations for single changes: those of a set of 2,000 choices; and for pairs: those of 300 changes of a model of the usual size. */
const [FOR_SINGLES, FOR_PAIRS] = [40_000_000, 20_000_000]

/**
 * Which other answers would give another winner: every single one; where there is none, the first 50 pairs in document order. A change
 * after which no option is left counts, with `winner` and `margin` null.
 *
 * Cost: a fast score a change or pair; at most 5,000 changes are tried alone and 300 in pairs, and as many as
 * 40,000,000 and 20,000,000 operations allow; beyond, `counterfactualsComplete` is false.
 *
 * @returns nothing before anything is answered
 */
export function counterfactuals(
  opened: DecisionCase,
  core: CoreVerdict,
  answers: Answers,
): { counterfactuals: Counterfactual[]; counterfactualsComplete?: false } {
  if (core.status === 'notEnoughAnswers') return { counterfactuals: [] }
  const now = firstOf(opened, core)
  const trials = new Trials(opened, answers, FOR_SINGLES)
  const found: Counterfactual[] = []
  const partly = () => ({ counterfactuals: found, counterfactualsComplete: false as const })
  /** False where the operations are spent. */
  const tried = (...changes: AnswerChange[]): boolean => {
    const outcome = trials.outcome(...changes)
    if (outcome && outcome.winner !== now) found.push({ changes, ...trials.reported(outcome) })
    return outcome !== undefined
  }

  const candidates: AnswerChange[] = []
  for (const change of changesOf(opened)) {
    if (candidates.length === MOST_SINGLES || !tried(change)) return partly()
    candidates.push(change)
  }
  if (found.length > 0) return { counterfactuals: found }
  if (candidates.length > MOST_CANDIDATES) return partly()
  trials.left = FOR_PAIRS
  for (const [i, one] of candidates.entries())
    for (const other of candidates.slice(i + 1)) {
      if (found.length === MOST_PAIRS) return { counterfactuals: found }
      if (other.question !== one.question && !tried(one, other)) return partly()
    }
  return { counterfactuals: found }
}
