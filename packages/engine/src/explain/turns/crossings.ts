import { NEAR } from '../../maths/near.ts'
import { derivative, minus, plus, type Polynomial, roots, scaled, times, valueAt } from '../../maths/polynomial.ts'
import type { ScoreCurves } from './score-curves.ts'

/** Operations that finding roots takes. */
const WORK = 50
/** Stretches shorter than this are not cut further. */
const SHORTEST = 1e-12

/**
 * The answers within a stretch at which another option takes the lead; and where another than `now` leads, those at which another becomes
 * second, and at which its lead is largest or smallest.
 *
 * @param among the places of the options that are in
 * @param spend takes operations from the budget, and throws where it is exhausted
 */
export function crossings(
  curves: ScoreCurves,
  among: readonly number[],
  now: number | undefined,
  spend: (operations: number) => void,
): number[] {
  const { from, to } = curves
  const points: number[] = []
  const search = { ...curves, spend }
  leaders(search, among, 0, 1, (first, low, high) => {
    points.push(low, high)
    if (first === now) return
    const others = among.filter((option) => option !== first)
    leaders(search, others, low, high, (second, start, end) => {
      const lead = minus(curves.sums[first] as Polynomial, curves.sums[second] as Polynomial)
      points.push(start, end, ...roots(slope(lead, curves.total), start, end))
    })
  })
  return points.map((at) => from + (to - from) * at)
}

/** Of the same sign as the slope of a quotient. */
const slope = (over: Polynomial, under: Polynomial) =>
  minus(times(derivative(over), under), times(over, derivative(under)))

/** Splits an interval by leader: finds the leader at its middle, extends that as far as no other option crosses, and recurses on the rest. */
function leaders(
  search: ScoreCurves & { spend: (operations: number) => void },
  among: readonly number[],
  low: number,
  high: number,
  tell: (option: number, low: number, high: number) => void,
) {
  if (among.length === 0 || high - low < SHORTEST) return
  const { sums, total, spend } = search
  spend(WORK * among.length)
  const middle = (low + high) / 2
  // Scores that are near to each other go by document order.
  const gap = (NEAR * valueAt(total, middle)) / 10
  const heights = among.map((option) => valueAt(sums[option] as Polynomial, middle))
  const highest = Math.max(...heights)
  const first = among.find((_, i) => highest - (heights[i] as number) <= gap) as number
  let [start, end] = [low, high]
  for (const other of among) {
    if (other === first) continue
    const lead = minus(sums[first] as Polynomial, sums[other] as Polynomial)
    for (const at of roots(plus(lead, scaled(total, ((first < other ? 1 : -1) * NEAR) / 10)), low, high))
      if (at < middle) start = Math.max(start, at)
      else end = Math.min(end, at)
  }
  tell(first, start, end)
  leaders(search, among, low, start, tell)
  leaders(search, among, end, high, tell)
}
