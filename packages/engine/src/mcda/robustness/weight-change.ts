import { sum } from '../../maths/sum.ts'
import { checkVector, checkWeights, McdaError } from '../table/problem.ts'

/** A change below this is rounding. */
const TINY = 1e-13

/** The nearest weights at which two alternatives tie. */
export interface WeightChange {
  /** One a criterion, each >= 0, sum 1. */
  weights: number[]
  /** How far they are from the present ones. */
  distance: number
}

/**
 * The nearest tie by the sum of absolute changes (L1): weight goes to the criterion that favours the rival most, from those that favour
 * the leader most. Each unit moved from s to t lowers the margin by d_s − d_t and costs 2, so that the greedy choice is the optimum of
 * the linear program. Where several are as near, the first criterion in order is taken. Cost: criteria log criteria.
 *
 * @param weights one a criterion, each >= 0, not all 0; brought to sum 1 first
 * @param gaps leader's value minus the rival's, one a criterion; Σ w · gap >= 0
 * @returns null where no weights make the two tie: the leader is ahead on every criterion
 * @throws {McdaError} `length`, `not-finite`, `negative`, `all-zero`; `not-permitted` where the rival is ahead
 */
export function smallestL1Change(weights: readonly number[], gaps: readonly number[]): WeightChange | null {
  const present = checked(weights, gaps)
  let margin = dot(present, gaps)
  const low = Math.min(...gaps)
  if (low > 0) return null
  const to = gaps.indexOf(low)
  const next = [...present]
  const sources = gaps.map((_, j) => j).sort((a, b) => (gaps[b] as number) - (gaps[a] as number) || a - b)
  for (const from of sources) {
    const gain = (gaps[from] as number) - low
    if (margin <= 0 || gain <= 0) break
    const moved = Math.min(next[from] as number, margin / gain)
    next[from] = (next[from] as number) - moved
    next[to] = (next[to] as number) + moved
    margin -= moved * gain
  }
  return { weights: next, distance: sum(next.map((w, j) => Math.abs(w - (present[j] as number)))) }
}

/**
 * The nearest tie by Euclidean distance (L2): the projection of the weights on {w >= 0, Σ w = 1, Σ w · gap = 0}. It is
 * max(0, w − λ − μ · gap): μ is found by bisection, which settles the criteria that stay above 0; on them it is a formula.
 * Cost: criteria × log criteria × 200.
 *
 * @param weights see `smallestL1Change`
 * @param gaps see `smallestL1Change`
 * @returns null where no weights make the two tie
 * @throws {McdaError} as `smallestL1Change`
 * @see F. H. Barron and C. P. Schmidt, Operations Research 36 (1988) 122-127
 */
export function smallestL2Change(weights: readonly number[], gaps: readonly number[]): WeightChange | null {
  const present = checked(weights, gaps)
  const low = Math.min(...gaps)
  if (low > 0) return null
  const next = nearest(present, gaps, low)
  const distance = Math.sqrt(sum(next.map((w, j) => (w - (present[j] as number)) * (w - (present[j] as number)))))
  return { weights: next, distance }
}

function nearest(present: readonly number[], gaps: readonly number[], low: number): number[] {
  if (dot(present, gaps) <= 0) return [...present]
  const at = (mu: number) => onSimplex(present.map((w, j) => w - mu * (gaps[j] as number)))
  // Where only the criteria with a gap of 0 can stay, no finite μ leads there.
  if (low === 0) {
    const free = gaps.map((gap) => gap === 0)
    const kept = onSimplex(present.filter((_, j) => free[j]))
    return free.map((stays) => (stays ? (kept.shift() as number) : 0))
  }
  let [from, to] = [0, 1]
  while (dot(at(to), gaps) > 0) to *= 2
  for (let halving = 0; halving < 200; halving++) {
    const middle = (from + to) / 2
    if (middle === from || middle === to) break
    if (dot(at(middle), gaps) > 0) from = middle
    else to = middle
  }
  return (
    exactly(
      present,
      gaps,
      at(to).map((w) => w > TINY),
    ) ?? at(to)
  )
}

/** The projection without the sign constraint on the criteria that stay, 0 on the others; null where rounding chose them badly. */
function exactly(present: readonly number[], gaps: readonly number[], stays: readonly boolean[]): number[] | null {
  const kept = stays.flatMap((stay, j) => (stay ? [j] : []))
  const share = (1 - sum(kept.map((j) => present[j] as number))) / kept.length
  const level = sum(kept.map((j) => gaps[j] as number)) / kept.length
  const spread = sum(kept.map((j) => ((gaps[j] as number) - level) * ((gaps[j] as number) - level)))
  if (spread === 0) return null
  const lifted = present.map((w, j) => (stays[j] ? w + share : 0))
  const step = dot(lifted, gaps) / spread
  const next = lifted.map((w, j) => (stays[j] ? w - step * ((gaps[j] as number) - level) : 0))
  return next.some((w) => w < 0) ? null : next
}

/** Nearest point with entries >= 0 and sum 1 (Held, Wolfe and Crowder 1974). */
function onSimplex(point: readonly number[]): number[] {
  let total = 0
  let lowered = 0
  ;[...point]
    .sort((a, b) => b - a)
    .forEach((value, i) => {
      total += value
      const level = (total - 1) / (i + 1)
      if (value > level) lowered = level
    })
  return point.map((value) => Math.max(0, value - lowered))
}

function checked(weights: readonly number[], gaps: readonly number[]): number[] {
  checkVector(gaps, undefined, 'gaps')
  checkWeights(weights, gaps.length)
  const total = sum(weights)
  const present = weights.map((w) => w / total)
  const margin = dot(present, gaps)
  if (margin < -TINY * Math.max(...gaps.map(Math.abs)))
    throw new McdaError('not-permitted', `the rival is ahead by ${-margin}: the leader must not be behind`)
  return present
}

const dot = (a: readonly number[], b: readonly number[]) => sum(a.map((x, i) => x * (b[i] as number)))
