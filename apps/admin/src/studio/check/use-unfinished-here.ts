import { type Entry, useUnfinished } from '../../ui/typing/unfinished.ts'
import { useDraft } from '../draft/draft-context.ts'
import { isStanding } from '../document/unfinished-places.ts'

/** The unfinished entries by place, of fields that the draft still has. */
export function useUnfinishedHere(): [place: string, entry: Entry][] {
  const { document } = useDraft()
  const entries = Object.entries(useUnfinished().snapshot())
  return entries.filter(([place]) => isStanding(place, document))
}
