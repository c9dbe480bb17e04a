import { maximise } from '../table/linear-program.ts'
import { checkVector, McdaError } from '../table/problem.ts'

/** Coefficients · weights >= bound. */
export interface HalfSpace {
  coefficients: readonly number[]
  bound: number
}

/** Constraints on the weights, besides that each is >= 0 and they add up to 1. */
export interface WeightSet {
  /** Least and largest weight, one a criterion. */
  low?: readonly number[]
  high?: readonly number[]
  /** Criteria by index, the most important first: each weighs at least as much as the next. */
  order?: readonly number[]
  halfSpaces?: readonly HalfSpace[]
}

/**
 * Everything that a weight set demands, as half-spaces.
 *
 * @param criteria how many
 * @throws {McdaError} `length`, `not-finite`; `not-permitted` for an order that names a criterion twice or one that does not exist
 */
export function halfSpacesOf({ low, high, order, halfSpaces = [] }: WeightSet, criteria: number): HalfSpace[] {
  if (low) checkVector(low, criteria, 'low')
  if (high) checkVector(high, criteria, 'high')
  if (order) checkOrder(order, criteria)
  halfSpaces.forEach(({ coefficients, bound }, i) => {
    checkVector([...coefficients, bound], criteria + 1, `halfSpaces[${i}] and its bound`)
  })
  const unit = (i: number, value: number) => Array.from({ length: criteria }, (_, c) => (c === i ? value : 0))
  return [
    ...(low ?? []).flatMap((bound, i) => (bound > 0 ? [{ coefficients: unit(i, 1), bound }] : [])),
    ...(high ?? []).flatMap((bound, i) => (bound < 1 ? [{ coefficients: unit(i, -1), bound: -bound }] : [])),
    ...(order ?? []).slice(1).map((lesser, k) => {
      const coefficients = unit(lesser, -1)
      coefficients[(order as readonly number[])[k] as number] = 1
      return { coefficients, bound: 0 }
    }),
    ...halfSpaces,
  ]
}

/** @throws {McdaError} `not-permitted` for an index that is no criterion, or twice in the list */
export function checkOrder(order: readonly number[], criteria: number): void {
  order.forEach((criterion, place) => {
    const known = Number.isInteger(criterion) && criterion >= 0 && criterion < criteria
    if (!known || order.indexOf(criterion) !== place)
      throw new McdaError(
        'not-permitted',
        `order[${place}] is ${criterion}: each criterion 0..${criteria - 1} at most once`,
        place,
      )
  })
}

/**
 * The weights of a set that make a linear function largest.
 *
 * @param gain one a criterion
 * @throws {McdaError} `infeasible` where the set is empty
 */
export function largestOver(
  halfSpaces: readonly HalfSpace[],
  gain: readonly number[],
): { value: number; weights: number[] } {
  const solution = maximise({
    objective: gain,
    constraints: [
      { coefficients: gain.map(() => 1), relation: '=', bound: 1 },
      ...halfSpaces.map(({ coefficients, bound }) => ({ coefficients, relation: '>=' as const, bound })),
    ],
  })
  if (solution.status !== 'optimal') throw new McdaError('infeasible', 'no weights meet all that is asked of them')
  return { value: solution.value, weights: solution.x }
}
