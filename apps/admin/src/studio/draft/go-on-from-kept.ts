import { type AutosavedEntry, UNKNOWN_TIME } from '../../autosave/autosave-store.ts'
import type { SavedDraft } from './draft-server.ts'
import { type DraftState, differs, holds, recovered, type UnsavedDraft } from './draft-state.ts'

type Entry = AutosavedEntry<UnsavedDraft>

/** How a draft goes on. */
interface GoingOn {
  state: DraftState
  /** Whose edits are in it now; undefined where it is as it was. */
  from?: Entry
  /** What is kept twice, or is saved by now: it can go. */
  spent: Entry[]
}

/**
 * A draft with what another tab has, or else with the latest edits that the device has and the server has not.
 *
 * @param kept as `AutosavedDraft.find` gives it
 * @param asked opens what an earlier desk kept too, be it whose it may
 */
export function goOnFromKept(
  state: DraftState,
  stored: SavedDraft,
  [latest, ...rest]: readonly Entry[],
  asked: boolean,
): GoingOn {
  if (!latest) return { state: { ...state, waiting: undefined }, spent: [] }
  // Tabs that were open together have kept the same edits, be it on top of what was saved earlier.
  const isIn = ({ value, open }: Entry) =>
    !open && attempt(() => holds(value.saved, value.document, latest.value.document))
  const twins = rest.filter(isIn)
  const older = rest.filter((each) => !isIn(each))
  const now = { ...state, waiting: older.find(({ open }) => !open)?.at }
  const next = attempt(() => recovered(now, stored, latest))
  if (!next || !differs(next)) {
    const later = goOnFromKept(state, stored, older, asked)
    return { ...later, spent: [...twins, ...(latest.open ? [] : [latest]), ...later.spent] }
  }
  if (latest.at === UNKNOWN_TIME && !asked) return { state: { ...now, waiting: UNKNOWN_TIME }, spent: twins }
  // What another tab has is not found again: it is there, and undo goes back over what was done here.
  if (latest.open) return { state: { ...next, past: state.past, recovered: undefined }, from: latest, spent: twins }
  return { state: next, from: latest, spent: twins }
}

/** Checks an entry of the browser's storage, which another release or program may have written. */
function attempt<Result>(work: () => Result): Result | undefined {
  try {
    return work()
  } catch {
    return undefined
  }
}
