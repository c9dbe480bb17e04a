import type { ModelDocument } from '@verdict/engine'
import { type Conflict, merge } from '@verdict/engine/review'
import { settle } from './conflict-resolution.ts'
import { sameDocument } from './reuse-parts.ts'

/** A document with the steps that undo takes back and redo makes again, the nearest last and first. */
export interface History {
  past: readonly ModelDocument[]
  document: ModelDocument
  future: readonly ModelDocument[]
}

const MOST_STEPS = 200

/** @param joins whether the edit continues the last one: a drag is not a hundred steps */
export const edited = ({ past, document }: History, next: ModelDocument, joins = false): History => ({
  past: joins && past.length > 0 ? past : [...past, document].slice(-MOST_STEPS),
  document: next,
  future: [],
})

export function undone({ past, document, future }: History): History | undefined {
  const before = past.at(-1)
  return before && { past: past.slice(0, -1), document: before, future: [document, ...future] }
}

export function redone({ past, document, future }: History): History | undefined {
  const [after, ...later] = future
  return after && { past: [...past, document], document: after, future: later }
}

/**
 * The same history grown from another document: every step is what it was, with what the other side changed joined in by the engine's
 * three-way merge. The law: **a step of the history differs from what is saved by one's own edits alone.** So no undo, redo or edit can
 * take back what somebody else saved. Where a step contradicts them, theirs holds: undo goes back over one's own work only. The document
 * itself is what somebody typed, and is never decided on silently: what contradicts there is for them to settle.
 *
 * @param base what the history and their document both grew from
 * @param document the joined document, where it has been settled already
 * @returns what contradicts, if anything does; then nothing has moved
 */
export function rebased(
  history: History,
  base: ModelDocument,
  theirs: ModelDocument,
  document?: ModelDocument,
): { history: History; conflicts?: undefined } | { history?: undefined; conflicts: Conflict[] } {
  if (base === theirs && !document) return { history }
  const merged = document ? { document } : merge(base, history.document, theirs)
  if (!merged.document) return { conflicts: merged.conflicts }
  const step = (mine: ModelDocument) => underTheirs(base, mine, theirs)
  const joined = sameDocument(merged.document, theirs) ? theirs : merged.document
  return {
    history: withoutStandstill({ past: history.past.map(step), document: joined, future: history.future.map(step) }),
  }
}

function underTheirs(base: ModelDocument, mine: ModelDocument, theirs: ModelDocument): ModelDocument {
  const { document, conflicts } = merge(base, mine, theirs)
  if (document) return document
  const sides = conflicts.map(() => 'theirs' as const)
  return settle(base, mine, theirs, conflicts, sides) ?? theirs
}

/** A step that no longer changes anything is none: undo always does something. */
function withoutStandstill({ past, document, future }: History): History {
  const moves = (next: ModelDocument, steps: readonly ModelDocument[]) => {
    const kept: ModelDocument[] = []
    for (const step of steps) if (!sameDocument(kept.at(-1) ?? next, step)) kept.push(step)
    return kept
  }
  return { past: moves(document, [...past].reverse()).reverse(), document, future: moves(document, future) }
}
