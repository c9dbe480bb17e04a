import { compile, type CompiledModel } from '../decide/model.ts'
import type { CompiledQuestion, CompiledRule } from '../decide/sources.ts'
import { situation } from '../decide/situation.ts'
import type { ModelDocument } from '../document.ts'
import { validated } from '../validate/validate.ts'

/** What a model's scenarios try. */
export interface Coverage {
  /** How many there are. */
  scenarios: number
  /** Of each rule, in how many it fires. */
  rules: { rule: string; scenarios: number }[]
  /** Of each choice, in how many it is chosen and counts. */
  choices: { question: string; choice: string; scenarios: number }[]
}

/**
 * Which rules and choices the scenarios of a document exercise, and how often: what no scenario does may go wrong unseen.
 *
 * Cost: one evaluation of the rules a scenario, without scores.
 *
 * @throws InvalidError where the document is not valid
 */
export const coverage = (document: ModelDocument): Coverage => coverageOf(compile(validated(document)))

/** `coverage` of a model that is compiled already. */
export function coverageOf(model: CompiledModel): Coverage {
  const { questions, rules, scenarios } = model.document
  const counts = new Uint32Array(model.sources.length)
  for (const { answers } of scenarios)
    situation(model, answers).fired.forEach((fires, source) => {
      counts[source]! += fires
    })
  return {
    scenarios: scenarios.length,
    rules: rules.map(({ key }, r) => ({
      rule: key,
      scenarios: counts[(model.rules[r] as CompiledRule).source] as number,
    })),
    choices: questions.flatMap(({ key, choices = [] }, i) =>
      choices.map((choice, c) => ({
        question: key,
        choice: choice.key,
        scenarios: counts[(model.questions[i] as CompiledQuestion).source + c] as number,
      })),
    ),
  }
}
