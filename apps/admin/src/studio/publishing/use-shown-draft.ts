import type { ModelDocument } from '@verdict/engine'
import { useCallback, useEffect, useState } from 'react'
import type { DraftStore } from '../draft/draft-store.ts'

/** The draft as it is saved, at the revision that is shown. */
export interface Shown {
  document: ModelDocument
  revision: number
}

interface State {
  shown?: Shown
  failed?: boolean
  /** What had been shown before somebody saved something else. */
  stale?: Shown | undefined
}

/**
 * What a publish would freeze: the draft with all of one's own edits saved and others' joined in, held still while it is looked at.
 * `show` looks again; `failed` where it could not be saved, or contradicts what somebody else saved.
 */
export function useShownDraft(store: DraftStore) {
  const [state, setState] = useState<State>({})

  /** @param stale what was shown before */
  const show = useCallback(
    async (stale?: Shown) => {
      setState({})
      const saved = (!store.changed || (await store.saveAll())) && (await store.load(), !store.changed)
      const now = store.snapshot()
      setState(saved && now ? { shown: { document: now.saved, revision: now.revision }, stale } : { failed: true })
    },
    [store],
  )

  useEffect(() => void show(), [show])

  return { ...state, show }
}
