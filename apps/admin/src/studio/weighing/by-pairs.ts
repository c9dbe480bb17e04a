import { ahpPriorities, consistencyRatio, incompletePairWeights, type PairJudgement } from '@verdict/engine/mcda'
import { pairOf } from './judgements.ts'

/** Above this judgements should be looked at again (T. L. Saaty 1980). */
export const WORTH_ANOTHER_LOOK = 0.1

export type Pair = readonly [first: string, second: string]

export interface WeighedByPairs {
  /** One a criterion, sum 1. */
  weights: number[]
  /** Consistency ratio. Pairs that were not asked count as the others imply them, and what chance makes of such answers is the measure. */
  ratio: number
  /** Whether it is by a table; beyond that by a line that goes on from it. */
  isOfTable: boolean
  /** Whether all pairs were asked. */
  isWhole: boolean
  /** The judgement that agrees least with the others, and the ratio and the weights without it. */
  doubtful: { pair: Pair; implied: number; ratioWithout: number; weightsWithout: number[] } | undefined
}

/** All pairs in the order in which they are asked: first a chain that connects every criterion, then pairs further apart. */
export function allPairs(keys: readonly string[]): Pair[] {
  const pairs: Pair[] = []
  for (let apart = 1; apart < keys.length; apart++)
    for (let i = 0; i + apart < keys.length; i++) pairs.push([keys[i] as string, keys[i + apart] as string])
  return pairs
}

/** What was said of two criteria, whichever was named first. */
export function ratioOf(pairs: { readonly [pair: string]: number }, [first, second]: Pair): number | undefined {
  const turned = pairs[pairOf(second, first)]
  return pairs[pairOf(first, second)] ?? (turned === undefined ? undefined : 1 / turned)
}

/** The judgements on criteria that are there. */
export function judgementsOn(
  keys: readonly string[],
  pairs: { readonly [pair: string]: number },
): (PairJudgement & { pair: Pair })[] {
  return allPairs(keys).flatMap((pair) => {
    const ratio = ratioOf(pairs, pair)
    return ratio === undefined ? [] : [{ pair, first: keys.indexOf(pair[0]), second: keys.indexOf(pair[1]), ratio }]
  })
}

/** Weights from the comparisons so far; undefined until they connect all criteria. */
export function weighedByPairs(
  keys: readonly string[],
  pairs: { readonly [pair: string]: number },
): WeighedByPairs | undefined {
  const judgements = judgementsOn(keys, pairs)
  const weights = weightsFrom(keys.length, judgements)
  if (!weights) return undefined
  const found = { weights, ...ratioFor(weights, judgements), isWhole: judgements.length === allPairs(keys).length }
  const implied = ({ first, second }: PairJudgement) => (weights[first] as number) / (weights[second] as number)
  const off = (each: PairJudgement) => Math.abs(Math.log(each.ratio / implied(each)))
  const [worst] = [...judgements].sort((a, b) => off(b) - off(a))
  if (!worst || off(worst) < 1e-6) return { ...found, doubtful: undefined }
  const others = judgements.filter((each) => each !== worst)
  const without = weightsFrom(keys.length, others)
  return {
    ...found,
    doubtful: without && {
      pair: worst.pair,
      implied: implied(worst),
      ratioWithout: ratioFor(without, others).ratio,
      weightsWithout: without,
    },
  }
}

/** Undefined where the comparisons leave a criterion out. */
export function weightsFrom(criteria: number, judgements: readonly PairJudgement[]): number[] | undefined {
  if (leftToConnect(criteria, judgements) !== 0) return undefined
  return incompletePairWeights(criteria, judgements)
}

/** How many comparisons it takes at least until all criteria are connected. */
export function leftToConnect(criteria: number, judgements: readonly PairJudgement[]): number {
  const group = Array.from({ length: criteria }, (_, i) => i)
  for (const { first, second } of judgements) {
    const [from, to] = [group[first] as number, group[second] as number]
    group.forEach((each, i) => each === from && (group[i] = to))
  }
  return new Set(group).size - 1
}

function ratioFor(weights: readonly number[], judgements: readonly PairJudgement[]) {
  const size = weights.length
  const matrix = weights.map((a) => weights.map((b) => a / b))
  for (const { first, second, ratio } of judgements) {
    ;(matrix[first] as number[])[second] = ratio
    ;(matrix[second] as number[])[first] = 1 / ratio
  }
  const missing = (size * (size - 1)) / 2 - judgements.length
  return consistencyRatio(Math.max(size, ahpPriorities(matrix).lambdaMax), size, missing)
}
