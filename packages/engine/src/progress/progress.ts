import type { CompiledModel } from '../decide/model.ts'
import { situation } from '../decide/situation.ts'
import { standingOf } from '../decide/standing.ts'
import { factorsOf } from '../decide/weigh.ts'
import type { Answers, Priorities } from '../document.ts'
import { boundsIn } from './bounds.ts'
import { changesInSample } from './changes-in-sample.ts'
import { influencesOf } from './influences.ts'
import { boxOf, possibilities } from './possible.ts'
import { relevantQuestions } from './relevant.ts'
import { Search } from './search.ts'

/** How far an assessment has come. */
export interface Progress {
  /** The keys of the visible questions without an answer, in asking order. */
  open: string[]
  /** By option, excluded ones too: the range of its score over all completions, 0..100. */
  reach: { [option: string]: [low: number, high: number] }
  /** No completion of the open questions changes the winner. */
  decided: boolean
  /** Not complete where the search ended before it was known whether a completion changes the winner. */
  searched: { complete: boolean }
  /** Who wins now; null before the first answer and where none fits. */
  leader: string | null
}

/** Operations that the search may spend: some 10 ms. */
const MOST_OPERATIONS = 2_000_000
/** Completions drawn at random before: most of what can still change shows in a few. */
const DRAWN = 16

/**
 * How far an assessment has come, and whether anything that is still open can change the winner.
 *
 * Given answers stay; every open question may be answered in any allowed way or left unanswered, those that come into sight too. `decided`
 * is never a guess: bounds prove it, or branch and bound over the open questions, down to single completions. False where it could not be
 * proven, and then `searched` is not complete: after 2,000,000 operations, or by an open number, which is halved so far only.
 *
 * @param left open questions that will stay without an answer, such as those to which the client does not know one
 * @throws InvalidError for answers or priorities that do not fit the model
 * @see A. H. Land and A. G. Doig, Econometrica 28 (1960) 497-520, for branch and bound
 */
export function progress(
  model: CompiledModel,
  answers: Answers,
  priorities?: Priorities,
  left: readonly string[] = [],
): Progress {
  const { questions, document } = model
  const factors = factorsOf(model, priorities)
  const found = situation(model, answers)
  const open = questions.flatMap(({ key }, i) => (found.shown[i] && found.values[i] === undefined ? [key] : []))
  const now = standingOf(model, found, factors)
  const leader = now.answered ? now.ranking[0] : undefined

  const box = boxOf(model, answers, left)
  const influences = influencesOf(model)
  const relevant = relevantQuestions(model, influences)
  const possible = possibilities(model)
  const boundsOf = boundsIn(model, influences, factors)
  const first = possible(box)
  const bounds = boundsOf(box, first)
  const settled = box.every(({ kind }, i) => kind === 'settled' || !first.shows[i] || !relevant[i])
  const reach = (option: number): [number, number] => {
    // The best rating on everything may sum up to a last digit more than 100.
    const score = Math.min(100, now.scores[option] as number)
    if (settled) return [score, score]
    const [low, high] = bounds.reach(option)
    return [Math.min(low, score), Math.max(high, score)]
  }
  const reached = document.options.map(({ key }, o) => [key, reach(o)] as const)
  const decided = (): boolean | undefined => {
    if (leader === undefined) return false
    if (settled || bounds.settle(leader)) return true
    if (changesInSample(model, answers, left, factors, leader, DRAWN)) return false
    const given = { model, answers, priorities, factors, relevant, influences, possible, boundsOf }
    return new Search(given, leader, MOST_OPERATIONS).settles(box)
  }
  const known = decided()
  return {
    open,
    reach: Object.fromEntries(reached),
    decided: known === true,
    searched: { complete: known !== undefined },
    leader: leader === undefined ? null : (document.options[leader]?.key as string),
  }
}
