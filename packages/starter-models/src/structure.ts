import type {
  Answers,
  ModelCaseStudy,
  CaveatEffect,
  Choice,
  Criterion,
  Effect,
  Estimates,
  ExcludeEffect,
  Option,
  OptionEstimate,
  Priorities,
  Question,
  Rating,
  Rule,
  Scenario,
  ModelSettings,
} from '@verdict/engine'

type Keyed<T> = { [key: string]: T }

/** An effect whose words stand under a key among the `remarks` of each language. */
export type EffectStructure =
  | Exclude<Effect, CaveatEffect | ExcludeEffect>
  | (Omit<CaveatEffect, 'text'> & { text: string })
  | (Omit<ExcludeEffect, 'reason'> & { reason: string })

export type CriterionStructure = Pick<Criterion, 'weight'> & { group: string }
export type RatingStructure = Omit<Rating, 'option' | 'criterion' | 'rationale' | 'reviewed'>
type ChoiceStructure = Pick<Choice, 'claims'> & { effects: EffectStructure[] }
export type QuestionStructure = Pick<Question, 'type' | 'min' | 'max' | 'step' | 'fixed' | 'showIf'> & {
  section: string
  choices?: Keyed<ChoiceStructure>
  effects?: EffectStructure[]
}
export type RuleStructure = Pick<Rule, 'when' | 'claims'> & { effects: EffectStructure[] }
export type CaseStudyStructure = Omit<ModelCaseStudy, 'key' | 'title' | 'summary' | 'why'>
export type ScenarioStructure = Pick<Scenario, 'expect' | 'claims'> & { answers: Answers; priorities?: Priorities }

/**
 * A model without its words: numbers, conditions, effects and sources, each thing under its key and in the order of the
 * document. The words come from one file a language, see `texts.ts`; `assemble.ts` joins the two.
 */
export interface Structure {
  slug: string
  options: Keyed<Pick<Option, 'url'>>
  criteria: Keyed<CriterionStructure>
  /** By criterion, then by option. */
  ratings: Keyed<Keyed<RatingStructure>>
  /** The day on which all ratings were last looked at. */
  reviewed: string
  questions: Keyed<QuestionStructure>
  rules: Keyed<RuleStructure>
  estimates?: Omit<Estimates, 'options'> & { options: Keyed<Omit<OptionEstimate, 'option'>> }
  caseStudies: Keyed<CaseStudyStructure>
  scenarios: Keyed<ScenarioStructure>
  /** The keys of the words that are explained. */
  glossary?: readonly string[]
  settings?: ModelSettings
}
