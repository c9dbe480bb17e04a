import type { CompiledModel } from '../../decide/model.ts'
import type { Condition, Effect } from '../../document.ts'

/** Whether any of the effects can change who wins. */
export const canChangeWinner = (effects: readonly Effect[]): boolean =>
  effects.some(({ type }) => type === 'weight' || type === 'rating' || type === 'exclude')

/** The conditions through which an answer to a question can change who wins: of rules whose effects can, and of other questions. */
export const conditionsOn = ({ document, questions, rules }: CompiledModel, place: number): Condition[] => [
  ...document.rules.flatMap(({ when, effects }, r) =>
    canChangeWinner(effects) && rules[r]?.reads.includes(place) ? [when] : [],
  ),
  ...document.questions.flatMap(({ showIf }, q) =>
    showIf !== undefined && questions[q]?.reads.includes(place) ? [showIf] : [],
  ),
]
