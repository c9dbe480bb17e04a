import type { WeightTippingPoint } from '@verdict/engine'

/** Where along a slider somebody else takes the lead. */
export interface Turn {
  winner: string
  /** The factor from which on, or below which, they do. */
  at: number
  side: 'below' | 'above'
}

/**
 * A criterion's tipping points as factors on the weight that the answers give it.
 *
 * @param own the weight with a factor of 1
 * @param most the largest factor that can be chosen: what lies beyond it is left out
 */
export function turnsOf(point: WeightTippingPoint | undefined, own: number, most: number): Turn[] {
  if (!point || !(own > 0)) return []
  const sides = [
    { side: 'below' as const, found: point.below },
    { side: 'above' as const, found: point.above },
  ]
  return sides.flatMap(({ side, found }) => {
    const at = found ? found.at / own : Number.POSITIVE_INFINITY
    return found && at <= most ? [{ winner: found.winner, at, side }] : []
  })
}
