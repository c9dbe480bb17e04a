import { useQuery } from '@tanstack/react-query'
import { notePresence, PRESENT_FOR, type Present } from '@verdict/contracts'
import { useEffect } from 'react'
import { call } from '../../api/call.ts'

/** Milliseconds between two times of saying that one is here, while the page is in sight; half of them may get lost. */
const SAY = 10_000

const NOBODY: Present[] = []

/** Who else has a model open; says, too, that oneself has, in which tab, and when one leaves it. */
export function usePresent(model: string, tab: string): Present[] {
  const {
    data = NOBODY,
    dataUpdatedAt,
    errorUpdatedAt,
  } = useQuery({
    queryKey: ['present', model, tab],
    queryFn: async () => (await call(notePresence, { params: { id: model }, body: { tab } })).body,
    refetchInterval: SAY,
    gcTime: 0,
    retry: false,
    placeholderData: (before) => before,
  })
  useEffect(() => {
    // Whoever closes it or goes elsewhere is not said to be here for another half a minute; a page that comes back says so again.
    const leave = () =>
      void call(notePresence, { params: { id: model }, body: { tab: null }, keepalive: true }).catch(() => {})
    window.addEventListener('pagehide', leave)
    return () => {
      window.removeEventListener('pagehide', leave)
      leave()
    }
  }, [model])
  // Who was here a while ago may have left since: a server that says nothing does not vouch for them.
  return errorUpdatedAt - dataUpdatedAt > PRESENT_FOR * 1000 ? NOBODY : data
}
