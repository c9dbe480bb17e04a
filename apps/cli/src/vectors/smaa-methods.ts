import {
  type Direction,
  exactSmaa2,
  interval95,
  pairwiseWinning,
  pairwiseWinningIndices,
  type UncertainRating,
  sfc32,
  smaa2,
  type Smaa2,
  type WeightSet,
} from '@verdict/engine/mcda'
import type { Computed, ComputedFields, ExampleMethod, Path } from './computed.ts'
import { type Fields, MalformedExample, NotImplemented, toNumber } from './fields.ts'

const SAMPLES = 200_000
/** One example in 147,000 of a right sampler falls outside. */
const SIGMAS = 4.5
/** The references without an exact value are themselves means of that many draws. */
const REFERENCE_SAMPLES = 3_000_000
/** A mean over fewer draws is too inexact to be compared. */
const FEWEST = 30

const smaa: ExampleMethod = (example) => {
  const weights = weightsOf(example.object('params'))
  if (example.has('differences')) return twoAlternatives(example.numbers('differences'), weights)
  const ratings = ratingsOf(example)
  const directions = example.directions()
  const criteria = ratings[0]?.length ?? 0
  const scales = scalesOf(example, ratings)
  const sampled = estimates(
    smaa2({ ratings, directions, scales, weights, samples: SAMPLES, draw: sfc32('w', 'vectors') }),
  )
  const known = ratings.every((row) => row.every((rating) => typeof rating === 'number'))
  if (!known || scales || 'fixed' in weights) return { facts: {}, sampled }
  return { facts: exactly(turned(ratings as number[][], directions), weights, criteria), sampled }
}

/** The results that need no sampling. */
function exactly(values: number[][], weights: WeightSet, criteria: number): ComputedFields {
  const whole = criteria === 2 || criteria === 3 ? exactSmaa2(values, weights) : undefined
  const facts: ComputedFields = whole
    ? {
        rankAcceptability: whole.rankAcceptability,
        firstRankAcceptability: whole.rankAcceptability.map((row) => row[0] as number),
        centralWeights: whole.centralWeights,
        pairwiseWinning: whole.pairwiseWinning,
        orderCells: whole.cells,
      }
    : {}
  const { order, ...others } = weights
  const simple = Object.keys(others).length === 0 && (!order || order.length === criteria)
  // The recursion is independent of the cells: the two check each other.
  return simple ? { ...facts, pairwiseWinning: pairwiseWinningIndices(values, order) } : facts
}

function twoAlternatives(differences: number[], weights: WeightSet | { fixed: number[] }): Computed {
  const ratings = [differences, differences.map(() => 0)]
  const result = smaa2({ ratings, weights, samples: SAMPLES, draw: sfc32('w', 'vectors') })
  // A tie of both would be a win of the first by its place: wins are counted instead.
  const share = result.pairwiseWinning[0]?.[1] as number
  const sampled = { ...estimates(result), facts: { firstRankAcceptability: share } }
  const order = 'order' in weights ? weights.order : undefined
  const simple =
    Object.keys(weights).every((name) => name === 'order') && (!order || order.length === differences.length)
  return { facts: simple ? { firstRankAcceptability: pairwiseWinning(differences, order) } : {}, sampled }
}

function estimates({ samples, rankAcceptability, centralWeights, confidenceFactors, pairwiseWinning: wins }: Smaa2) {
  const firsts = rankAcceptability.map((row) => row[0] as number)
  const facts: ComputedFields = {
    rankAcceptability,
    firstRankAcceptability: firsts,
    centralWeights: (wanted) =>
      centralWeights.map((own, a) => {
        const rare = own !== null && (firsts[a] as number) * samples < FEWEST
        return rare && Array.isArray(wanted) ? (wanted[a] as null) : own
      }),
    confidenceFactors,
    pairwiseWinning: wins,
  }
  const allowance = ([field, alternative]: Path, p: number) => {
    const spread = Math.max(0, p * (1 - p))
    if (field === 'centralWeights') {
      // A weight lies in 0..1, so its variance is at most that of a coin with its mean.
      const draws = (firsts[alternative as number] as number) * samples
      return SIGMAS * Math.sqrt(spread * (1 / draws + 1 / (draws * (REFERENCE_SAMPLES / samples))))
    }
    // A confidence factor is drawn under central weights that were drawn as well: twice the variance.
    const times = field === 'confidenceFactors' ? 2 : 1
    return SIGMAS * Math.sqrt(spread * (times / samples + times / REFERENCE_SAMPLES))
  }
  return { facts, allowance }
}

