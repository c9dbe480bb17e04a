import type { CompiledModel } from '../../decide/model.ts'

/** The cost in operations of evaluating the questions and rules of a model once. */
export function costOfSituation({ document, sources, circuit }: CompiledModel): number {
  const choices = document.questions.map(({ choices = [] }) => choices.length)
  // A test searches a whole set of choices.
  const tests = circuit.tests.reduce(
    (total, { reads }) => total + reads.reduce((sum, i) => sum + 1 + (choices[i] as number) / 4, 0),
    0,
  )
  return document.questions.length + sources.length + circuit.code.length / 3 + tests
}

/** The cost of the same with weights and scores. */
export function costOfStanding(model: CompiledModel): number {
  const { options, criteria } = model.document
  const effects = model.sources.reduce((count, each) => count + each.effects.length, 0)
  return costOfSituation(model) + effects + 2 * options.length * criteria.length
}
