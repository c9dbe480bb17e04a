import type { CoreVerdict, EstimateVerdict } from '@verdict/engine'

type Weeks = readonly [low: number, high: number]

/** Whether at least half of the narrower estimate lies within the other, so that neither is clearly sooner. */
function muchTheSame([low, high]: Weeks, [otherLow, otherHigh]: Weeks): boolean {
  const shared = Math.min(high, otherHigh) - Math.max(low, otherLow)
  return shared >= Math.min(high - low, otherHigh - otherLow) / 2
}

/** The options that are not excluded and have an estimate: the soonest ones, between which no difference is claimed, and the others. */
export function soonest({ estimates, ranking }: Pick<CoreVerdict, 'estimates' | 'ranking'>) {
  const left = estimates.filter(({ option }) => ranking.some((each) => each.option === option))
  const [quickest] = [...left].sort((a, b) => a.weeks[1] - b.weeks[1])
  // An option that overlaps one of the soonest is one of them; otherwise it would be called later than that one.
  const together = new Set(quickest && [quickest])
  for (const one of together) for (const other of left) if (muchTheSame(one.weeks, other.weeks)) together.add(other)
  const isFirst = (each: EstimateVerdict) => together.has(each)
  const keys = (all: EstimateVerdict[]) => all.map(({ option }) => option)
  return { first: keys(left.filter(isFirst)), later: keys(left.filter((each) => !isFirst(each))) }
}

/** Weeks to the nearest half: an estimate is not more precise than that. Anything above 0 is half a week at least. */
export const nearestHalf = (weeks: number) => (weeks > 0 ? Math.max(0.5, Math.round(weeks * 2) / 2) : 0)
