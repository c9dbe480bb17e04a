import type { ModelDocument } from '@verdict/engine'
import { type Difference, diff, merge } from '@verdict/engine/review'
import type { AutosavedEntry } from '../../autosave/autosave-store.ts'
import { settle, type Side } from './conflict-resolution.ts'
import type { SavedDraft, FailureMessage } from './draft-server.ts'
import { reuseParts, sameDocument } from './reuse-parts.ts'
import { type History, rebased } from './history.ts'

/** What others saved and a save or a load joined in. */
interface ReceivedChanges {
  differences: Difference[]
  before: ModelDocument
  after: ModelDocument
  /** The revisions that it came with: after `from`, up to `to`. */
  from: number
  to: number
}

/** One draft while it is edited. */
export interface DraftState extends History {
  /** What the server has, as far as it is known, and its revision: what a save is based on. */
  saved: ModelDocument
  revision: number
  /** What the server has, where it contradicts the document: waits to be settled, with `saved` as what both grew from. */
  theirs: SavedDraft | undefined
  /** What was sent without a reply: it may have been saved. */
  sent: ModelDocument | undefined
  saving: boolean
  /** Why the last call failed. */
  problem: FailureMessage | undefined
  /** Since when there is something unsaved, in milliseconds since 1970. */
  changedSince: number | undefined
  /** Whether the device holds what is unsaved. */
  safe: boolean
  /** When edits that were found on this device had been typed. */
  recovered: number | undefined
  /** When further edits on this device had been typed, which wait until somebody opens them; `UNKNOWN` where that is not known. */
  waiting: number | undefined
  cameIn: ReceivedChanges | undefined
}

/** What the device keeps of a draft. */
export type UnsavedDraft = Pick<DraftState, 'document' | 'saved' | 'revision' | 'sent' | 'changedSince'> & {
  /** When somebody last typed in it, in milliseconds since 1970; not in entries of an earlier desk. */
  typedAt?: number
}

/** A draft as it is saved. */
export const initialState = ({ document, revision }: SavedDraft): DraftState => ({
  past: [],
  document,
  future: [],
  saved: document,
  revision,
  theirs: undefined,
  sent: undefined,
  saving: false,
  problem: undefined,
  changedSince: undefined,
  safe: true,
  recovered: undefined,
  waiting: undefined,
  cameIn: undefined,
})

/** Whether there is something that the server has not, or may have without it being wanted any more. */
export const differs = ({ document, saved, theirs, sent }: DraftState): boolean =>
  theirs !== undefined || sent !== undefined || !sameDocument(saved, document)

/**
 * Moves a draft onto what the server has now. What contradicts the document waits to be settled; a reply that others have overtaken is
 * passed over.
 *
 * @param grewFrom what both grew from; where it is not given, what was sent without a reply if it has arrived, or else what was saved
 */
export function received(state: DraftState, stored: SavedDraft, grewFrom?: ModelDocument): DraftState {
  const { sent, saved, theirs } = state
  const overtaken = stored.revision < (theirs ?? state).revision
  if (overtaken || (!theirs && stored.revision === state.revision)) return { ...state, sent: undefined }
  const before = grewFrom ?? (sent && holds(saved, sent, stored.document) ? sent : saved)
  return onto(
    { ...state, saved: before, sent: undefined },
    { ...stored, document: reuseParts(before, stored.document) },
  )
}

/** A draft with edits that the device kept, on top of what is saved now. */
export function recovered(
  state: DraftState,
  stored: SavedDraft,
  { value, at }: AutosavedEntry<UnsavedDraft>,
): DraftState {
  const { document, saved, revision, sent, changedSince = at } = value
  const before = sent && holds(saved, sent, stored.document) ? sent : saved
  const moved = onto(
    { ...state, past: [], document: reuseParts(before, document), future: [], saved: before, revision, changedSince },
    { ...stored, document: reuseParts(before, stored.document) },
  )
  return { ...moved, past: [...state.past, moved.saved], recovered: at }
}

function onto(state: DraftState, stored: SavedDraft): DraftState {
  const { saved: before, cameIn: earlier } = state
  const { document: after, revision } = stored
  const { history } = rebased(state, before, after)
  if (!history) return { ...state, theirs: stored }
  const differences = diff(before, after)
  const cameIn = {
    differences: [...(earlier?.differences ?? []), ...differences],
    before: earlier?.before ?? before,
    after,
    from: earlier?.from ?? state.revision,
    to: revision,
  }
  const moved = { ...state, ...history, saved: after, revision, theirs: undefined }
  // What another tab of the same person's saved is here already.
  return differences.length > 0 && !sameDocument(state.document, after) ? { ...moved, cameIn } : moved
}

/**
 * A draft with what was changed in another tab of the same person's. Undo goes back over what was done here only.
 *
 * @param side whose value holds where both changed the same
 */
export function joined(state: DraftState, before: ModelDocument, after: ModelDocument, side: Side): DraftState {
  const theirs = reuseParts(before, after)
  const { document, conflicts } = merge(before, state.document, theirs)
  const both =
    document ??
    settle(
      before,
      state.document,
      theirs,
      conflicts ?? [],
      (conflicts ?? []).map(() => side),
    )
  const next = both && reuseParts(state.document, both)
  if (!next || next === state.document) return state
  return { ...state, ...rebased(state, before, theirs, next).history }
}

/** A draft whose contradictions are settled: from now on it grows from what the server has. */
export function settled(state: DraftState, document: ModelDocument): DraftState {
  const { theirs, saved, past } = state
  if (!theirs) return state
  // Undone, the settling gives way to theirs.
  const { history } = rebased({ ...state, past: [...past, state.document] }, saved, theirs.document, document)
  return {
    ...state,
    ...history,
    saved: theirs.document,
    revision: theirs.revision,
    theirs: undefined,
    problem: undefined,
  }
}

/** Whether all that was changed from one document to another is in a third. */
export function holds(from: ModelDocument, to: ModelDocument, current: ModelDocument): boolean {
  const { document } = merge(from, to, current)
  return document !== undefined && sameDocument(current, document)
}
