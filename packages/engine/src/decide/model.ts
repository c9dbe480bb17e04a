import { compileCondition, type Test } from '../conditions/compile.ts'
import { type Facts, factsOf } from '../conditions/facts.ts'
import type { Effect, ModelDocument, Rating } from '../document.ts'
import type { EffectSource } from '../verdict.ts'
import { InvalidError, type Problem } from '../validate/problem.ts'
import { validate } from '../validate/validate.ts'
import { type CompleteSettings, settingsOf } from './settings.ts'

/** A document made ready to decide: conditions compiled, names turned into places. */
export interface Model {
  document: ModelDocument
  settings: CompleteSettings
  /** A row an option, a column a criterion. */
  ratings: Rating[][]
  questions: CompiledQuestion[]
  rules: CompiledRule[]
  /** A test a case study; undefined where it has no `when`. */
  caseStudies: (Test | undefined)[]
  optionIndex: ReadonlyMap<string, number>
  criterionIndex: ReadonlyMap<string, number>
}

export interface CompiledQuestion {
  key: string
  source: EffectSource
  showIf: Test | undefined
  /** Of a number question. */
  effects: Effect[]
  /** Of the other kinds, by the choice's key. */
  choices: ReadonlyMap<string, Effect[]>
}

export interface CompiledRule {
  source: EffectSource
  when: Test
  effects: Effect[]
}

/**
 * Makes a document ready to decide. Compile once and decide often.
 *
 * @throws InvalidError naming everything that `validate` finds
 */
export function compile(document: ModelDocument): Model {
  const problems = validate(document)
  if (problems.length > 0) throw new InvalidError(problems)
  const { options, criteria, ratings, questions, rules, caseStudies } = document
  const facts = factsOf(questions)
  const rating = new Map(ratings.map((each) => [`${each.option}/${each.criterion}`, each]))

  return {
    document,
    settings: settingsOf(document.settings),
    ratings: options.map((option) =>
      criteria.map((criterion) => rating.get(`${option.key}/${criterion.key}`) as Rating),
    ),
    questions: questions.map(({ key, showIf, effects = [], choices = [] }) => ({
      key,
      source: `answer:${key}`,
      showIf: showIf === undefined ? undefined : test(showIf, facts),
      effects,
      choices: new Map(choices.map((choice) => [choice.key, choice.effects])),
    })),
    rules: rules.map(({ key, when, effects }) => ({ source: `rule:${key}`, when: test(when, facts), effects })),
    caseStudies: caseStudies.map(({ when }) => (when === undefined ? undefined : test(when, facts))),
    optionIndex: new Map(options.map(({ key }, i) => [key, i])),
    criterionIndex: new Map(criteria.map(({ key }, i) => [key, i])),
  }
}

function test(condition: unknown, facts: Facts): Test {
  const problems: Problem[] = []
  const compiled = compileCondition(condition, facts, '', problems)
  if (!compiled) throw new InvalidError(problems)
  return compiled
}
