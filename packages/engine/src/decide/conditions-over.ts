import { compileCondition } from '../conditions/compile.ts'
import { variablesOf } from '../conditions/variables.ts'
import type { Answers, Condition } from '../document.ts'
import type { CompiledModel } from './model.ts'
import { situation } from './situation.ts'

/**
 * Decides conditions from outside of a model as it decides those of its rules: over the answers that count, and true only where they make it
 * so whatever is not known.
 *
 * @returns whether a condition is true of these answers; undefined for one that the model cannot decide, such as one about a question that
 * it does not have
 * @throws InvalidError for answers that do not fit the model
 */
export function conditionsOver(model: CompiledModel, answers: Answers): (condition: Condition) => boolean | undefined {
  const { values } = situation(model, answers)
  const facts = variablesOf(model.document.questions)
  return (condition) => {
    const compiled = compileCondition(condition, facts, '', [])
    return compiled && compiled.run(values) === true
  }
}
