import type * as schema from './document/model-schema.ts'
import type { TypeOf } from './document/schema.ts'

/**
 * The vocabulary of a decision model: the document that a consultant edits, that is frozen by publishing and that is decided on. The
 * types are those of the one schema that also checks documents and prints the JSON Schema.
 * @useDeclaredType
 */
export type ModelDocument = TypeOf<typeof schema.modelDocument>

export type { Json } from './json.ts'
/** A text by BCP 47 language tag; it always holds the document's `defaultLocale`. @useDeclaredType */
export type LocalText = TypeOf<typeof schema.localText>
/** A JSONLogic condition, limited to what `conditions/` compiles. @useDeclaredType */
export type Condition = TypeOf<typeof schema.condition>
/** A word that clients may not know, and what it means here. @useDeclaredType */
export type Term = TypeOf<typeof schema.term>
/** @useDeclaredType */
export type Option = TypeOf<typeof schema.option>
/** @useDeclaredType */
export type Criterion = TypeOf<typeof schema.criterion>
/** @useDeclaredType */
export type Source = TypeOf<typeof schema.source>
/** How good an option is on a criterion: 0..10, more is better, `low <= value <= high`. @useDeclaredType */
export type Rating = TypeOf<typeof schema.rating>
/** @useDeclaredType */
export type QuestionType = TypeOf<typeof schema.questionType>
/** @useDeclaredType */
export type Question = TypeOf<typeof schema.question>
/** @useDeclaredType */
export type Choice = TypeOf<typeof schema.choice>
/** @useDeclaredType */
export type Rule = TypeOf<typeof schema.rule>

/** Points `[x, y]` with x strictly ascending: linear between them, constant outside. Allowed on number questions. @useDeclaredType */
export type Curve = TypeOf<typeof schema.curve>
/** @useDeclaredType */
export type Amount = TypeOf<typeof schema.amount>
/** @useDeclaredType */
export type Effect = TypeOf<typeof schema.effect>
export type WeightEffect = Extract<Effect, { type: 'weight' }>
export type RatingEffect = Extract<Effect, { type: 'rating' }>
export type ExcludeEffect = Extract<Effect, { type: 'exclude' }>
export type EstimateEffect = Extract<Effect, { type: 'estimate' }>
export type CaveatEffect = Extract<Effect, { type: 'caveat' }>
export type CaseStudyEffect = Extract<Effect, { type: 'caseStudy' }>

/** @useDeclaredType */
export type Estimates = TypeOf<typeof schema.estimates>
/** @useDeclaredType */
export type OptionEstimate = TypeOf<typeof schema.optionEstimate>
/** @useDeclaredType */
export type ModelCaseStudy = TypeOf<typeof schema.caseStudy>
/** @useDeclaredType */
export type Scenario = TypeOf<typeof schema.scenario>
/** @useDeclaredType */
export type Expectation = TypeOf<typeof schema.expectation>
/** @useDeclaredType */
export type ModelSettings = TypeOf<typeof schema.settings>

/** A choice's key, a set of keys in any order (multi), true or false, or a number; null and absent mean "I don't know". @useDeclaredType */
export type Answer = TypeOf<typeof schema.answer>
/** @useDeclaredType */
export type Answers = TypeOf<typeof schema.answers>
/** The client's own factor on each criterion; absent means 1. @useDeclaredType */
export type Priorities = TypeOf<typeof schema.priorities>
