/**
 * The vocabulary of a decision model: the document that a consultant edits, that is frozen by publishing and that is decided on.
 * Each part's meaning is documented where it is used; the shape that may be stored is `validate/shape.ts`.
 */

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json }

/** A text by BCP 47 language tag; it always holds the document's `defaultLocale`. */
export type LocalText = { [locale: string]: string }

/** A JSONLogic condition, limited to what `conditions/` compiles. */
export type Condition = Json

export interface ModelDocument {
  format: 'verdict.model/1'
  slug: string
  title: LocalText
  /** Stands below the title where the title alone does not say what is decided. */
  subtitle?: LocalText
  description: LocalText
  defaultLocale: string
  locales: string[]
  /** Who is behind the model and what they sell. */
  disclosure?: LocalText
  options: Option[]
  criteria: Criterion[]
  ratings: Rating[]
  questions: Question[]
  rules: Rule[]
  estimates?: Estimates
  caseStudies: ModelCaseStudy[]
  scenarios: Scenario[]
  /** What else to decide on where it is too close to call. */
  tieAdvice?: LocalText[]
  glossary?: Term[]
  settings?: ModelSettings
}

/** A word that clients may not know, and what it means here. */
export interface Term {
  term: LocalText
  meaning: LocalText
}

export interface Option {
  key: string
  name: LocalText
  summary: LocalText
  url?: string
}

export interface Criterion {
  key: string
  name: LocalText
  description: LocalText
  group?: LocalText
  /** At least 0, on any scale. */
  weight: number
}

export interface Source {
  title: string
  url: string
  publisher?: string
  /** ISO dates: a year, a month or a day. */
  published?: string
  accessed?: string
  /** From this date on the source counts as old. */
  bestBefore?: string
}

/** How good an option is on a criterion: 0..10, more is better, `low <= value <= high`. */
export interface Rating {
  option: string
  criterion: string
  value: number
  low?: number
  high?: number
  rationale: LocalText
  sources: Source[]
  reviewed?: string
  claims?: string[]
}

export type QuestionType = 'single' | 'multi' | 'scale' | 'boolean' | 'number'

export interface Question {
  key: string
  section?: LocalText
  text: LocalText
  /** A name of a few words, for pictures and lists; the text stands where it is absent. */
  short?: LocalText
  help?: LocalText
  type: QuestionType
  choices?: Choice[]
  min?: number
  max?: number
  step?: number
  unit?: LocalText
  /** A fact that the client cannot change: never offered as a counterfactual. */
  fixed?: boolean
  showIf?: Condition
  /** Of a number question only. */
  effects?: Effect[]
}

export interface Choice {
  key: string
  label: LocalText
  /** As of a question; the label stands where it is absent. */
  short?: LocalText
  effects: Effect[]
  claims?: string[]
}

export interface Rule {
  key: string
  description: LocalText
  when: Condition
  effects: Effect[]
  claims?: string[]
}

/** Points `[x, y]` with x strictly ascending: linear between them, constant outside. Allowed on number questions. */
export type Curve = [number, number][]
export type Amount = number | Curve

export interface WeightEffect {
  type: 'weight'
  criterion: string
  add?: Amount
  multiply?: Amount
}
export interface RatingEffect {
  type: 'rating'
  option: string
  criterion: string
  add: Amount
}
export interface ExcludeEffect {
  type: 'exclude'
  option: string
  reason: LocalText
}
export interface EstimateEffect {
  type: 'estimate'
  option?: string
  add?: Amount
  multiply?: Amount
}
export interface CaveatEffect {
  type: 'caveat'
  option?: string
  text: LocalText
}
export interface CaseStudyEffect {
  type: 'caseStudy'
  key: string
}
export type Effect = WeightEffect | RatingEffect | ExcludeEffect | EstimateEffect | CaveatEffect | CaseStudyEffect

export interface Estimates {
  hourlyRate: number
  hoursPerWeek: number
  /** ISO 4217. */
  currency: string
  options: OptionEstimate[]
  /** A number question whose answer replaces `hourlyRate`. */
  rateQuestion?: string
}

export interface OptionEstimate {
  option: string
  weeks: [low: number, high: number]
  claims?: string[]
}

export interface ModelCaseStudy {
  key: string
  title: LocalText
  summary: LocalText
  /** Why it matters to a client to whom it is shown. */
  why?: LocalText
  option: string
  url?: string
  sources: Source[]
  when?: Condition
  claims?: string[]
}

export interface Scenario {
  key: string
  description: LocalText
  answers: Answers
  priorities?: Priorities
  expect: Expectation
  claims?: string[]
}

export interface Expectation {
  status?: 'ranked' | 'notEnoughAnswers' | 'noneFits'
  winner?: string
  excluded?: string[]
  notWinner?: string[]
  minMargin?: number
  strength?: 'clear' | 'leaning' | 'tooClose'
  /** Sources such as `rule:live` or `answer:team`. */
  caveats?: string[]
  caseStudies?: string[]
  estimates?: { option: string; weeks: [low: number, high: number] }[]
}

export interface ModelSettings {
  /** Margins below this are too close to call; points of 100. */
  tie?: number
  /** How far SMAA varies each weight: a share, 0..1. */
  uncertainty?: number
  samples?: number
  /** First-rank acceptability from which a verdict is clear, and from which it leans; shares. */
  clear?: number
  leaning?: number
  /** The largest factor a client may put on a criterion; null switches own priorities off. */
  priorities?: { max: number } | null
}

/** A choice's key, a set of keys in any order (multi), true or false, or a number; null and absent mean "I don't know". */
export type Answer = string | string[] | boolean | number | null
export type Answers = { [question: string]: Answer }

/** The client's own factor on each criterion; absent means 1. */
export type Priorities = { [criterion: string]: number }
