import { fewestDecimals, rounded, roundedAway } from '../decimals.ts'
import type { AnswerLimits } from '../limits.ts'
import { differ } from './apart.ts'

/**
 * Turning points and the present value, to the fewest decimals, one at least, that print them truly: a point rounded away from the
 * present value, so that it has turned beyond what is printed; by no more than half of the distance between them; never on a bound
 * that it does not reach, nor on the wrong side of what is printed as the present value. A point at the present value makes both exact.
 *
 * @param holds whether the statement about a point is still true at its printed value
 * @returns the points and then the present value, as they are printed
 */
export function turning(
  points: readonly number[],
  now: number,
  { min = -Infinity, max = Infinity }: AnswerLimits = {},
  holds: (printed: number, place: number) => boolean = () => true,
): number[] {
  const isTrue = (at: number, decimals: number) => {
    const [point, present] = [away(at, now, decimals), rounded(now, decimals)]
    if (!differ(at, now)) return !differ(point, at) && !differ(present, now)
    const inside = (point > min || at <= min) && (point < max || at >= max)
    return inside && (at > now ? point > present : point < present) && Math.abs(point - at) <= Math.abs(at - now) / 2
  }
  const decimals = fewestDecimals((decimals) =>
    points.every((at, place) => isTrue(at, decimals) && holds(away(at, now, decimals), place)),
  )
  return [...points.map((at) => away(at, now, decimals)), rounded(now, decimals)]
}

const away = (at: number, now: number, decimals: number) =>
  differ(at, now) ? roundedAway(at, now, decimals) : rounded(at, decimals)
