type Weeks = readonly [low: number, high: number]

/** Two estimates of which at least half of the narrower lies within the other: nobody can tell which is done sooner. */
export function muchTheSame([low, high]: Weeks, [otherLow, otherHigh]: Weeks): boolean {
  const shared = Math.min(high, otherHigh) - Math.max(low, otherLow)
  return shared >= Math.min(high - low, otherHigh - otherLow) / 2
}

/** Weeks to the nearest half: more would promise what no estimate holds. */
export const nearestHalf = (weeks: number) => Math.round(weeks * 2) / 2
