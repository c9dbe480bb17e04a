import type { Structure } from './structure.ts'

type KeyIn<T> = keyof T & string
/** Of each member of a union, its values. */
type ValueIn<T> = T extends unknown ? T[keyof T] : never

type NamesOf<T, Name extends string> = { [Key in KeyIn<T>]: { [Each in Name]: string } }
type LinesOf<T> = { [Key in KeyIn<T>]: string }

type ChoicesOf<Question> = Question extends { choices: infer Choices } ? Choices : never
type EffectsOf<T> = T extends { effects: (infer Effect)[] } ? Effect : never
type EffectIn<S extends Structure> =
  | EffectsOf<ValueIn<S['questions']> | ValueIn<S['rules']>>
  | EffectsOf<ValueIn<ChoicesOf<ValueIn<S['questions']>>>>
type RemarkOf<Effect> = Effect extends { type: 'caveat'; text: infer Key extends string }
  ? Key
  : Effect extends { type: 'exclude'; reason: infer Key extends string }
    ? Key
    : never

type QuestionTexts<Question> = { text: string; help?: string } & (Question extends { choices: infer Choices }
  ? { choices: LinesOf<Choices> }
  : { unit?: string })

type InShortOf<Question> = { name: string } & (Question extends { choices: infer Choices }
  ? { choices: { [Key in KeyIn<Choices>]: [short: string, clause: string] } }
  : unknown)

/** The short names of a model's questions and choices, and each choice as a clause about the project. */
export type InShort<S extends Structure> = { [Key in KeyIn<S['questions']>]: InShortOf<S['questions'][Key]> }

type TermOf<S> = S extends { glossary: readonly (infer Term extends string)[] } ? Term : never

/** What clients may not know, and what it means: each word in the form in which the texts of the language have it. */
export type Glossary<S extends Structure> = { [Term in TermOf<S>]: { term: string; meaning: string } }

/**
 * The words of a model in one language, by the keys of its structure: a key that the structure does not have is a
 * compile error. The default language must be complete; another may be a `Translation`.
 */
export interface Texts<S extends Structure> {
  title: string
  subtitle?: string
  description: string
  disclosure?: string
  options: NamesOf<S['options'], 'name' | 'summary'>
  groups: { [Group in ValueIn<S['criteria']>['group']]: string }
  criteria: NamesOf<S['criteria'], 'name' | 'description'>
  /** Why each option is rated as it is, by criterion. */
  ratings: { [Criterion in KeyIn<S['ratings']>]: LinesOf<S['ratings'][Criterion]> }
  sections: { [Section in ValueIn<S['questions']>['section']]: string }
  questions: { [Key in KeyIn<S['questions']>]: QuestionTexts<S['questions'][Key]> }
  inShort?: InShort<S>
  rules: LinesOf<S['rules']>
  /** What caveats and exclusions say. */
  remarks: { [Remark in RemarkOf<EffectIn<S>>]: string }
  caseStudies: NamesOf<S['caseStudies'], 'title' | 'summary' | 'why'>
  /** What else to decide on where it is too close to call. */
  tieAdvice?: string[]
  scenarios: LinesOf<S['scenarios']>
  glossary?: Glossary<S>
}

type Some<T> = { [Key in keyof T]?: T[Key] extends string[] ? T[Key] : T[Key] extends object ? Some<T[Key]> : T[Key] }

/** A language that may still lack texts. */
export type Translation<S extends Structure> = Some<Texts<S>>
