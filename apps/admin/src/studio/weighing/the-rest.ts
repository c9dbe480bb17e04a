import type { Judgement } from '@verdict/contracts'
import type { CompiledModel } from '@verdict/engine'
import { proposedWeights } from './proposed-weights.ts'
import { MOST_DECIDED, winnersWith } from './winners.ts'

/** What an open answer may be: the one end of its scale, its middle, the other end. */
type Scale = readonly [low: number, middle: number, high: number]
const SWING: Scale = [0, 50, 100]
const TIMES: Scale = [1, 3, 9]
const SPAN: Scale = [1, 10, 100]

/** More open answers than these are not tried together: each doubles the ways to end. */
const MOST_TRIED = 6

/** The answers that are left. */
export interface Rest {
  open: number
  /** With those in the middle of their scales. */
  weights?: number[]
  /** With how many open ones it is tried whether they matter, where these are more. */
  triedFrom?: number
}

/**
 * The weights that follow although not all is said, because no scenario has another winner with the answers that are left at the ends of
 * their scales, in all their combinations. Between the ends nothing else comes of swings and of an order; the best and the worst are weighed
 * by a linear program, of which that is not certain. Pairs are asked otherwise.
 *
 * @returns undefined where they matter, or where that cannot be known
 */
export function weightsWithoutTheRest(
  judgement: Judgement,
  keys: readonly string[],
  model: CompiledModel | undefined,
): Rest | undefined {
  const open = filled(judgement, keys, () => 1).open
  if (!model || model.document.scenarios.length === 0 || open === 0) return undefined
  const triedFrom = Math.min(MOST_TRIED, Math.floor(Math.log2(MOST_DECIDED / model.document.scenarios.length)))
  if (open > triedFrom) return { open, triedFrom }
  const weightsBy = (end: (place: number) => 0 | 1 | 2) => proposedWeights(filled(judgement, keys, end).judgement, keys)
  const weights = weightsBy(() => 1)
  if (!weights) return undefined
  const now = winnersWith(model, weights).join()
  for (let ends = 0; ends < 2 ** open; ends++) {
    const other = weightsBy((place) => ((ends >> place) & 1 ? 2 : 0))
    if (!other || winnersWith(model, other).join() !== now) return undefined
  }
  return { open, weights }
}

/** A judgement whose open answers are filled in, by their places. */
function filled(judgement: Judgement, keys: readonly string[], end: (place: number) => 0 | 1 | 2) {
  let open = 0
  const fill = (said: { [criterion: string]: number }, names: readonly string[], scale: Scale) =>
    Object.fromEntries(names.map((key) => [key, said[key] ?? scale[end(open++)]]))
  const judged = whole()
  return { judgement: judged, open }

  function whole(): Judgement {
    if (judgement.way === 'swing') return { way: 'swing', said: fill(judgement.said, keys, SWING) }
    if (judgement.way === 'ends') {
      const { best, worst, over, above } = judgement.said
      if (!keys.includes(best) || !keys.includes(worst)) return judgement
      const others = keys.filter((key) => key !== best && key !== worst)
      const said = { best, worst, over: fill(over, [...others, worst], TIMES), above: fill(above, others, TIMES) }
      return { way: 'ends', said }
    }
    if (judgement.way === 'order' && judgement.said.span === 0)
      return { way: 'order', said: { ...judgement.said, span: SPAN[end(open++)] } }
    return judgement
  }
}
