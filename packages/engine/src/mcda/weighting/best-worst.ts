import { sum } from '../../maths/sum.ts'
import { maximise } from '../table/linear-program.ts'
import { checkVector, McdaError } from '../table/problem.ts'

export interface BestWorstOptions {
  /** Default `linear`. */
  model?: 'linear' | 'nonlinear'
}

export interface BestWorst {
  /** One a criterion, sum 1. */
  weights: number[]
  /** The largest deviation that remains, 0 where all comparisons fit. */
  xi: number
  /**
   * How consistent the comparisons are, 0 the best: ξ itself for the linear model, `indexRatio` for the nonlinear one.
   */
  consistencyRatio: number | null
  /**
   * ξ divided by the consistency index of the comparison of best and worst; null above 9, where no index is printed. It was made for the
   * nonlinear model: do not read it with the linear one.
   */
  indexRatio: number | null
  model: 'linear' | 'nonlinear'
  best: number
  worst: number
}

/** ξ of the most inconsistent comparisons, by the comparison of best and worst, 1..9 (Rezaei 2015, table 1). */
const CONSISTENCY_INDEX = [0, 0.44, 1, 1.63, 2.3, 3, 3.73, 4.47, 5.23]

/**
 * Best-worst method: weights from comparisons of the best criterion with all and of all with the worst.
 *
 *     linear:     min ξ,  |w_B − a_Bj w_j| <= ξ,  |w_j − a_jW w_W| <= ξ
 *     nonlinear:  min ξ,  |w_B/w_j − a_Bj| <= ξ,  |w_j/w_W − a_jW| <= ξ
 *
 * Where the optimum leaves room, the linear model gives a vertex and the nonlinear one the middle of each criterion's room relative to the
 * worst. Cost: a linear program of criteria + 1 variables; or 200 × criteria.
 *
 * @param bestToOthers a_Bj, one a criterion, each >= 1, 1 for the best
 * @param othersToWorst a_jW, one a criterion, each >= 1, 1 for the worst
 * @throws {McdaError} `length`, `not-finite`, `empty`; `not-permitted` for a comparison below 1, where none is 1, or where the best is also
 *   the worst
 * @see J. Rezaei, Omega 53 (2015) 49-57 (nonlinear); J. Rezaei, Omega 64 (2016) 126-130 (linear)
 */
export function bestWorst(
  bestToOthers: readonly number[],
  othersToWorst: readonly number[],
  { model = 'linear' }: BestWorstOptions = {},
): BestWorst {
  checkVector(bestToOthers, undefined, 'bestToOthers')
  checkVector(othersToWorst, bestToOthers.length, 'othersToWorst')
  const { best, worst } = ends(bestToOthers, othersToWorst)
  const { weights, xi } = (model === 'linear' ? linear : nonlinear)(bestToOthers, othersToWorst, best, worst)
  const index = CONSISTENCY_INDEX[Math.round(bestToOthers[worst] as number) - 1]
  const ratio = xi === 0 ? 0 : index === undefined || index === 0 ? null : xi / index
  return { weights, xi, consistencyRatio: model === 'linear' ? xi : ratio, indexRatio: ratio, model, best, worst }
}

/** The criteria compared as 1: the first of each, two different ones unless there is but one criterion. */
function ends(bestToOthers: readonly number[], othersToWorst: readonly number[]): { best: number; worst: number } {
  const bests = ones(bestToOthers, 'bestToOthers')
  const worsts = ones(othersToWorst, 'othersToWorst')
  for (const best of bests)
    for (const worst of worsts) if (best !== worst || bestToOthers.length === 1) return { best, worst }
  throw new McdaError('not-permitted', `criterion ${bests[0]} is both the best and the worst`, undefined, bests[0])
}

function ones(comparisons: readonly number[], name: string): number[] {
  comparisons.forEach((value, i) => {
    if (value < 1)
      throw new McdaError('not-permitted', `${name}[${i}] is ${value}: it must be at least 1`, undefined, i)
  })
  const found = comparisons.flatMap((value, i) => (value === 1 ? [i] : []))
  if (found.length === 0) throw new McdaError('not-permitted', `${name} has no 1: the criterion compared with itself`)
  return found
}

