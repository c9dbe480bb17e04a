import type { Conflict } from '@verdict/engine/review'
import { useState } from 'react'
import type { Side } from '../draft/conflict-resolution.ts'

/** By `conflictName`. */
export type Chosen = { readonly [conflict: string]: Side }

/** A choice holds for what was chosen between: where they save something else, it is asked again. */
export const conflictName = ({ pointer, theirs }: Conflict) => `${pointer} ${JSON.stringify(theirs)}`

/** What is chosen for conflicts, one after the other; `decided` has a side for each, in their order, once all are. */
export function useSides(conflicts: readonly Conflict[]) {
  const [chosen, onChoose] = useState<Chosen>({})
  const decided = conflicts.flatMap((conflict) => chosen[conflictName(conflict)] ?? [])
  return { choice: { conflicts, chosen, onChoose }, decided, isOpen: decided.length < conflicts.length }
}
