import type { Json } from '@verdict/engine'
import type { Operator } from './operators.ts'

/** How the parts of a group are joined: each of them true, one at least, not one, not each. */
export type Join = 'all' | 'any' | 'none' | 'notAll'

/** One question compared with values. */
export interface Sentence {
  question: string
  operator: Operator
  /** `null` is a value that is still to be given. */
  values: Json[]
}

/** What stands on one line of a condition, or the group that lines stand in. Each remembers the JSON that it was read from. */
export type Part = Comparison | Group | { kind: 'constant'; json: Json; holds: boolean } | Hole | Kept

export interface Comparison extends Sentence {
  kind: 'comparison'
  json: Json
  /** The same comparison of other values, written as this one is. */
  withValues(values: Json[]): Json
}

export interface Group {
  kind: 'group'
  json: Json
  join: Join
  parts: Part[]
  /** The same group of other parts, written as this one is. */
  withParts(parts: Json[]): Json
  /** Its lines stay lines, though one sentence could say them all. */
  spelledOut: boolean
}

/** A line that is not written yet: `null`, which no condition may hold, so that nothing is decided on without it. */
interface Hole {
  kind: 'hole'
  json: Json
}

/** What has no sentence: shown word for word. */
interface Kept {
  kind: 'kept'
  json: Json
}

/** Where a part stands: its place in the whole, its place in that, and so on. */
export type Address = readonly number[]

export const addressName = (address: Address) => address.join('.')