/**
 * The largest deviation that weights leave, in the linear model: the ξ that the method makes least.
 *
 * @param weights one a criterion
 */
export function bestWorstDeviation(
  weights: readonly number[],
  bestToOthers: readonly number[],
  othersToWorst: readonly number[],
): number {
  const { best, worst } = ends(bestToOthers, othersToWorst)
  return weights.reduce((most, w, j) => {
    const down = Math.abs((weights[best] as number) - (bestToOthers[j] as number) * w)
    const up = Math.abs(w - (othersToWorst[j] as number) * (weights[worst] as number))
    return Math.max(most, j === best ? 0 : down, j === worst ? 0 : up)
  }, 0)
}

function linear(down: readonly number[], up: readonly number[], best: number, worst: number) {
  const n = down.length
  const row = (entries: [number, number][]) => {
    const coefficients = new Array<number>(n + 1).fill(0)
    for (const [i, value] of entries) coefficients[i] = (coefficients[i] as number) + value
    return coefficients
  }
  const within = (entries: [number, number][]) => [
    { coefficients: row([...entries, [n, -1]]), relation: '<=' as const, bound: 0 },
    {
      coefficients: row([...entries.map(([i, x]) => [i, -x] as [number, number]), [n, -1]]),
      relation: '<=' as const,
      bound: 0,
    },
  ]
  const constraints = down.flatMap((a, j) => [
    ...(j === best
      ? []
      : within([
          [best, 1],
          [j, -a],
        ])),
    ...(j === worst
      ? []
      : within([
          [j, 1],
          [worst, -(up[j] as number)],
        ])),
  ])
  const whole = { coefficients: [...new Array<number>(n).fill(1), 0], relation: '=' as const, bound: 1 }
  const solution = maximise({ objective: row([[n, -1]]), constraints: [...constraints, whole] })
  if (solution.status !== 'optimal') throw new McdaError('infeasible', `the linear program is ${solution.status}`)
  return { weights: solution.x.slice(0, n), xi: solution.x[n] as number }
}

/**
 * With w_W = 1 only the ratio r = w_B/w_W ties the criteria together: each j asks for (a_Bj − ξ)(a_jW − ξ) <= r <= (a_Bj + ξ)(a_jW + ξ),
 * so the least ξ is where the largest lower bound meets the smallest upper one.
 */
function nonlinear(down: readonly number[], up: readonly number[], best: number, worst: number) {
  const n = down.length
  if (n === 1) return { weights: [1], xi: 0 }
  const others = down.map((_, j) => j).filter((j) => j !== best && j !== worst)
  const direct = [down[worst] as number, up[best] as number]
  const bounds = (xi: number) => ({
    low: Math.max(
      ...direct.map((a) => a - xi),
      ...others.map((j) => least(down[j] as number, xi) * least(up[j] as number, xi)),
    ),
    high: Math.min(
      ...direct.map((a) => a + xi),
      ...others.map((j) => ((down[j] as number) + xi) * ((up[j] as number) + xi)),
    ),
  })
  let [low, high] = [0, Math.max(...down, ...up)]
  const start = bounds(0)
  if (start.low <= start.high) high = 0
  for (let halving = 0; halving < 200 && high > low; halving++) {
    const middle = (low + high) / 2
    if (middle === low || middle === high) break
    const { low: floor, high: ceiling } = bounds(middle)
    if (floor <= ceiling) high = middle
    else low = middle
  }
  const xi = high
  const { low: floor, high: ceiling } = bounds(xi)
  const ratio = (floor + ceiling) / 2
  const relative = down.map((a, j) => {
    if (j === best) return ratio
    if (j === worst) return 1
    const from = Math.max((up[j] as number) - xi, ratio / (a + xi))
    const to = Math.min((up[j] as number) + xi, a > xi ? ratio / (a - xi) : Number.POSITIVE_INFINITY)
    return (from + to) / 2
  })
  const total = sum(relative)
  return { weights: relative.map((w) => w / total), xi }
}

const least = (a: number, xi: number) => Math.max(0, a - xi)
