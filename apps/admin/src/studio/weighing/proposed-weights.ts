import { bestWorst, simosWeights } from '@verdict/engine/mcda'
import { judgementsOn, weightsFrom } from './by-pairs.ts'
import type { Judgements, Way } from './judgements.ts'

/** Weights by what was said, one a criterion, sum 1; undefined while too little was said. */
export function proposedWeights(way: Way, said: Judgements, keys: readonly string[]): number[] | undefined {
  if (keys.length < 2) return undefined
  if (way === 'pairs') return weightsFrom(keys.length, judgementsOn(keys, said.pairs))
  return way === 'ends' ? byEnds(said.ends, keys) : byOrder(said.order, keys)
}

function byEnds({ best, worst, over, above }: Judgements['ends'], keys: readonly string[]): number[] | undefined {
  if (best === worst || !keys.includes(best) || !keys.includes(worst)) return undefined
  const top = keys.map((key) => (key === best ? 1 : over[key]))
  const bottom = keys.map((key) => (key === worst ? 1 : key === best ? over[worst] : above[key]))
  const isSaid = (all: (number | undefined)[]): all is number[] => all.every((each) => each !== undefined)
  return isSaid(top) && isSaid(bottom) ? bestWorst(top, bottom).weights : undefined
}

function byOrder({ keys: order, span }: Judgements['order'], keys: readonly string[]): number[] | undefined {
  const known = order.filter((key) => keys.includes(key))
  if (known.length < keys.length || !(span >= 1)) return undefined
  return simosWeights(
    keys.map((key) => keys.length - known.indexOf(key)),
    span,
  ).weights
}

/** Weights on the scale of those that are there now, to two decimals. */
export function onScaleOf(weights: readonly number[], now: readonly number[]): number[] {
  const total = now.reduce((sum, each) => sum + each, 0)
  const scale = total > 0 ? total : weights.length * 5
  return weights.map((weight) => Math.round(weight * scale * 100) / 100)
}
