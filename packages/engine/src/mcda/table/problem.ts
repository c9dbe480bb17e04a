/** Whether more or less of a criterion is better. */
export type Direction = 'max' | 'min'

/** A table to decide on. */
export interface DecisionMatrix {
  /** A row an alternative, a column a criterion; finite. */
  matrix: readonly (readonly number[])[]
  /** One a criterion, each >= 0, not all 0; used as they are given, their sum is free. */
  weights: readonly number[]
  /** One a criterion; all `max` where absent. */
  directions?: readonly Direction[]
}

export type McdaCode =
  | 'empty'
  | 'ragged'
  | 'length'
  | 'not-finite'
  | 'negative'
  | 'all-zero'
  | 'zero-column'
  | 'not-positive'
  | 'not-reciprocal'
  | 'not-permitted'
  | 'infeasible'
  | 'no-convergence'

/** What a method was given makes no sense; the message names the cell as `matrix[row][column]`, counted from 0. */
export class McdaError extends Error {
  constructor(
    readonly code: McdaCode,
    message: string,
    readonly row?: number,
    readonly column?: number,
  ) {
    super(message)
    this.name = 'McdaError'
  }
}

/**
 * Refuses a table that no method can work with. Cost: cells.
 *
 * @returns the same table, with its directions filled in
 * @throws {McdaError} `empty`, `ragged`, `length`, `not-finite`, `negative`, `all-zero`, `not-permitted` (another direction)
 */
export function checkProblem({ matrix, weights, directions }: DecisionMatrix): Required<DecisionMatrix> {
  const criteria = checkMatrix(matrix)
  checkWeights(weights, criteria)
  return { matrix, weights, directions: checkDirections(directions, criteria) }
}

/**
 * @returns the number of columns
 * @throws {McdaError} `empty`, `ragged`, `not-finite`
 */
export function checkMatrix(matrix: readonly (readonly number[])[], name = 'matrix'): number {
  const columns = matrix[0]?.length ?? 0
  if (matrix.length === 0) throw new McdaError('empty', `${name} has no rows`)
  matrix.forEach((row, r) => {
    if (row.length === 0) throw new McdaError('empty', `${name}[${r}] has no columns`, r)
    if (row.length !== columns)
      throw new McdaError('ragged', `${name}[${r}] has ${row.length} columns, ${name}[0] has ${columns}`, r)
    // `entries` visits the holes of a list too, which `forEach` passes over.
    for (const [c, value] of row.entries())
      if (!Number.isFinite(value))
        throw new McdaError('not-finite', `${name}[${r}][${c}] is ${value}: it must be a finite number`, r, c)
  })
  return columns
}

/** @throws {McdaError} `length`, `not-finite`, `negative`, `all-zero` */
export function checkWeights(weights: readonly number[], length: number, name = 'weights'): void {
  checkVector(weights, length, name)
  weights.forEach((weight, i) => {
    if (weight < 0) throw new McdaError('negative', `${name}[${i}] is ${weight}: it must not be negative`, undefined, i)
  })
  if (weights.every((weight) => weight === 0))
    throw new McdaError('all-zero', `${name} are all 0: one at least must be above 0`)
}

/** @throws {McdaError} `length`, `not-finite`, `empty` (without a required length) */
export function checkVector(values: readonly number[], length: number | undefined, name: string): void {
  if (length === undefined && values.length === 0) throw new McdaError('empty', `${name} is empty`)
  if (length !== undefined && values.length !== length)
    throw new McdaError('length', `${name} has ${values.length} entries: it must have ${length}`)
  for (const [i, value] of values.entries())
    if (!Number.isFinite(value))
      throw new McdaError('not-finite', `${name}[${i}] is ${value}: it must be a finite number`, undefined, i)
}

/**
 * @returns the directions, all `max` where absent
 * @throws {McdaError} `length`, `not-permitted`
 */
export function checkDirections(directions: readonly Direction[] | undefined, length: number): readonly Direction[] {
  if (!directions) return Array.from({ length }, () => 'max')
  if (directions.length !== length)
    throw new McdaError('length', `directions has ${directions.length} entries: it must have ${length}`)
  for (const [i, direction] of directions.entries())
    if (direction !== 'max' && direction !== 'min')
      throw new McdaError('not-permitted', `directions[${i}] must be "max" or "min"`, undefined, i)
  return directions
}
