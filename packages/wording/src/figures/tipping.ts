import { near, ownMember, type Verdict, type WeightTippingPoint } from '@verdict/engine'
import { leadersByWeight } from '@verdict/engine/explain'
import { hundredths } from '../apportion.ts'
import { fewestDecimals, rounded, roundedAway } from '../decimals.ts'
import { differ } from './apart.ts'
import type { Figures } from './figures.ts'

/** Decimals of a percentage that are still numbers apart. */
const MOST = 14

/**
 * The share of all weights that a criterion would have if it weighed so much, all other weights as they are: 0 to 1.
 *
 * @param weights after the answers
 * @param weight at least 0
 */
export function weightShare(weights: Verdict['weights'], criterion: string, weight: number): number {
  const others = Object.entries(weights).reduce((sum, [key, each]) => (key === criterion ? sum : sum + each), 0)
  return weight > 0 ? weight / (others + weight) : 0
}

/**
 * Where a weight tips and what it is now, in percent of all weights, as the table beside it has it; `under` and `over` are each there where
 * it tips on that side. A point is rounded away from the present value, and by no more than half of the distance: beyond what is printed
 * the option leads that is said to, though a third overtakes it soon after.
 */
export function printedWeights(
  { criterion, weight, below, above }: WeightTippingPoint,
  verdict: Pick<Verdict, 'weights' | 'ratings' | 'ranking' | 'marginByCriterion'>,
  { inPercent }: Pick<Figures, 'inPercent'>,
) {
  const percentOf = (each: number) => 100 * weightShare(verdict.weights, criterion, each)
  const now = percentOf(weight)
  const leads = leadersByWeight(verdict, criterion)
  const points = [
    ...(below ? [{ ...below, from: Number.POSITIVE_INFINITY }] : []),
    ...(above ? [{ ...above, from: Number.NEGATIVE_INFINITY }] : []),
  ].map(({ at, winner, from }) => {
    const stretch = leads.find((lead) => lead.winner === winner && (near(lead.from, at) || near(lead.to, at)))
    return { exact: percentOf(at), from, stretch: stretch && [percentOf(stretch.from), endOf(stretch.to)] }
  })
  function endOf(to: number) {
    return to === Number.POSITIVE_INFINITY ? Number.POSITIVE_INFINITY : percentOf(to)
  }
  const at = (decimals: number) => ({
    now: presentShare(verdict, criterion, decimals) ?? rounded(now, decimals),
    points: points.map(({ exact, from }) => roundedAway(exact, from, decimals)),
  })
  const decimals = fewestDecimals(
    (decimals) => {
      const printed = at(decimals)
      return (
        reaches(printed.now, now) &&
        points.every(({ exact, from, stretch }, i) => {
          const point = printed.points[i] as number
          const isApart = from < 0 ? point > printed.now : point < printed.now
          const isSame = !differ(point, exact) && !differ(printed.now, now) && !differ(exact, now)
          const isNear = Math.abs(point - exact) <= (differ(exact, now) ? Math.abs(exact - now) / 2 : 0.1)
          const [start = 0, end = Number.POSITIVE_INFINITY] = stretch ?? []
          const leads = from < 0 ? point < end : start < point || start === 0
          return (isApart || isSame) && isNear && leads && reaches(point, exact)
        })
      )
    },
    0,
    MOST,
  )
  const printed = at(decimals)
  const [first, last] = [printed.points[0], printed.points.at(-1)].map((point) => inPercent(point ?? 0))
  return { under: first as string, over: last as string, now: inPercent(printed.now) }
}

/** Nothing and all are printed of nothing and all only. */
const reaches = (printed: number, exact: number) => (printed > 0 || exact === 0) && (printed < 100 || exact >= 100)

/** The present share as it is printed among all, which add up; undefined of a criterion that has none. */
function presentShare(
  { weights, marginByCriterion }: Pick<Verdict, 'weights' | 'marginByCriterion'>,
  criterion: string,
  decimals: number,
): number | undefined {
  const all = Object.entries(weights).sort(
    ([a], [b]) => (ownMember(marginByCriterion, b) ?? 0) - (ownMember(marginByCriterion, a) ?? 0),
  )
  const sum = all.reduce((total, [, each]) => total + each, 0)
  const place = all.findIndex(([key]) => key === criterion)
  if (sum === 0 || place < 0) return undefined
  return hundredths(
    all.map(([, each]) => each / sum),
    decimals,
  )[place]
}
