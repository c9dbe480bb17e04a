import type { CoreVerdict, Difference, Reason, Strength } from '@verdict/engine'
import type { Names } from './names.ts'

/** Every sentence that is made from the engine's facts. A language is one file that says all of them. */
export interface Wording {
  /** A score or a margin, with one decimal. */
  points(value: number): string
  /** A number as the language writes it, with one decimal at most. */
  number(value: number): string
  /** A margin with its sign. */
  signed(value: number): string
  /** A round number with its sign, for axes. */
  signedNumber(value: number): string
  percent(share: number): string
  /** A share as so many of a hundred. */
  ofHundred(share: number): string
  weeks(weeks: readonly [number, number]): string
  money(cost: readonly [number, number], currency: string): string
  date(instant: string): string
  list(items: string[]): string

  strength(strength: Strength): string
  /** The verdict in one sentence. */
  statement(verdict: CoreVerdict, names: Names): string
  /** What stands behind it, in one or two. */
  lead(verdict: CoreVerdict, names: Names): string
  /** Who leads while answers come in, and by how much. */
  standing(leader: string | null, margin: number, tie: number): string
  ranking(verdict: CoreVerdict, names: Names): string
  /** What the lead is made of, the largest part first. */
  why(verdict: CoreVerdict, parts: { criterion: string; margin: number }[], names: Names): string
  certainty(verdict: CoreVerdict, names: Names): string
  estimates(verdict: CoreVerdict, names: Names): string

  /** What a difference between two versions means. */
  difference(difference: Difference, before: Names, after: Names): string
  /** Why a scenario fails. */
  reason(reason: Reason, names: Names): string
}
