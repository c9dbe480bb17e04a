import { undoChange } from '@verdict/contracts'
import { useNotify } from 'react-admin'
import { call } from '../../api/call.ts'
import { useAttempt } from '../../ui/use-attempt.ts'
import { leadsIn } from './leads-in.ts'

/** Milliseconds that what was done to several leads offers to be taken back on the page. The server takes it back for 30 days. */
export const UNDO_OFFERED = 15_000

/** Takes back what was done to several leads, by its id. */
export function useTakeBack() {
  const { attempt } = useAttempt('leads')
  const notify = useNotify()
  return (undo: string) =>
    attempt(async () => {
      const { count, kept } = (await call(undoChange, { params: { id: undo } })).body
      const text = `${leadsIn(count)} put back`
      notify(kept > 0 ? `${text}, ${kept} left as somebody changed them since` : text, { type: 'success' })
    })
}
