import { type ModelDocument, stepsOf } from '@verdict/engine'
import type { Conflict } from '@verdict/engine/review'
import { pathAt } from '../document/path-at.ts'
import type { Side } from '../draft/conflict-resolution.ts'

/** By `conflictName`. */
export type Chosen = { readonly [conflict: string]: Side }

/** The two documents that contradict each other. */
interface Both {
  yours: ModelDocument
  theirs: ModelDocument
}

/** Where a conflict is, in names and keys. */
export const conflictPath = ({ pointer, yours }: Conflict, both: Both): string[] =>
  pathAt(yours === undefined ? both.theirs : both.yours, pointer)

/**
 * What a choice is kept under. It holds for what was chosen between, wherever that stands in its list meanwhile: where they save something
 * else, it is asked again.
 */
export function conflictName(conflict: Conflict, both: Both): string {
  const named = conflictPath(conflict, both)
  const unnamed = stepsOf(conflict.pointer).slice(named.length)
  return `${[...named, ...unnamed].join('/')} ${JSON.stringify(conflict.theirs)}`
}

/** What is decided of conflicts: a side for each, in their order, once none is open. */
export function sidesOf(conflicts: readonly Conflict[], both: Both, chosen: Chosen) {
  const decided = conflicts.flatMap((conflict) => chosen[conflictName(conflict, both)] ?? [])
  return { decided, isOpen: decided.length < conflicts.length }
}
