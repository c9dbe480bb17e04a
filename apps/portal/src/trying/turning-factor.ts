import type { WeightRange } from '@verdict/engine/explain'
import { FACTOR_STEP } from './factor-range.ts'

/** A part of a slider on which another option is first. */
export interface LeaderChange {
  winner: string
  /** The factor from which on, or below which, they are. */
  at: number
  /** The factor at which a third overtakes them, or the slider's end. */
  until: number
  side: 'below' | 'above'
}

/**
 * Where along a criterion's slider others are first, as factors on the weight that the answers give it, from as weighed outwards.
 *
 * @param leads who is first at which weight
 * @param own the weight with a factor of 1
 * @param now the weight that the verdict rests on
 * @param most the largest factor that can be chosen; changes beyond it are left out
 */
export function turnsOf(leads: readonly WeightRange[], own: number, now: number, most: number): LeaderChange[] {
  if (!(own > 0)) return []
  const here = leads.findIndex(({ from, to }) => from <= now && now < to)
  if (here < 0) return []
  const below = leads.slice(0, here).map(({ winner, from, to }) => ({ winner, at: to / own, until: from / own }))
  const above = leads.slice(here + 1).map(({ winner, from, to }) => ({ winner, at: from / own, until: to / own }))
  return [
    ...below.reverse().map((turn) => ({ ...turn, side: 'below' as const })),
    ...above.map((turn) => ({ ...turn, until: Math.min(turn.until, most), side: 'above' as const })),
  ].filter(({ at }) => at <= most)
}

/** Whether somebody else leads only where a criterion counts for nothing: below the first step there is no other place of the slider. */
export const isAtNothing = ({ side, at, until }: LeaderChange): boolean =>
  side === 'below' && until === 0 && at < FACTOR_STEP
