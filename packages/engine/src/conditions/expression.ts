import type { Values } from './variables.ts'

/** True, false, or undefined where what is not known decides (Kleene's third value). */
export type Truth = boolean | undefined
/** A condition made ready: true, false or unknown of the answers that are there. */
export type Test = (values: Values) => Truth

export type Value = number | string | boolean | readonly (number | string | boolean)[] | undefined

/** A typed part of a condition, ready to run. */
export interface Expression {
  kind: 'number' | 'truth' | 'text' | 'list'
  run(values: Values): Value
  /** The value of a literal; undefined for anything else. */
  literal?: Value
  /** The choices that a question's answer may be or hold. */
  choices?: ReadonlySet<string>
  /** What `and`, `or`, `!` and `!!` join; absent for anything else. */
  joins?: { how: 'and' | 'or' | 'not' | 'is'; parts: readonly Expression[] }
  /** The numbers that the bare answer of one question is compared with; absent for anything else. */
  compares?: readonly number[]
  /** It is a bare `var`. */
  bare?: true
  /** The places of the questions that it reads. */
  reads: readonly number[]
  pointer: string
}

/** A whole condition: true, false or unknown. */
export interface TruthExpression extends Expression {
  kind: 'truth'
  run: Test
}

/** What an operator's compiler may use. */
export interface Compiler {
  expression(condition: unknown, pointer: string, depth: number): Expression | undefined
  fail(pointer: string, code: string, message: string): undefined
}
