import { type BodyOf, bulkLeads } from '@verdict/contracts'
import { useNotify } from 'react-admin'
import { call } from '../../api/call.ts'
import { useAttempt } from '../../ui/use-attempt.ts'
import { UndoNotice } from '../UndoNotice.tsx'
import { leadsIn } from './leads-in.ts'
import { UNDO_OFFERED, useTakeBack } from './use-take-back.ts'

export type Bulk = BodyOf<typeof bulkLeads>

/** Changes many leads on the server, says how many, and offers to take it back. */
export function useBulk() {
  const { attempt, busy } = useAttempt('leads')
  const notify = useNotify()
  const takeBack = useTakeBack()

  /**
   * @param said what was done, such as "set to Won"
   * @returns whether it is done
   */
  const run = (body: Bulk, said: string) =>
    attempt(async () => {
      const { count, undo } = (await call(bulkLeads, { body })).body
      notify(
        <UndoNotice onUndo={undo === null ? undefined : () => void takeBack(undo)}>
          {leadsIn(count)} {said}
        </UndoNotice>,
        { type: 'info', autoHideDuration: UNDO_OFFERED },
      )
    })
  return { run, busy }
}
