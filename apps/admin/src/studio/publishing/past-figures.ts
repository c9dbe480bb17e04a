import { ESTIMATED, type KeptImpact } from '@verdict/contracts'
import { wordingIn } from '@verdict/wording'
import type { Estimate } from '../impact/use-estimate.ts'

const wording = wordingIn('en')

/** What a draft does to past assessments. */
export interface PastFigures extends Estimate {
  /** That the figures are of the newest assessments alone, as a sentence after another; '' where they are of all. */
  estimated: string
}

/** The figures of a whole replay of the draft where there is one, or else the estimate. */
export function pastFigures(estimate: Estimate | undefined, kept: KeptImpact | undefined): PastFigures | undefined {
  if (!estimate) return undefined
  if (kept?.current && Object.keys(kept.filter).length === 0)
    return { total: estimate.total, impact: kept.result, estimated: '' }
  const { total } = estimate
  return {
    ...estimate,
    estimated:
      total > ESTIMATED ? ` An estimate: the newest ${wording.number(ESTIMATED)} of ${wording.number(total)}.` : '',
  }
}
