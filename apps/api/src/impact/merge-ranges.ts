import { mergedImpact, NO_IMPACT } from '@verdict/engine/review'
import type { RangeImpact, StrengthChange } from './replay-range.ts'

export const NOTHING_YET: RangeImpact = {
  impact: NO_IMPACT,
  strengths: { assessed: 0, changes: [] },
  decided: [],
  because: [],
  becauseOf: { assessed: 0, flipped: 0 },
}

/** What was found in two ranges together: the same, whichever comes first. */
export const mergedRanges = (a: RangeImpact, b: RangeImpact): RangeImpact => ({
  impact: mergedImpact(a.impact, b.impact),
  strengths: {
    assessed: a.strengths.assessed + b.strengths.assessed,
    changes: addedChanges([...a.strengths.changes, ...b.strengths.changes]),
  },
  decided: [...a.decided, ...b.decided],
  because: (a.because.length > 0 ? a : b).because.map((_, i) => ({
    alone: sum(a.because[i]?.alone, b.because[i]?.alone),
    without: sum(a.because[i]?.without, b.because[i]?.without),
  })),
  becauseOf: {
    assessed: a.becauseOf.assessed + b.becauseOf.assessed,
    flipped: a.becauseOf.flipped + b.becauseOf.flipped,
  },
})

/** Null where it is no valid model, in every range alike. */
const sum = (a: number | null | undefined, b: number | null | undefined): number | null =>
  a === null || b === null ? null : (a ?? 0) + (b ?? 0)

function addedChanges(changes: StrengthChange[]): StrengthChange[] {
  const byWay = new Map<string, StrengthChange>()
  for (const change of changes) {
    const way = `${change.from} ${change.to}`
    byWay.set(way, { ...change, count: (byWay.get(way)?.count ?? 0) + change.count })
  }
  return [...byWay].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, change]) => change)
}
