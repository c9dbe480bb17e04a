import { type CompiledModel, standing } from '@verdict/engine'

/** A model as it would be with other weights, without compiling it again. */
const weighedAs = (model: CompiledModel, weights: number[]): CompiledModel => ({
  ...model,
  base: { ...model.base, weights },
})

/** Who would win each scenario with other weights; null where nobody. */
export function winnersWith(model: CompiledModel, weights: readonly number[]): (string | null)[] {
  const other = weighedAs(model, [...weights])
  const { options, scenarios } = model.document
  return scenarios.map(({ answers, priorities }) => {
    const { answered, ranking } = standing(other, answers, priorities)
    return answered && ranking[0] !== undefined ? (options[ranking[0]]?.key ?? null) : null
  })
}
