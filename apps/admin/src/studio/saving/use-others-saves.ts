import type { Model } from '@verdict/contracts'
import { useEffect } from 'react'
import { useGetOne } from 'react-admin'
import type { DraftStore } from '../draft/draft-store.ts'

/** Milliseconds between two looks for what others have saved, while the page is in sight: a conversation has longer pauses. */
const LOOK = 10_000

/**
 * The model of a draft, looked at again and again; what somebody else has saved is joined into the draft by itself.
 *
 * @param revision of the draft here; undefined while it is on its way
 */
export function useOthersSaves(id: string, store: DraftStore, revision: number | undefined) {
  const { data: record, refetch } = useGetOne<Model>('models', { id }, { refetchInterval: LOOK })
  const newest = record?.draftRevision
  useEffect(() => {
    if (newest !== undefined && revision !== undefined && newest > revision) void store.load()
    // A load that fails is tried again with the next save, not at each look.
  }, [newest, revision, store])
  return { record, refetch }
}
