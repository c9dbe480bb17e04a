import type { TruthExpression } from '../conditions/expression.ts'
import type { Circuit, Gate } from '../conditions/circuit.ts'
import type { Regions } from '../conditions/regions.ts'
import type { Condition, Effect, Question, QuestionType, Rule } from '../document.ts'
import type { EffectSource } from '../verdict.ts'

/** A choice, a number question or a rule: what has effects, and fires or does not. */
export interface CompiledSource {
  name: EffectSource
  effects: Effect[]
  /** The place of its question; -1 for a rule. */
  question: number
}

export interface CompiledQuestion {
  key: string
  name: EffectSource
  type: QuestionType
  min: number
  max: number
  showIf: Gate | undefined
  /** The places of the questions that `showIf` reads. */
  reads: readonly number[]
  choices: ReadonlyMap<string, CompiledChoice>
  /** Of a number question: what conditions compare it with. */
  regions: Regions | undefined
  /** The place of a number question's own source, or of the first choice. */
  source: number
}

export interface CompiledChoice {
  /** As the model spells it. */
  key: string
  source: number
  /** The signals of the circuit that it turns on. */
  signals: readonly number[]
}

export interface CompiledRule {
  name: EffectSource
  when: Gate
  /** The places of the questions that `when` reads. */
  reads: readonly number[]
  source: number
}

/**
 * Gives every choice, number question and rule its place among the sources.
 *
 * @param compiled makes a condition ready
 */
export function sourcesOf(
  questions: readonly Question[],
  rules: readonly Rule[],
  circuit: Circuit,
  compiled: (condition: Condition) => TruthExpression,
) {
  const sources: CompiledSource[] = []
  const compiledQuestions = questions.map((question, index): CompiledQuestion => {
    const { key, type, showIf, effects = [], choices = [], min = 0, max = 0 } = question
    const name = `answer:${key}` as const
    const shown = showIf === undefined ? undefined : compiled(showIf)
    const source = sources.length
    if (type === 'number') sources.push({ name, effects, question: index })
    for (const choice of choices) sources.push({ name, effects: choice.effects, question: index })
    return {
      key,
      name,
      type,
      min,
      max,
      showIf: shown && circuit.gate(shown),
      reads: shown?.reads ?? [],
      choices: new Map(
        choices.map((choice, i) => [
          choice.key,
          { key: choice.key, source: source + i, signals: circuit.signalsOf(index, choice.key) },
        ]),
      ),
      regions: circuit.regions[index],
      source,
    }
  })
  const compiledRules = rules.map(({ key, when, effects }): CompiledRule => {
    const name = `rule:${key}` as const
    const condition = compiled(when)
    sources.push({ name, effects, question: -1 })
    return { name, when: circuit.gate(condition), reads: condition.reads, source: sources.length - 1 }
  })
  return { sources, questions: compiledQuestions, rules: compiledRules }
}
