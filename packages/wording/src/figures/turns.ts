import type { End, Verdict } from '@verdict/engine'
import { fewestDecimals, roundedAway } from '../decimals.ts'
import { printedLead } from '../lead.ts'

/** What would change the winner, in short. */
export interface TurnsInShort {
  /** The number of answers that have to change; undefined where no change that was tried is enough. */
  changes?: 1 | 2
  /** The questions of which one other answer does it; those that only bring a lead that is too close where no other does. */
  questions: string[]
  close: boolean
  /** Every other answer to one question is known. */
  complete: boolean
  /** The facts that would do it. */
  facts: string[]
}

export function turnsInShort({ turns, counterfactuals }: Pick<Verdict, 'turns' | 'counterfactuals'>): TurnsInShort {
  const isFar = ({ tooClose }: { tooClose?: true }) => !tooClose
  // Where the search was cut short, a single change that was tried may still turn the verdict.
  const tried = counterfactuals.flatMap(({ changes: [only, ...more], tooClose }) =>
    only && more.length === 0 ? [{ question: only.question, tooClose }] : [],
  )
  const found = [...turns.answers, ...tried]
  const far = found.filter(isFar)
  const alone = far.length > 0 ? far : found
  const pairs = counterfactuals.filter(({ changes }) => changes.length > 1)
  const keys = (all: readonly { question: string }[]) => [...new Set(all.map(({ question }) => question))]
  return {
    ...(alone.length > 0 ? { changes: 1 } : pairs.length > 0 && { changes: 2 }),
    questions: keys(alone),
    close: alone.length > 0 ? far.length === 0 : !pairs.some(isFar),
    complete: turns.searched.complete,
    facts: keys(turns.facts),
  }
}

/** A lead that other answers would bring, and its decimals: below the tie where it is. */
export const leadThen = (margin: number, tie: number) => printedLead({ score: margin }, { score: 0 }, tie)

/** The most that a lead can be, rounded up, below the tie where it is. */
export function mostThen(most: number, tie: number): { lead: number; decimals: number } {
  const at = (decimals: number) => roundedAway(most, Number.NEGATIVE_INFINITY, decimals)
  const decimals = fewestDecimals((decimals) => at(decimals) < tie === most < tie, 1, 12)
  return { lead: at(decimals), decimals }
}

/** The two ends of an interval as they are printed, inside of it; an end that is printed as it is still belongs to it, or does not. */
export function printedEnds(from: End, upTo: End): [End, End] {
  const at = (decimals: number): [End, End] => [inwards(from, upTo.at, decimals), inwards(upTo, from.at, decimals)]
  const width = upTo.at - from.at
  const isNear = (within: number) => within >= 0 && within <= width / 10
  // An interval may be as narrow as two neighbouring numbers: then both are printed as they are.
  return at(
    fewestDecimals((decimals) => {
      const [low, high] = at(decimals)
      return low.at <= high.at && isNear(low.at - from.at) && isNear(upTo.at - high.at)
    }, 0),
  )
}

function inwards({ at, included }: End, other: number, decimals: number): End {
  // Rounding towards the other end keeps the printed interval inside the real one.
  const printed = other === at ? at : roundedAway(at, at - (other - at), decimals)
  return { at: printed, included: included || printed !== at }
}
