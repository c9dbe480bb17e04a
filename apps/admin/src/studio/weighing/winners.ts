import type { CompiledModel } from '@verdict/engine'
import { winnerToday } from '@verdict/engine/review'

/** A model as it would be with other weights, without compiling it again. */
const weighedAs = (model: CompiledModel, weights: number[]): CompiledModel => ({
  ...model,
  base: { ...model.base, weights },
})

/** Who would win each scenario with other weights; null where nobody. */
export function winnersWith(model: CompiledModel, weights: readonly number[]): (string | null)[] {
  const other = weighedAs(model, [...weights])
  return model.document.scenarios.map((scenario) => winnerToday(other, scenario))
}
