import { useQuery } from '@tanstack/react-query'
import { notePresence, PRESENT_FOR, type Present } from '@verdict/contracts'
import { call } from '../../api/call.ts'

/** Milliseconds between two times of saying that one is here, while the page is in sight; half of them may get lost. */
const SAY = 10_000

const NOBODY: Present[] = []

/** Who else has a model open; says, too, that oneself has, and in which tab. */
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
  // Who was here a while ago may have left since: a server that says nothing does not vouch for them.
  return errorUpdatedAt - dataUpdatedAt > PRESENT_FOR * 1000 ? NOBODY : data
}