function weightsOf(params: Fields): WeightSet | { fixed: number[] } {
  const kind = params.text('weights', 'uniform simplex')
  switch (kind) {
    case 'uniform simplex':
      return params.has('ordinal') ? { order: params.numbers('ordinal') } : {}
    case 'ordinal':
      return { order: params.numbers(params.has('order') ? 'order' : 'ordinal') }
    case 'interval': {
      const [low, high] = [params.number('lo'), params.number('hi')]
      return { low: [low, 0], high: [high, 1] }
    }
    case 'bounds':
      return bounds(params)
    case 'fixed':
      return { fixed: params.numbers('fixed') }
    default:
      throw new NotImplemented(`weights "${kind}"`)
  }
}

function bounds(params: Fields): WeightSet {
  const list = (name: string) => (params.has(name) ? params.numbers(name) : undefined)
  const rows = params.has('constraints') ? params.table('constraints') : []
  const halfSpaces = rows.map((row) => ({ coefficients: row.slice(0, -1), bound: row.at(-1) as number }))
  return { low: list('wLo'), high: list('wHi'), order: list('order'), halfSpaces }
}

function ratingsOf(example: Fields): UncertainRating[][] {
  const name = example.has('distributions') ? 'distributions' : 'values'
  return example.list(
    name,
    (row) => (Array.isArray(row) ? row.map((cell) => ratingOf(cell, name)) : undefined),
    'a list of rows of numbers and distributions',
  )
}

function ratingOf(cell: unknown, name: string): UncertainRating {
  const known = toNumber(cell)
  if (known !== undefined) return known
  if (!Array.isArray(cell))
    throw new MalformedExample(`${name} holds ${JSON.stringify(cell)}: neither a number nor a distribution`)
  const [shape, ...parameters] = cell as [unknown, ...unknown[]]
  const numbers = parameters.map(toNumber)
  const [a, b] = numbers
  if (a === undefined) throw new MalformedExample(`${name} holds ${JSON.stringify(cell)}: parameters must be numbers`)
  if (shape === 'exact' || shape === 'constant') return a
  if (b === undefined) throw new MalformedExample(`${name} holds ${JSON.stringify(cell)}: two numbers are needed`)
  if (shape === 'uniform') return { shape, low: a, high: b }
  if (shape === 'normal' || shape === 'lognormal') return { shape, mean: a, sd: b }
  if (shape === 'beta') return { shape, alpha: a, beta: b }
  throw new NotImplemented(`the distribution ${JSON.stringify(shape)}`)
}

/** As given; of distributions without any, the hull of the alternatives' 95% intervals. Plain values stay as they are. */
function scalesOf(example: Fields, ratings: UncertainRating[][]): [number, number][] | undefined {
  if (example.has('scales')) return example.table('scales') as [number, number][]
  if (!example.has('distributions')) return undefined
  return (ratings[0] ?? []).map((_, c) => {
    const ends = ratings.map((row) => interval95(row[c] as UncertainRating))
    return [Math.min(...ends.map(([low]) => low)), Math.max(...ends.map(([, high]) => high))]
  })
}

const turned = (values: number[][], directions?: Direction[]) =>
  values.map((row) => row.map((x, c) => (directions?.[c] === 'min' ? -x : x)))

export const smaaMethods: { [method: string]: ExampleMethod } = { smaa2: smaa }
