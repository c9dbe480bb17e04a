import { sum } from '../../maths/sum.ts'
import { type Constraint, maximise } from '../table/linear-program.ts'
import { checkDirections, checkMatrix, checkVector, type Direction, McdaError } from '../table/problem.ts'

export interface UtaProblem {
  /** A row an alternative, a column a criterion. */
  matrix: readonly (readonly number[])[]
  directions?: readonly Direction[]
  /** The given ranking, one an alternative, 1 the best; equal ranks are ties. */
  ranks: readonly number[]
  /** How many points each criterion's value function bends at, its ends counted: >= 2. */
  breakpoints: readonly number[]
  /** The least difference between neighbours in the order, 0..1. */
  epsilon: number
}

export interface Uta {
  /** Least sum of the errors that are left: 0 if some additive model explains the order. */
  totalError: number
  /** Value of each alternative, 0..1; one of several optima as a rule. */
  values: number[]
  /** A row a criterion: the points [x, value], from its worst to its best x; the last values add up to 1. */
  functions: [number, number][][]
}

/**
 * UTASTAR: additive value functions, monotone and linear between equally spaced breakpoints, that explain a given order with the least
 * error (over- and underestimation of each alternative apart). Cost: a linear program of Σ (breakpoints − 1) + 2 × alternatives variables.
 *
 * @throws {McdaError} what `checkMatrix` throws; `length`, `not-finite`; `not-permitted` for breakpoints below 2 or an epsilon outside 0..1;
 *   `zero-column` for a constant column
 * @see E. Jacquet-Lagreze and J. Siskos, European Journal of Operational Research 10 (1982) 151-164; Y. Siskos and D. Yannacopoulos,
 *   Investigacao Operacional 5 (1985) 39-53
 */
export function uta({ matrix, directions, ranks, breakpoints, epsilon }: UtaProblem): Uta {
  const criteria = checkMatrix(matrix)
  const senses = checkDirections(directions, criteria)
  checkVector(ranks, matrix.length, 'ranks')
  checkVector(breakpoints, criteria, 'breakpoints')
  if (!(epsilon >= 0 && epsilon <= 1)) throw new McdaError('not-permitted', `epsilon is ${epsilon}: it must be 0..1`)
  const scales = senses.map((direction, c) => scale(matrix, c, direction, breakpoints[c] as number))
  const steps = sum(scales.map(({ points }) => points.length - 1))
  const n = matrix.length

  // Variables: the rise of each step, then over- and underestimation of each alternative.
  const rises = matrix.map((row) => row.flatMap((x, c) => shareOfSteps(x, (scales[c] as Scale).points)))
  const value = (i: number) => {
    const coefficients = [...(rises[i] as number[]), ...new Array<number>(2 * n).fill(0)]
    coefficients[steps + 2 * i] = -1
    coefficients[steps + 2 * i + 1] = 1
    return coefficients
  }
  const order = ranks.map((_, i) => i).sort((a, b) => (ranks[a] as number) - (ranks[b] as number) || a - b)
  const neighbours = order.slice(1).map((worse, k): Constraint => {
    const better = order[k] as number
    const lower = value(worse)
    const coefficients = value(better).map((x, v) => x - (lower[v] as number))
    const tied = ranks[better] === ranks[worse]
    return { coefficients, relation: tied ? '=' : '>=', bound: tied ? 0 : epsilon }
  })
  const errors = (each: number) => [...new Array<number>(steps).fill(0), ...new Array<number>(2 * n).fill(each)]
  const whole: Constraint = { coefficients: errors(0).map((_, v) => (v < steps ? 1 : 0)), relation: '=', bound: 1 }
  const solution = maximise({ objective: errors(-1), constraints: [...neighbours, whole] })
  if (solution.status !== 'optimal') throw new McdaError('infeasible', `the linear program is ${solution.status}`)
  let next = 0
  const functions = scales.map(({ points }) => {
    let height = 0
    return points.map((x, k): [number, number] => {
      if (k > 0) height += solution.x[next++] as number
      return [x, height]
    })
  })
  const values = rises.map((row) => sum(row.map((share, v) => share * (solution.x[v] as number))))
  return { totalError: Math.max(0, -solution.value), values, functions }
}

interface Scale {
  /** From the worst to the best value. */
  points: number[]
}

function scale(matrix: UtaProblem['matrix'], c: number, direction: Direction, breakpoints: number): Scale {
  if (!Number.isInteger(breakpoints) || breakpoints < 2)
    throw new McdaError(
      'not-permitted',
      `breakpoints[${c}] is ${breakpoints}: it must be a whole number, 2 at least`,
      undefined,
      c,
    )
  const column = matrix.map((row) => row[c] as number)
  const [low, high] = [Math.min(...column), Math.max(...column)]
  if (low === high)
    throw new McdaError('zero-column', `column ${c} is constant: it has no value function`, undefined, c)
  const [from, to] = direction === 'max' ? [low, high] : [high, low]
  return { points: Array.from({ length: breakpoints }, (_, k) => from + ((to - from) * k) / (breakpoints - 1)) }
}

/** The share of each step between breakpoints that is below x: 1 for those passed, a fraction for the one that contains x, 0 beyond. */
function shareOfSteps(x: number, points: readonly number[]): number[] {
  return points.slice(1).map((to, k) => {
    const from = points[k] as number
    return Math.min(1, Math.max(0, (x - from) / (to - from)))
  })
}
