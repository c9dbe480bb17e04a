import type { CompiledModel } from '@verdict/engine'
import { winnerToday } from '@verdict/engine/review'
import type { Names } from '@verdict/wording'
import { onScaleOf } from './proposed-weights.ts'

/** Scenarios that are decided at a go, and the ratings that are read for it, so that nobody waits for the next question. */
const MOST_DECIDED = 20_000
const MOST_READ = 640_000

/** How many scenarios of a model are decided at a go: of a large one fewer. */
export const mostDecided = ({ document: { options, criteria } }: CompiledModel): number =>
  Math.min(MOST_DECIDED, Math.floor(MOST_READ / Math.max(1, options.length * criteria.length)))

/** Who wins each scenario as the model is; null where nobody. */
export const winnersOf = (model: CompiledModel): (string | null)[] =>
  model.document.scenarios.map((scenario) => winnerToday(model, scenario))

/**
 * Who would win each scenario with other weights, as they would be in the draft: answers add to them there.
 *
 * @param weights one a criterion, sum 1
 */
export const winnersWith = (model: CompiledModel, weights: readonly number[]): (string | null)[] =>
  // Not compiled again.
  winnersOf({ ...model, base: { ...model.base, weights: onScaleOf(weights, model.base.weights) } })

/** Who wins, in words. */
export const winnerIn = (names: Names, option: string | null) => (option === null ? 'nobody' : names.option(option))

/** A scenario that another option wins. */
export interface ChangedWinner {
  /** Of the scenario. */
  key: string
  from: string | null
  to: string | null
}

/**
 * The scenarios that other weights give to another option; undefined where there is none to decide.
 *
 * @param from one a criterion, sum 1; those of the model where absent
 * @param to one a criterion, sum 1
 */
export function changedWinners(
  model: CompiledModel | undefined,
  { from, to }: { from?: readonly number[]; to: readonly number[] },
): ChangedWinner[] | undefined {
  if (!model || model.document.scenarios.length === 0) return undefined
  const before = from ? winnersWith(model, from) : winnersOf(model)
  const after = winnersWith(model, to)
  return model.document.scenarios.flatMap(({ key }, i) =>
    before[i] === after[i] ? [] : [{ key, from: before[i] ?? null, to: after[i] ?? null }],
  )
}
