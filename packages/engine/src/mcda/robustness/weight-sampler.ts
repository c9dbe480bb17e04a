import type { Draws } from '../table/distribution.ts'
import { maximise } from '../table/linear-program.ts'
import { McdaError } from '../table/problem.ts'
import { type HalfSpace, halfSpacesOf, type WeightSet } from './weight-set.ts'

/** Fills a vector with the next weights: each >= 0, sum 1. */
export type WeightSampler = (weights: Float64Array) => void

/** Below this share of hits a walk is cheaper than trying. */
const WORTH_TRYING = 0.02
const TRIALS = 2000

/**
 * Weights uniform on what a weight set allows.
 *
 * Without demands the gaps of sorted draws, which are uniform on the simplex (draws divided by their sum are not); with a whole order and
 * nothing else the same, sorted; otherwise by rejection; and where a trial of 2,000 finds that less than 2% fit, by hit-and-run, whose
 * draws have the right distribution but are correlated (thinned by criteria² steps). Clipping into bounds would be biased.
 *
 * @param criteria how many
 * @throws {McdaError} what `halfSpacesOf` throws; `infeasible` where nothing fits, or only a set without volume
 * @see T. Tervonen and R. Lahdelma, European Journal of Operational Research 178 (2007) 500-513; R. L. Smith, Operations Research 32 (1984)
 *   1296-1308 (hit-and-run)
 */
export function weightSampler(criteria: number, set: WeightSet, draw: Draws): WeightSampler {
  const demands = halfSpacesOf(set, criteria)
  const uniform = onSimplex(draw)
  if (demands.length === 0) return uniform
  const { order } = set
  if (order?.length === criteria && demands.length === criteria - 1) return inOrder(uniform, order)
  const fits = (weights: Float64Array) =>
    demands.every(({ coefficients, bound }) => dot(coefficients, weights) >= bound)
  const interior = interiorPoint(demands, criteria)
  const trial = new Float64Array(criteria)
  let hits = 0
  for (let i = 0; i < TRIALS; i++) {
    uniform(trial)
    if (fits(trial)) hits++
  }
  if (hits < WORTH_TRYING * TRIALS) return hitAndRun(demands, interior, draw)
  return (weights) => {
    do uniform(weights)
    while (!fits(weights))
  }
}

function onSimplex(draw: Draws): WeightSampler {
  return (weights) => {
    const last = weights.length - 1
    for (let i = 0; i < last; i++) {
      const cut = draw()
      let place = i
      while (place > 0 && (weights[place - 1] as number) > cut) {
        weights[place] = weights[place - 1] as number
        place--
      }
      weights[place] = cut
    }
    weights[last] = 1
    for (let i = last; i > 0; i--) weights[i] = (weights[i] as number) - (weights[i - 1] as number)
  }
}

function inOrder(uniform: WeightSampler, order: readonly number[]): WeightSampler {
  const sorted = new Float64Array(order.length)
  return (weights) => {
    uniform(sorted)
    sorted.sort()
    order.forEach((criterion, place) => {
      weights[criterion] = sorted[sorted.length - 1 - place] as number
    })
  }
}

/** Walks in random directions within the plane of sum 1, each time to a uniform point of the line that fits. */
function hitAndRun(demands: readonly HalfSpace[], start: readonly number[], draw: Draws): WeightSampler {
  const n = start.length
  const at = Float64Array.from(start)
  const way = new Float64Array(n)
  const walls = [
    ...demands,
    ...start.map((_, i) => ({ coefficients: start.map((_, c) => (c === i ? 1 : 0)), bound: 0 })),
  ]
  const step = () => {
    // Sums of twelve draws are near enough to normal for a direction: any that reaches all of the plane will do.
    for (let i = 0; i < n; i++) {
      let total = -6
      for (let k = 0; k < 12; k++) total += draw()
      way[i] = total
    }
    const tilt = way.reduce((total, x) => total + x, 0) / n
    for (let i = 0; i < n; i++) way[i] = (way[i] as number) - tilt
    let [back, ahead] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY]
    for (const { coefficients, bound } of walls) {
      const rate = dot(coefficients, way)
      const reach = (bound - dot(coefficients, at)) / rate
      if (rate > 0) back = Math.max(back, reach)
      else if (rate < 0) ahead = Math.min(ahead, reach)
    }
    if (!(ahead > back)) return
    const far = back + (ahead - back) * draw()
    for (let i = 0; i < n; i++) at[i] = Math.max(0, (at[i] as number) + far * (way[i] as number))
  }
  for (let i = 0; i < 50 * n * n; i++) step()
  return (weights) => {
    for (let i = 0; i < n * n; i++) step()
    weights.set(at)
  }
}

/** The point whose least slack is largest. */
function interiorPoint(demands: readonly HalfSpace[], criteria: number): number[] {
  const unit = (i: number) => Array.from({ length: criteria }, (_, c) => (c === i ? 1 : 0))
  const walls = [...demands, ...Array.from({ length: criteria }, (_, i) => ({ coefficients: unit(i), bound: 0 }))]
  const solution = maximise({
    objective: [...new Array<number>(criteria).fill(0), 1],
    constraints: [
      { coefficients: [...new Array<number>(criteria).fill(1), 0], relation: '=', bound: 1 },
      ...walls.map(({ coefficients, bound }) => ({
        coefficients: [...coefficients, -1],
        relation: '>=' as const,
        bound,
      })),
    ],
  })
  if (solution.status !== 'optimal') throw new McdaError('infeasible', 'no weights meet all that is asked of them')
  if (solution.value < 1e-9)
    throw new McdaError('infeasible', 'the weights that are left have no room to draw from: fix them instead')
  return solution.x.slice(0, criteria)
}

function dot(a: readonly number[], b: Float64Array): number {
  let total = 0
  for (let i = 0; i < b.length; i++) total += (a[i] as number) * (b[i] as number)
  return total
}
