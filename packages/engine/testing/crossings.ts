/** A score over one number that varies. */
export interface Line {
  start: number
  slope: number
}

/** A fraction with a denominator above 0. */
interface Fraction {
  over: number
  under: number
}

const order = (a: Fraction, b: Fraction) => a.over * b.under - b.over * a.under
const middle = (a: Fraction, b: Fraction): Fraction => ({
  over: a.over * b.under + b.over * a.under,
  under: 2 * a.under * b.under,
})

/** Who is on top at a point; the first of those that tie. */
function leaderAt(lines: readonly Line[], { over, under }: Fraction): number {
  const heights = lines.map(({ start, slope }) => start * under + slope * over)
  return heights.indexOf(Math.max(...heights))
}

/**
 * Where the leader first changes on the way from a point, and who leads just beyond: by trying the middle of every stretch between two
 * crossings of any two lines. Exact for whole numbers, as long as products of four of them stay below 2^53.
 *
 * @param end no change is looked for beyond; open
 */
export function firstChange(
  lines: readonly Line[],
  from: number,
  direction: 1 | -1,
  end = direction * 10_000,
): { at: number; winner: number } | null {
  const [start, last]: [Fraction, Fraction] = [
    { over: from, under: 1 },
    { over: end, under: 1 },
  ]
  const between = lines.flatMap((a) =>
    lines.flatMap((b): Fraction[] => {
      const under = b.slope - a.slope
      if (under <= 0) return []
      const crossing = { over: a.start - b.start, under }
      const inside = order(crossing, start) * direction >= 0 && order(crossing, last) * direction < 0
      return inside ? [crossing] : []
    }),
  )
  const points = [start, ...between.sort((a, b) => order(a, b) * direction), last]
  const now = leaderAt(lines, start)
  for (let i = 0; i + 1 < points.length; i++) {
    const [point, next] = [points[i], points[i + 1]] as [Fraction, Fraction]
    if (order(point, next) === 0) continue
    const winner = leaderAt(lines, middle(point, next))
    if (winner !== now) return { at: point.over / point.under, winner }
  }
  return null
}
