import { exp, ln } from '../../maths/natural.ts'
import { sum } from '../../maths/sum.ts'
import { McdaError } from '../table/problem.ts'

/** How many times one criterion outweighs another. */
export interface PairJudgement {
  /** Places of the criteria. */
  first: number
  second: number
  /** Above 0; below 1 where the second outweighs the first. */
  ratio: number
}

/**
 * Weights from any pairwise comparisons that connect all criteria, by logarithmic least squares: those whose ratios come closest to the
 * comparisons. Of a complete set they are the rows' geometric means.
 *
 *     min Σ (ln ratio_ij − (y_i − y_j))²,  w_i = exp(y_i) / Σ exp(y)
 *
 * The solution is that of the linear equations of the graph's Laplacian. Cost: criteria³ + comparisons.
 *
 * @param criteria how many
 * @returns one a criterion, above 0, sum 1
 * @throws {McdaError} `empty`; `not-permitted` for an unknown criterion, one compared with itself, or a ratio that is not above 0;
 *   `infeasible` where the comparisons leave a criterion out
 * @see S. Bozoki, J. Fulop and L. Ronyai, Mathematical and Computer Modelling 52 (2010) 318-333, section 4
 */
export function incompletePairWeights(criteria: number, judgements: readonly PairJudgement[]): number[] {
  if (!(criteria > 0)) throw new McdaError('empty', 'there is no criterion')
  // Of the last criterion y is 0: only differences count.
  const size = criteria - 1
  const rows = Array.from({ length: size }, () => new Array<number>(size + 1).fill(0))
  const add = (i: number, j: number, value: number) => {
    const row = rows[i]
    if (row && j <= size) row[j] = (row[j] as number) + value
  }
  judgements.forEach(({ first, second, ratio }, at) => {
    check(first, second, ratio, criteria, at)
    for (const [here, there, log] of [
      [first, second, ln(ratio)],
      [second, first, -ln(ratio)],
    ] as const) {
      if (here === size) continue
      add(here, here, 1)
      if (there !== size) add(here, there, -1)
      add(here, size, log)
    }
  })
  const logs = [...solved(rows), 0]
  const most = Math.max(...logs)
  const raw = logs.map((log) => exp(log - most))
  const total = sum(raw)
  return raw.map((weight) => weight / total)
}

function check(first: number, second: number, ratio: number, criteria: number, at: number) {
  for (const place of [first, second])
    if (!Number.isInteger(place) || place < 0 || place >= criteria)
      throw new McdaError('not-permitted', `judgements[${at}] names criterion ${place} of ${criteria}`, undefined, at)
  if (first === second)
    throw new McdaError('not-permitted', `judgements[${at}] compares a criterion with itself`, undefined, at)
  if (!(ratio > 0) || !Number.isFinite(ratio))
    throw new McdaError('not-permitted', `judgements[${at}] has the ratio ${ratio}: it must be above 0`, undefined, at)
}

/** Gauss's elimination; the last column is the right side. The equations are positive definite where everything is connected. */
function solved(rows: number[][]): number[] {
  const size = rows.length
  for (let k = 0; k < size; k++) {
    const pivot = rows[k] as number[]
    if (!((pivot[k] as number) > 1e-9)) throw new McdaError('infeasible', 'the comparisons do not connect all criteria')
    for (let i = k + 1; i < size; i++) {
      const row = rows[i] as number[]
      const factor = (row[k] as number) / (pivot[k] as number)
      if (factor !== 0) for (let j = k; j <= size; j++) row[j] = (row[j] as number) - factor * (pivot[j] as number)
    }
  }
  const values = new Array<number>(size).fill(0)
  for (let k = size - 1; k >= 0; k--) {
    const row = rows[k] as number[]
    const rest = sum(values.slice(k + 1).map((value, i) => value * (row[k + 1 + i] as number)))
    values[k] = ((row[size] as number) - rest) / (row[k] as number)
  }
  return values
}
