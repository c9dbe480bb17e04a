import { reaches } from '../../maths/near.ts'
import { sum } from '../../maths/sum.ts'
import { type Normalisation, normalise } from '../table/normalise.ts'
import { checkProblem, type DecisionMatrix, McdaError } from '../table/problem.ts'

export interface ElectreOptions {
  /** Least concordance and largest discordance that let one alternative outrank another, 0..1. */
  concordance: number
  discordance: number
  /** Default `sum-raw`; only one that keeps the directions. */
  normalisation?: Normalisation
}

export interface Electre {
  /** A row and a column an alternative; null on the diagonal. */
  concordance: (number | null)[][]
  discordance: (number | null)[][]
  outranks: boolean[][]
  /** The alternatives that none outranks, by index. */
  kernel: number[]
}

/**
 * ELECTRE I: a outranks b if the criteria that agree have enough weight (concordance) and none disagrees too strongly (discordance).
 *
 *     c(a, b) = Σ{w_j : a not worse than b} / Σ w,   d(a, b) = max_j max(0, b's advantage on j) / largest range of a column
 *
 * after normalisation. Thresholds are reached within 1e-9. The kernel is what no other alternative outranks (where the relation has no
 * cycles and one step decides). Cost: alternatives² × criteria.
 *
 * @throws {McdaError} what `checkProblem` and `normalise` throw; `not-permitted` for a threshold outside 0..1
 * @see B. Roy, Revue francaise d'informatique et de recherche operationnelle 2 (1968) 57-75
 */
export function electre(problem: DecisionMatrix, options: ElectreOptions): Electre {
  const { normalisation = 'sum-raw' } = options
  for (const name of ['concordance', 'discordance'] as const)
    if (!(options[name] >= 0 && options[name] <= 1))
      throw new McdaError('not-permitted', `the ${name} threshold is ${options[name]}: it must be 0..1`)
  const { matrix, weights, directions } = checkProblem(problem)
  const values = normalise(matrix, normalisation).map((row) => row.map((x, c) => (directions[c] === 'max' ? x : -x)))
  const range = Math.max(
    ...weights.map((_, c) => {
      const column = values.map((row) => row[c] as number)
      return Math.max(...column) - Math.min(...column)
    }),
  )
  const total = sum(weights)
  const pairs = (of: (a: readonly number[], b: readonly number[]) => number) =>
    values.map((a, i) => values.map((b, k) => (i === k ? null : of(a, b))))
  const concordance = pairs(
    (a, b) => sum(weights.map((w, c) => ((a[c] as number) >= (b[c] as number) ? w : 0))) / total,
  )
  const discordance = pairs((a, b) => (range === 0 ? 0 : Math.max(0, ...b.map((x, c) => x - (a[c] as number))) / range))
  const outranks = concordance.map((row, i) =>
    row.map((agree, k) => {
      const against = discordance[i]?.[k]
      if (agree === null || typeof against !== 'number') return false
      return reaches(agree, options.concordance) && reaches(options.discordance, against)
    }),
  )
  const kernel = outranks.flatMap((_, k) => (outranks.some((row) => row[k]) ? [] : [k]))
  return { concordance, discordance, outranks, kernel }
}
