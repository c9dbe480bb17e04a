import { undoChange } from '@verdict/contracts'
import { useNotify } from 'react-admin'
import { call } from '../../api/call.ts'
import { UndoNotice } from '../../ui/UndoNotice.tsx'
import { useAttempt } from '../../ui/use-attempt.ts'
import { leadsIn } from './leads-in.ts'

/** Milliseconds that what was done to several leads offers to be taken back on the page. The server takes it back for 30 days. */
const OFFERED = 15_000

/** Says what was done to several leads, and offers to take it back. */
export function useDoneNotice() {
  const { attempt } = useAttempt('leads')
  const notify = useNotify()
  const takeBack = (undo: string) =>
    attempt(async () => {
      const { count, kept } = (await call(undoChange, { params: { id: undo } })).body
      const text = `${leadsIn(count)} put back`
      notify(kept > 0 ? `${text}, ${kept} left as somebody changed them since` : text, { type: 'success' })
    })

  /** @param undo what takes it back; null where nothing was changed */
  return (said: string, undo: string | null) =>
    notify(<UndoNotice onUndo={undo === null ? undefined : () => void takeBack(undo)}>{said}</UndoNotice>, {
      type: 'info',
      autoHideDuration: OFFERED,
    })
}
