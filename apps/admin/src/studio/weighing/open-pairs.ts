import type { CompiledModel } from '@verdict/engine'
import { allPairs, judgementsOn, type Pair, ratioOf, weightsFrom } from './by-pairs.ts'
import { mostDecided, winnersWith } from './winners.ts'

/** What is left to ask. */
export interface OpenPairs {
  all: number
  open: Pair[]
  /** Those whose answer, whatever it is, cannot change who wins a scenario; undefined while that is not known. */
  idle: Pair[] | undefined
  /** With how many open ones that is tried, where these are more. */
  triedFrom?: number
}

/** The furthest that a comparison may go. */
const FURTHEST = [9, 1 / 9]

/**
 * Which comparisons are left, and which of them could still change who wins a scenario: each is tried at both ends of the scale, by itself.
 *
 * @param model undefined where the draft cannot be decided
 */
export function openPairs(
  keys: readonly string[],
  pairs: { readonly [pair: string]: number },
  model: CompiledModel | undefined,
): OpenPairs {
  const every = allPairs(keys)
  const open = every.filter((pair) => ratioOf(pairs, pair) === undefined)
  const judgements = judgementsOn(keys, pairs)
  const weights = weightsFrom(keys.length, judgements)
  if (!weights || !model || model.document.scenarios.length === 0) return { all: every.length, open, idle: undefined }
  const triedFrom = Math.floor(mostDecided(model) / FURTHEST.length / model.document.scenarios.length)
  if (open.length > triedFrom) return { all: every.length, open, idle: undefined, triedFrom }
  const now = winnersWith(model, weights).join()
  const isIdle = (pair: Pair) =>
    FURTHEST.every((ratio) => {
      const said = { first: keys.indexOf(pair[0]), second: keys.indexOf(pair[1]), ratio }
      return winnersWith(model, weightsFrom(keys.length, [...judgements, said]) ?? weights).join() === now
    })
  return { all: every.length, open, idle: open.filter(isIdle) }
}
