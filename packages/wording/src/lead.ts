import { isTooClose, near, type RankedOption } from '@verdict/engine'
import { fewestDecimals, rounded } from './decimals.ts'

type Scored = Pick<RankedOption, 'score'>

/** The two best scores and the lead, as they are printed. */
export interface PrintedLead {
  scores: [first: number, second: number]
  /** The difference of the two printed scores; 0 for equal scores only. */
  lead: number
  decimals: number
}

/**
 * Two scores with as few decimals, one at least, as keep what is printed true: unequal scores differ, and their difference is below
 * the tie where the lead is.
 *
 * @param tie the lead below which no winner is named, in points
 */
export function printedLead({ score: first }: Scored, { score: second }: Scored, tie: number): PrintedLead {
  if (near(first, second)) return { scores: [rounded(first, 1), rounded(first, 1)], lead: 0, decimals: 1 }
  const close = isTooClose(first - second, tie)
  const at = (decimals: number): PrintedLead => {
    const scores: [number, number] = [rounded(first, decimals), rounded(second, decimals)]
    return { scores, lead: rounded(scores[0] - scores[1], decimals), decimals }
  }
  return at(
    fewestDecimals(
      (decimals) => {
        const { lead } = at(decimals)
        return lead > 0 && lead < tie === close
      },
      1,
      12,
    ),
  )
}

/**
 * To how many decimals the scores of a ranking are printed everywhere: a picture must not print as level, or as far enough
 * apart, what a sentence beside it says is not.
 */
export const scoreDecimals = ([first, second]: readonly Scored[], tie: number): number =>
  first && second ? printedLead(first, second, tie).decimals : 1
