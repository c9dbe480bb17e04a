import { undoChange } from '@verdict/contracts'
import { useNotify } from 'react-admin'
import { call } from '../../api/call.ts'
import { useAttempt } from '../../ui/use-attempt.ts'
import { leadsIn } from './leads-in.ts'

/** Takes back what was done to several leads, and says of how many. */
export function useTakeBack() {
  const { attempt, busy } = useAttempt('leads', 'lead-tasks')
  const notify = useNotify()

  /** @param undo what takes it back */
  const takeBack = (undo: string) =>
    attempt(async () => {
      const { count, kept } = (await call(undoChange, { params: { id: undo } })).body
      const text = `${leadsIn(count)} put back`
      notify(kept > 0 ? `${text}, ${kept} left as somebody changed them since` : text, { type: 'success' })
    })
  return { takeBack, busy }
}
