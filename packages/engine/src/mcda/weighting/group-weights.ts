import { exp, ln } from '../../maths/natural.ts'
import { sum } from '../../maths/sum.ts'
import { checkWeights, McdaError } from '../table/problem.ts'

export interface GroupWeights {
  /** One a criterion, sum 1. */
  weights: number[]
  /** The criterion that people differ about most, and who gives it most and least, by their places. */
  divide: { criterion: number; most: number; least: number; ratio: number }
}

/** A weight that somebody gives as 0 counts as this share: otherwise one nought would decide for all. */
const NOUGHT = 0.001

/**
 * One set of weights from those of several people, who count alike: the geometric mean of each criterion's shares, brought to sum 1
 * (aggregation of individual priorities). A criterion that nobody gives a weight has none.
 *
 *     w_c = exp(Σ_p ln w_pc / people) / Σ_c exp(Σ_p ln w_pc / people)
 *
 * Who differ most about a criterion are those whose weights have the largest log ratio. Cost: people × criteria.
 *
 * @param people a row a person, a weight >= 0 a criterion, not all 0, on any scale
 * @throws {McdaError} `empty`, `length`, `not-finite`, `negative`, `all-zero`
 * @see E. Forman and K. Peniwati, European Journal of Operational Research 108 (1998) 165-169
 */
export function groupWeights(people: readonly (readonly number[])[]): GroupWeights {
  const criteria = people[0]?.length ?? 0
  if (criteria === 0) throw new McdaError('empty', 'nobody gives a weight')
  const shares = people.map((weights, person) => {
    checkWeights(weights, criteria, `people[${person}]`)
    const total = sum(weights)
    return weights.map((weight) => weight / total)
  })
  const logs = Array.from({ length: criteria }, (_, c) => {
    const column = shares.map((row) => row[c] as number)
    const least = column.some((share) => share > 0) ? NOUGHT : 0
    return column.map((share) => ln(Math.max(share, least)))
  })
  const means = logs.map((column) => exp(sum(column) / people.length))
  const total = sum(means)
  const spreads = logs.map((column) => {
    const [most, least] = [Math.max(...column), Math.min(...column)]
    return { most: column.indexOf(most), least: column.indexOf(least), spread: most > least ? most - least : 0 }
  })
  const criterion = spreads.reduce((best, { spread }, c) => (spread > (spreads[best]?.spread ?? 0) ? c : best), 0)
  const { most = 0, least = 0, spread = 0 } = spreads[criterion] ?? {}
  return { weights: means.map((mean) => mean / total), divide: { criterion, most, least, ratio: exp(spread) } }
}
