import { checkMatrix, McdaError } from '../table/problem.ts'
import type { Smaa2 } from './smaa2.ts'
import { halfSpacesOf, type WeightSet } from './weight-set.ts'

export interface ExactSmaa2 extends Pick<Smaa2, 'rankAcceptability' | 'centralWeights' | 'pairwiseWinning'> {
  /** Into how many parts of one order each the ties of pairs cut the weights. */
  cells: number
}

/** A corner is a vector of weights. Two corners are an interval (two criteria), three or more a convex polygon (three criteria). */
type Cell = number[][]

/** Nearer to a cut than this is on it; a cell smaller than this share is none. */
const TINY = 1e-13

/**
 * SMAA-2 of known values without sampling, for two or three criteria: the lines on which two alternatives tie cut the weights into cells of
 * one order each, whose lengths (areas) and centroids are summed.
 *
 * Cost: cells × pairs of alternatives; up to alternatives^4 cells.
 *
 * @param values a row an alternative, a column a criterion (two or three); on common scales, more is better
 * @param weights constraints on the weights; they are distributed uniformly within
 * @returns as `smaa2` estimates it; ties of whole cells go to the first alternative
 * @throws {McdaError} what `checkMatrix` and `halfSpacesOf` throw; `not-permitted` for another number of criteria; `infeasible` where the
 *   set is empty or has no size
 */
export function exactSmaa2(values: readonly (readonly number[])[], weights: WeightSet = {}): ExactSmaa2 {
  const criteria = checkMatrix(values, 'values')
  if (criteria !== 2 && criteria !== 3)
    throw new McdaError('not-permitted', `${criteria} criteria: without sampling only two or three can be done`)
  const corners = Array.from({ length: criteria }, (_, i) =>
    Array.from({ length: criteria }, (_, c) => (c === i ? 1 : 0)),
  )
  const allowed = halfSpacesOf(weights, criteria).reduce<Cell>(
    (cell, { coefficients, bound }) => side(cell, (w) => dot(coefficients, w) - bound),
    corners,
  )
  const whole = size(allowed)
  if (!(whole > TINY)) throw new McdaError('infeasible', 'the weights that are left are none, or have no size')

  let cells: Cell[] = [allowed]
  values.forEach((own, i) => {
    for (const other of values.slice(0, i)) {
      const differences = own.map((x, j) => x - (other[j] as number))
      const largest = Math.max(...differences.map(Math.abs))
      // By the largest, so that what counts as on the cut does not depend on the scale of the values.
      const gaps = differences.map((difference) => difference / largest)
      if (largest > 0)
        cells = cells.flatMap((cell) => [side(cell, (w) => dot(gaps, w)), side(cell, (w) => -dot(gaps, w))])
      cells = cells.filter((cell) => size(cell) > TINY * whole)
    }
  })
  return { ...tally(values, cells, criteria), cells: cells.length }
}

function tally(values: readonly (readonly number[])[], cells: readonly Cell[], criteria: number) {
  const square = () => values.map(() => values.map(() => 0))
  const [rankAcceptability, pairwiseWinning] = [square(), square()]
  const central = values.map(() => new Array<number>(criteria).fill(0))
  const add = (row: number[] | undefined, place: number, amount: number) => {
    if (row) row[place] = (row[place] as number) + amount
  }
  // By the cells' own total, so that shares add up to 1.
  const whole = cells.reduce((total, cell) => total + size(cell), 0)
  for (const cell of cells) {
    const share = size(cell) / whole
    const centre = centroid(cell)
    const scores = values.map((row) => dot(row, centre))
    const order = scores.map((_, a) => a).sort((a, b) => (scores[b] as number) - (scores[a] as number) || a - b)
    order.forEach((a, rank) => {
      add(rankAcceptability[a], rank, share)
      for (const b of order.slice(rank + 1))
        if ((scores[a] as number) > (scores[b] as number)) add(pairwiseWinning[a], b, share)
    })
    centre.forEach((w, c) => {
      add(central[order[0] as number], c, share * w)
    })
  }
  const centralWeights = central.map((totals, a) => {
    const first = rankAcceptability[a]?.[0] as number
    return first === 0 ? null : totals.map((total) => total / first)
  })
  return { rankAcceptability, centralWeights, pairwiseWinning }
}

/** The part of a cell where a linear function is not below 0. */
function side(cell: Cell, f: (weights: readonly number[]) => number): Cell {
  const kept: Cell = []
  cell.forEach((corner, i) => {
    const next = cell[(i + 1) % cell.length] as number[]
    const [here, there] = [f(corner), f(next)]
    if (here >= -TINY) kept.push(corner)
    if ((here > TINY && there < -TINY) || (here < -TINY && there > TINY)) {
      const t = here / (here - there)
      kept.push(corner.map((w, c) => w + t * ((next[c] as number) - w)))
    }
  })
  return kept
}

const first = (corner: readonly number[]) => corner[0] as number
const second = (corner: readonly number[]) => corner[1] as number

/** Length along the first weight, or area in the plane of the first two. */
function size(cell: Cell): number {
  if (cell.length < 2) return 0
  if (cell[0]?.length === 2) return Math.max(...cell.map(first)) - Math.min(...cell.map(first))
  return Math.abs(triangles(cell).reduce((total, { area }) => total + area, 0))
}

function centroid(cell: Cell): number[] {
  if (cell[0]?.length === 2) {
    const middle = (Math.max(...cell.map(first)) + Math.min(...cell.map(first))) / 2
    return [middle, 1 - middle]
  }
  const parts = triangles(cell)
  const whole = parts.reduce((total, { area }) => total + area, 0)
  return [0, 1, 2].map((c) =>
    parts.reduce((total, { area, corners }) => {
      return total + (area / whole) * (corners.reduce((along, corner) => along + (corner[c] as number), 0) / 3)
    }, 0),
  )
}

/** A fan from the first corner; signed areas. */
function triangles(cell: Cell) {
  const [a] = cell as [number[]]
  return cell.slice(1, -1).map((b, i) => {
    const c = cell[i + 2] as number[]
    const area = ((first(b) - first(a)) * (second(c) - second(a)) - (first(c) - first(a)) * (second(b) - second(a))) / 2
    return { area, corners: [a, b, c] }
  })
}

function dot(a: readonly number[], b: readonly number[]): number {
  let total = 0
  for (let i = 0; i < a.length; i++) total += (a[i] as number) * (b[i] as number)
  return total
}
