import { type ReactNode, useCallback, useEffect, useMemo, useState } from 'react'
import { useSearchParams } from 'react-router-dom'
import { CommentsContext, type Shown } from './comments-context.ts'
import { CommentsDrawer } from './CommentsDrawer.tsx'
import { useThreads } from './use-threads.ts'

interface Props {
  model: string
  changedAt: string | null
  children: ReactNode
}

/** The comments on a draft, for everything within; the panel opens where it is asked for, or where the address names a thread. */
export function CommentsProvider({ model, changedAt, children }: Props) {
  const { data } = useThreads(model, 'open', changedAt)
  const [search, setSearch] = useSearchParams()
  const [shown, setShown] = useState<Shown>()
  const asked = search.get('thread')
  useEffect(() => {
    if (asked !== null) setShown({ thread: asked })
  }, [asked])
  const show = useCallback((what: Shown) => setShown(what), [])
  const close = () => {
    setShown(undefined)
    if (asked === null) return
    setSearch(
      (now) => {
        now.delete('thread')
        return now
      },
      { replace: true },
    )
  }
  const comments = useMemo(
    () => ({ model, threads: data?.threads ?? [], resolved: data?.resolved ?? 0, changedAt, show }),
    [model, data, changedAt, show],
  )
  return (
    <CommentsContext.Provider value={comments}>
      {children}
      {shown !== undefined && <CommentsDrawer shown={shown} onClose={close} />}
    </CommentsContext.Provider>
  )
}
