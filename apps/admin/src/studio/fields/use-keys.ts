import { useContext } from 'react'
import { UnfinishedContext } from '../../ui/typing/unfinished.ts'
import { useDraft } from '../draft/draft-context.ts'
import { freeKey } from '../../ui/free-key.ts'
import { elementsIn, follows, type KeyedList } from '../document/keys.ts'
import { renamed } from '../document/renamed.ts'
import { usedBy } from '../document/used-by.ts'
import { placeRenamed } from '../document/unfinished-places.ts'
import { useUndoNotice } from './use-undo-notice.tsx'

/**
 * The keys of one list: given once, following the name until the first publish, and never given to something else, be it in the draft, in
 * what was saved last, or removed from an earlier save or version.
 */
export function useKeys(list: KeyedList) {
  const { document, saved, published, wasPublished, retired, edit } = useDraft()
  const unfinished = useContext(UnfinishedContext)
  const sayWithUndo = useUndoNotice()

  /** Whether clients' answers, links and results may name it: then it stays. */
  const fixed = (key: string): boolean =>
    wasPublished &&
    (published === undefined ||
      retired.has(`${list}/${key}`) ||
      elementsIn(published, list).some((each) => each.key === key))

  function taken(): Set<string> {
    const documents = [document, saved, ...(published ? [published] : [])]
    const present = documents.flatMap((each) => elementsIn(each, list).map(({ key }) => key))
    const removed = [...retired].flatMap((place) =>
      place.startsWith(`${list}/`) ? [place.slice(list.length + 1)] : [],
    )
    return new Set([...present, ...removed])
  }

  function rename(from: string, to: string) {
    const uses = from === to ? undefined : usedBy(document, list, from)
    unfinished?.move((place) => placeRenamed(place, list, from, to))
    edit((now) => renamed(now, list, from, to))
    if (uses !== undefined) sayWithUndo(`The key “${from}” is now “${to}”, also in ${uses}.`)
  }

  return {
    fixed,
    rename,
    /** What names an element besides itself, in words. */
    usesOf: (key: string) => usedBy(document, list, key),
    fresh: (name: string): string => freeKey(name, taken()),
    taken,

    /** Why a key cannot be given by hand; undefined where it can. */
    refuse(key: string): string | undefined {
      if (elementsIn(document, list).some((each) => each.key === key)) return `“${key}” is the key of another.`
      if (fixed(key)) return `“${key}” was the key of another that clients may have seen.`
      return undefined
    },

    /**
     * Lets a key follow a name that was changed.
     *
     * @returns the key that the element has now
     */
    follow(key: string, before: string, name: string): string {
      if (before === name || fixed(key) || !follows(key, before)) return key
      const others = taken()
      // Keys that this element had since the last save stay available to it: they were never published.
      others.delete(key)
      const next = freeKey(name, others)
      rename(key, next)
      return next
    },
  }
}
