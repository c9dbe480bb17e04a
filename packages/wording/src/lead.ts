import type { RankedOption } from '@verdict/engine'

/** How far the first is ahead of the second by their scores as they are printed, in points: so that whoever subtracts them agrees. */
export const printedLead = (first: Pick<RankedOption, 'score'>, second: Pick<RankedOption, 'score'>): number =>
  (Math.round(first.score * 10) - Math.round(second.score * 10)) / 10
