import type { ModelDocument, Verdict } from '@verdict/engine'
import type { Flip } from './flips.ts'
import { indexOf } from './ranking.ts'

/** Who leads, and by how much: below zero where it is not whoever leads now. */
export interface Lead {
  /** The option's place in the model. */
  index: number
  points: number
}

type Decided = Pick<Verdict, 'ranking' | 'margin'>

/** The lead as it is; undefined where no two options are left. */
export function leadNow(document: ModelDocument, { ranking, margin }: Decided): Lead | undefined {
  const [first] = ranking
  return first && margin !== null ? { index: indexOf(document, first.option), points: margin } : undefined
}

/** The lead after other answers, the largest where they are a span of numbers; undefined where nobody would lead, or nobody else is left. */
export function leadAfter(document: ModelDocument, { ranking }: Decided, flip: Flip): Lead | undefined {
  const { winner, margin } = flip
  if (winner === null || margin === null) return undefined
  const most = Math.max(...[margin].flat())
  return { index: indexOf(document, winner), points: winner === ranking[0]?.option ? most : -most }
}
