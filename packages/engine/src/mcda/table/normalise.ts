import { sum } from '../../maths/sum.ts'
import { checkDirections, checkMatrix, type Direction, McdaError } from './problem.ts'

/** How a column is brought to a common scale; see `normalise`. */
export type Normalisation = 'none' | 'minmax' | 'max' | 'linear' | 'sum' | 'vector' | 'sum-raw' | 'vector-raw'

const RAW: readonly Normalisation[] = ['none', 'sum-raw', 'vector-raw']

/** Whether the normalised values still have the columns' directions; after the others more is always better. */
export const keepsDirection = (normalisation: Normalisation): boolean => RAW.includes(normalisation)

type Column = (values: readonly number[], direction: Direction, refuse: (why: string) => never) => number[]

const columns: { [name in Normalisation]: Column } = {
  none: (values) => [...values],
  minmax: (values, direction) => {
    const low = Math.min(...values)
    const high = Math.max(...values)
    if (high === low) return values.map(() => 0)
    return values.map((x) => (direction === 'max' ? x - low : high - x) / (high - low))
  },
  max: (values, direction, refuse) => {
    const high = Math.max(...values)
    if (high <= 0) refuse('its largest value must be above 0')
    return values.map((x) => (direction === 'max' ? x / high : 1 - x / high))
  },
  linear: (values, direction, refuse) => {
    if (direction === 'min') return inverted(values, Math.min(...values), refuse)
    const high = Math.max(...values)
    if (high <= 0) refuse('its largest value must be above 0')
    return values.map((x) => x / high)
  },
  sum: (values, direction, refuse) => {
    if (direction === 'max') return columns['sum-raw'](values, direction, refuse)
    const shares = inverted(values, 1, refuse)
    const total = sum(shares)
    return shares.map((x) => x / total)
  },
  vector: (values, direction, refuse) => {
    const raw = columns['vector-raw'](values, direction, refuse)
    return direction === 'max' ? raw : raw.map((x) => 1 - x)
  },
  'sum-raw': (values, _direction, refuse) => {
    const total = sum(values)
    if (!(total > 0)) refuse('its sum must be above 0')
    return values.map((x) => x / total)
  },
  'vector-raw': (values, _direction, refuse) => {
    // Scaled by the largest, so that the squares neither overflow nor vanish.
    const largest = values.reduce((most, x) => Math.max(most, Math.abs(x)), 0)
    if (largest === 0) refuse('it is all 0')
    const norm = Math.sqrt(sum(values.map((x) => (x / largest) * (x / largest))))
    return values.map((x) => x / largest / norm)
  },
}

function inverted(values: readonly number[], numerator: number, refuse: (why: string) => never): number[] {
  if (values.some((x) => x <= 0)) refuse('a cost must be above 0 to be inverted')
  return values.map((x) => numerator / x)
}

/**
 * Brings every column to a common scale. Cost: cells.
 *
 * | name | benefit (`max`) | cost (`min`) |
 * |---|---|---|
 * | `none` | x | x |
 * | `minmax` | (x − lo)/(hi − lo) | (hi − x)/(hi − lo); a constant column gives 0 |
 * | `max` | x/hi | 1 − x/hi |
 * | `linear` | x/hi | lo/x |
 * | `sum` | x/Σx | (1/x)/Σ(1/x) |
 * | `vector` | x/‖x‖ | 1 − x/‖x‖ |
 * | `sum-raw`, `vector-raw` | x/Σx, x/‖x‖ | the same: the direction is ignored |
 *
 * @param matrix a row an alternative, a column a criterion
 * @returns the same shape
 * @throws {McdaError} what `checkMatrix` throws; `zero-column` where a column would be divided by 0 (with `column`, and `row` where one
 *   cell is wrong)
 * @see C.-L. Hwang and K. Yoon, Multiple Attribute Decision Making (1981), ch. 2
 */
export function normalise(
  matrix: readonly (readonly number[])[],
  normalisation: Normalisation,
  directions?: readonly Direction[],
): number[][] {
  const width = checkMatrix(matrix)
  const senses = checkDirections(directions, width)
  if (!Object.hasOwn(columns, normalisation))
    throw new McdaError('not-permitted', `there is no normalisation "${normalisation}"`)
  const done = senses.map((direction, c) => {
    const values = matrix.map((row) => row[c] as number)
    return columns[normalisation](values, direction, (why) => {
      const row = values.findIndex((x) => x <= 0)
      const place = row < 0 ? '' : ` (matrix[${row}][${c}] is ${values[row]})`
      throw new McdaError(
        'zero-column',
        `column ${c} cannot be normalised by "${normalisation}": ${why}${place}`,
        row < 0 ? undefined : row,
        c,
      )
    })
  })
  return matrix.map((_, r) => done.map((column) => column[r] as number))
}
