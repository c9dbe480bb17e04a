import type { Answer, Question } from '../document.ts'

/** A question as a variable of conditions; `unknown` for a malformed question, so that conditions on it are not reported too. */
export interface Variable {
  /** The index of the question's answer in the values. */
  index: number
  kind: 'number' | 'truth' | 'text' | 'list' | 'unknown'
  /** The keys that an answer may be or hold. */
  choices?: ReadonlySet<string>
}

/** Variables by the key of their question. */
export type Variables = ReadonlyMap<string, Variable>

/** Answers by the index of their question; `undefined` where it is unanswered or hidden. */
export type Values = readonly (Exclude<Answer, null> | undefined)[]

const KINDS = { single: 'text', scale: 'text', multi: 'list', boolean: 'truth', number: 'number' } as const

/** The variables that a model's conditions may use: the second argument of `compileCondition`, made once for all conditions. */
export function variablesOf(questions: readonly Question[]): Variables {
  return new Map(
    questions.map(({ key, type, choices }, index) => [
      key,
      {
        index,
        kind: KINDS[type],
        ...(type !== 'number' && type !== 'boolean' && { choices: new Set(choices?.map((choice) => choice.key)) }),
      },
    ]),
  )
}
