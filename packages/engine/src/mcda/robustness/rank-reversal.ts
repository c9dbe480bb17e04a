import type { DecisionMatrix } from '../table/problem.ts'
import { checkProblem } from '../table/problem.ts'
import { ranking } from '../table/ranking.ts'

/** A method as a function: a score an alternative. */
export type Scoring = (problem: DecisionMatrix) => readonly number[]

export interface RankReversal {
  /** `without` that alternative, or with a `copy` of it. */
  change: 'without' | 'copy'
  alternative: number
  /** Who was first, by their indices in the problem as given. */
  before: number[]
  /** Who is first after the change, the copy left out of the count, by the same indices. */
  after: number[]
}

export interface RankReversalOptions {
  /** Whether a higher or a lower score is better; default `max`. */
  best?: 'max' | 'min'
}

/**
 * Whether alternatives that cannot win change who does: runs the method again without each alternative that is not first, and with an exact
 * copy of each. Additive values with fixed anchors and SPOTIS cannot reverse; min-max sums, TOPSIS, VIKOR, AHP and PROMETHEE II can.
 * Cost: twice the alternatives runs of the method.
 *
 * @param scoring the method; scores equal within the tolerance of `ranking` are tied
 * @returns each change after which other alternatives are first; empty where the result is safe from these
 * @throws {McdaError} what `checkProblem` and the method throw
 * @see X. Wang and E. Triantaphyllou, Omega 36 (2008) 45-63; V. Belton and T. Gear, Omega 11 (1983) 228-230
 */
export function rankReversals(
  problem: DecisionMatrix,
  scoring: Scoring,
  { best = 'max' }: RankReversalOptions = {},
): RankReversal[] {
  const { matrix } = checkProblem(problem)
  const all = matrix.map((_, i) => i)
  const first = (rows: readonly number[]) => {
    const scores = scoring({ ...problem, matrix: rows.map((i) => matrix[i] as readonly number[]) })
    // A copy is appended at the end, so that cutting it off leaves the others in place.
    const ranks = ranking(scores.slice(0, Math.min(rows.length, matrix.length)), best)
    return ranks.flatMap((rank, place) => (rank === 1 ? [rows[place] as number] : []))
  }
  const before = first(all)
  const changes = all.flatMap((alternative) => [
    ...(before.includes(alternative)
      ? []
      : [{ change: 'without' as const, alternative, after: first(all.filter((i) => i !== alternative)) }]),
    { change: 'copy' as const, alternative, after: first([...all, alternative]) },
  ])
  return changes
    .filter(({ after }) => after.join() !== before.join())
    .map(({ change, alternative, after }) => ({ change, alternative, before, after }))
}
