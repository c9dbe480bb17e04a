import type { Verdict } from '../verdict.ts'
import { NEAR, near } from '../maths/near.ts'

/** Weights of a criterion over which one option stays first. */
export interface WeightRange {
  from: number
  /** Infinity where no option overtakes it. */
  to: number
  winner: string
}

/** Beyond it a height overflows; no weight comes near it. */
const FAR = 1e300

/**
 * Who is first at each weight of a criterion from 0 on, all else as it is. Exact: an option's `Σ w · r` is a line over one weight, and the
 * first is the topmost line. Of options that are level over a whole stretch the one that ranks first now is named; a stretch shorter than
 * 1e-9 is none.
 *
 * Cost: options³, of those still in.
 *
 * @returns stretches that follow each other, from weight 0 to Infinity; empty where no option is left
 */
export function leadersByWeight(
  { weights, ratings, ranking }: Pick<Verdict, 'weights' | 'ratings' | 'ranking'>,
  criterion: string,
): WeightRange[] {
  const lines = ranking.map(({ option }) => {
    const row = ratings[option] as { [criterion: string]: number }
    let start = 0
    for (const [key, weight] of Object.entries(weights)) if (key !== criterion) start += weight * (row[key] as number)
    return { option, start, slope: row[criterion] as number }
  })
  const crossings = lines.flatMap((a, i) =>
    lines.slice(i + 1).flatMap((b) => (a.slope === b.slope ? [] : [(b.start - a.start) / (a.slope - b.slope)])),
  )
  const ends = [0, ...crossings.filter((at) => at > NEAR && at < FAR).sort((a, b) => a - b), Number.POSITIVE_INFINITY]
  const leads: WeightRange[] = []
  for (let i = 0; i + 1 < ends.length; i++) {
    const [from, to] = [ends[i] as number, ends[i + 1] as number]
    if (to - from <= NEAR) continue
    const between = to === Number.POSITIVE_INFINITY ? 2 * from + 1 : (from + to) / 2
    const height = (line: (typeof lines)[number]) => line.start + line.slope * between
    const top = Math.max(...lines.map(height))
    const winner = lines.find((line) => near(height(line), top))?.option
    const last = leads.at(-1)
    if (last && last.winner === winner) last.to = to
    else if (winner !== undefined) leads.push({ from: last?.to ?? 0, to, winner })
  }
  return leads
}
