import { NEAR } from '../../maths/near.ts'
import { sum } from '../../maths/sum.ts'
import { checkProblem, type DecisionMatrix, McdaError } from '../table/problem.ts'

export interface VikorOptions {
  /** Weight of the group's utility S against the individual regret R: 0..1, default 0.5. */
  v?: number
}

export interface Vikor {
  /** One an alternative, less is better: group utility, largest regret, and both together (0..1). */
  s: number[]
  r: number[]
  q: number[]
  /** Whether the second best Q is at least 1/(m − 1) behind; true for one alternative alone. */
  acceptableAdvantage: boolean
  /** Whether the best by Q is also best by S or by R. */
  acceptableStability: boolean
  /** The alternatives that VIKOR proposes together, by index. */
  compromiseSet: number[]
}

/**
 * VIKOR compromise ranking.
 *
 *     S_i = Σ_j w_j (f*_j − f_ij)/(f*_j − f⁻_j),   R_i = max_j of the same,   Q_i = v S'_i + (1 − v) R'_i
 *
 * with S' and R' scaled to 0..1 over the alternatives. Weights are used as given. A constant column contributes 0, and so does S' or R'
 * where all are equal. Cost: cells.
 *
 * The compromise set is the best by Q alone if both conditions hold; with the second if only stability fails; else all whose Q is less
 * than 1/(m − 1) behind the best. Values within 1e-9 are equal.
 *
 * @throws {McdaError} what `checkProblem` throws; `not-permitted` for a v outside 0..1
 * @see S. Opricovic and G.-H. Tzeng, European Journal of Operational Research 156 (2004) 445-455
 */
export function vikor(problem: DecisionMatrix, { v = 0.5 }: VikorOptions = {}): Vikor {
  if (!(v >= 0 && v <= 1)) throw new McdaError('not-permitted', `v is ${v}: it must be 0..1`)
  const { matrix, weights, directions } = checkProblem(problem)
  const scales = weights.map((weight, c) => {
    const column = matrix.map((row) => row[c] as number)
    const [low, high] = [Math.min(...column), Math.max(...column)]
    return { weight, best: directions[c] === 'max' ? high : low, range: high - low }
  })
  const losses = matrix.map((row) =>
    scales.map(({ weight, best, range }, c) =>
      range === 0 ? 0 : (weight * Math.abs(best - (row[c] as number))) / range,
    ),
  )
  const s = losses.map(sum)
  const r = losses.map((row) => Math.max(...row))
  const [group, regret] = [scaled(s), scaled(r)]
  const q = group.map((share, i) => v * share + (1 - v) * (regret[i] as number))
  return { s, r, q, ...compromise(s, r, q) }
}

function scaled(values: readonly number[]): number[] {
  const [low, high] = [Math.min(...values), Math.max(...values)]
  // Sums that differ by rounding alone must not be spread over 0..1.
  if (high - low <= NEAR * high) return values.map(() => 0)
  return values.map((value) => (value - low) / (high - low))
}

function compromise(s: number[], r: number[], q: number[]) {
  const order = q.map((_, i) => i).sort((a, b) => (q[a] as number) - (q[b] as number) || a - b)
  const [first, second] = order as [number, number | undefined]
  const least = 1 / (q.length - 1)
  const behind = (i: number) => (q[i] as number) - (q[first] as number)
  const acceptableAdvantage = second === undefined || behind(second) >= least - NEAR
  const leads = (values: number[]) => (values[first] as number) <= Math.min(...values) + NEAR
  const acceptableStability = leads(s) || leads(r)
  let set = [first]
  if (!acceptableAdvantage) set = order.filter((i) => behind(i) < least - NEAR)
  else if (!acceptableStability && second !== undefined) set = [first, second]
  return { acceptableAdvantage, acceptableStability, compromiseSet: set.sort((a, b) => a - b) }
}
