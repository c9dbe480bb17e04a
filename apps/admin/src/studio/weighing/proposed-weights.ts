import type { GivenJudgement, Judgement, Judgements } from '@verdict/contracts'
import type { ModelDocument } from '@verdict/engine'
import { bestWorst, simosWeights, swingWeights } from '@verdict/engine/mcda'
import { judgementsOn, weightsFrom } from './by-pairs.ts'
import type { Way } from './judgements.ts'

/** Weights by what was said, one a criterion, sum 1; undefined while too little was said. */
export function proposedWeights({ way, said }: Judgement, keys: readonly string[]): number[] | undefined {
  if (keys.length < 2) return undefined
  if (way === 'pairs') return weightsFrom(keys.length, judgementsOn(keys, said))
  if (way === 'ends') return byEnds(said, keys)
  return way === 'order' ? byOrder(said, keys) : bySwing(said, keys)
}

/** Whose weights they are, and how they were asked. */
export interface PersonsWeights {
  by: string
  name: string
  way: Way
  weights: number[]
}

/** The weights of each person who said enough, by name: those that they said last. */
export function weightsOfEach(given: readonly GivenJudgement[], keys: readonly string[]): PersonsWeights[] {
  const found = new Map<string, PersonsWeights>()
  for (const { judgement, by, name } of [...given].sort((a, b) => b.saidAt.localeCompare(a.saidAt))) {
    const weights = found.has(by) ? undefined : proposedWeights(judgement, keys)
    if (weights) found.set(by, { by, name, way: judgement.way, weights })
  }
  return [...found.values()].sort((a, b) => a.name.localeCompare(b.name))
}

const isWhole = (all: (number | undefined)[]): all is number[] => all.every((each) => each !== undefined)

function byEnds({ best, worst, over, above }: Judgements['ends'], keys: readonly string[]): number[] | undefined {
  if (best === worst || !keys.includes(best) || !keys.includes(worst)) return undefined
  const top = keys.map((key) => (key === best ? 1 : over[key]))
  const bottom = keys.map((key) => (key === worst ? 1 : key === best ? over[worst] : above[key]))
  return isWhole(top) && isWhole(bottom) ? bestWorst(top, bottom).weights : undefined
}

function byOrder({ keys: order, span }: Judgements['order'], keys: readonly string[]): number[] | undefined {
  const known = order.filter((key) => keys.includes(key))
  if (known.length < keys.length || !(span >= 1)) return undefined
  return simosWeights(
    keys.map((key) => keys.length - known.indexOf(key)),
    span,
  ).weights
}

function bySwing(said: Judgements['swing'], keys: readonly string[]): number[] | undefined {
  const swings = keys.map((key) => said[key])
  return isWhole(swings) && swings.some((swing) => swing > 0) ? swingWeights(swings) : undefined
}

/** Weights on the scale of those that are there now, to two decimals. */
export function onScaleOf(weights: readonly number[], now: readonly number[]): number[] {
  const total = now.reduce((sum, each) => sum + each, 0)
  const scale = total > 0 ? total : weights.length * 5
  return weights.map((weight) => Math.round(weight * scale * 100) / 100)
}

/** A draft with proposed weights, one a key, on the scale of its own. */
export function withWeights(
  document: ModelDocument,
  keys: readonly string[],
  weights: readonly number[],
): ModelDocument {
  const next = onScaleOf(
    weights,
    document.criteria.map(({ weight }) => weight),
  )
  return {
    ...document,
    criteria: document.criteria.map((each) => {
      const place = keys.indexOf(each.key)
      return place === -1 ? each : { ...each, weight: next[place] as number }
    }),
  }
}
