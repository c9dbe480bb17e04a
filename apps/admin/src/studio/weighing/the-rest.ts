import type { Judgement } from '@verdict/contracts'
import type { CompiledModel } from '@verdict/engine'
import { TIMES, type Way } from './judgements.ts'
import { proposedWeights } from './proposed-weights.ts'
import { mostDecided, winnersWith } from './winners.ts'

/** What an open answer counts as, and the ends of what it may be. */
const SCALES: { [way in Exclude<Way, 'pairs'>]: { middle: number; ends: readonly number[] } } = {
  swing: { middle: 50, ends: [0, 100] },
  ends: { middle: 3, ends: [1, 9] },
  order: { middle: 10, ends: [1, 100] },
}

/** More open answers than these are not tried together: each doubles the ways to end. */
const MOST_TRIED = 6
/** Best and worst are weighed so often at a go, each time by a linear program: what three open answers may be. */
const MOST_WEIGHED = TIMES.length ** 3

/** The answers that are left. */
export interface Rest {
  open: number
  /** With those in the middle of their scales. */
  weights?: number[]
  /** All that they may be was tried, and not the ends of their scales alone. */
  every?: boolean
  /** With how many open ones it is tried whether they matter, where these are more. */
  triedFrom?: number
}

/**
 * The weights that follow although not all is said, because no scenario has another winner with the answers that are left at the ends of
 * their scales, in all their combinations. Between the ends nothing else comes of swings and of an order; the best and the worst are weighed
 * by a linear program, of which that is not certain: everything that may be answered is tried there, once that is little enough. Pairs are
 * asked otherwise.
 *
 * @returns undefined where they matter, or where that cannot be known
 */
export function weightsWithoutTheRest(
  judgement: Judgement,
  keys: readonly string[],
  model: CompiledModel | undefined,
): Rest | undefined {
  const open = filled(judgement, keys, () => 1).open
  const scenarios = model?.document.scenarios.length ?? 0
  if (!model || scenarios === 0 || open === 0 || judgement.way === 'pairs') return undefined
  const most = mostDecided(model)
  const triedFrom = Math.max(0, Math.min(MOST_TRIED, Math.floor(Math.log2(most / scenarios))))
  if (open > triedFrom) return { open, triedFrom }
  const { middle, ends } = SCALES[judgement.way]
  const all = TIMES.length ** open
  const every = judgement.way === 'ends' && all <= MOST_WEIGHED && all * scenarios <= most
  const weightsWith = (answer: (place: number) => number) =>
    proposedWeights(filled(judgement, keys, answer).judgement, keys)
  const weights = weightsWith(() => middle)
  if (!weights) return undefined
  const now = winnersWith(model, weights).join()
  for (const answers of combinations(every ? TIMES : ends, open)) {
    const other = weightsWith((place) => answers[place] as number)
    if (!other || winnersWith(model, other).join() !== now) return undefined
  }
  return { open, weights, ...(every && { every }) }
}

/** Why it is not known yet whether what is left matters. */
export const whenTried = (left: string, triedFrom: number): string =>
  triedFrom === 0
    ? `There are too many scenarios to try whether the ${left} can change who wins.`
    : `Whether the ${left} can change who wins is tried once ${triedFrom} are left.`

/** All lists of a length that can be made of some values. */
function* combinations(values: readonly number[], length: number): Generator<number[]> {
  if (length === 0) yield []
  else for (const value of values) for (const rest of combinations(values, length - 1)) yield [value, ...rest]
}

/** A judgement whose open answers are filled in, by their places. */
function filled(judgement: Judgement, keys: readonly string[], answer: (place: number) => number) {
  let open = 0
  const fill = (said: { [criterion: string]: number }, names: readonly string[]) =>
    Object.fromEntries(names.map((key) => [key, said[key] ?? answer(open++)]))
  const judged = whole()
  return { judgement: judged, open }

  function whole(): Judgement {
    if (judgement.way === 'swing') return { way: 'swing', said: fill(judgement.said, keys) }
    if (judgement.way === 'ends') {
      const { best, worst, over, above } = judgement.said
      if (!keys.includes(best) || !keys.includes(worst)) return judgement
      const others = keys.filter((key) => key !== best && key !== worst)
      return { way: 'ends', said: { best, worst, over: fill(over, [...others, worst]), above: fill(above, others) } }
    }
    if (judgement.way === 'order' && judgement.said.span === 0)
      return { way: 'order', said: { ...judgement.said, span: answer(open++) } }
    return judgement
  }
}
