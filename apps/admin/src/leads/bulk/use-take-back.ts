import { undoChange } from '@verdict/contracts'
import { useNotify } from 'react-admin'
import { call } from '../../api/call.ts'
import { useAttempt } from '../../ui/use-attempt.ts'
import { putBackWords } from './put-back-words.ts'
import { useMany } from './use-many.ts'

/** Takes back what was done to several leads, and says of how many. */
export function useTakeBack() {
  const { attempt, busy } = useAttempt('leads', 'lead-tasks')
  const notify = useNotify()
  const { begin } = useMany()

  /** @param undo what takes it back */
  const takeBack = (undo: string) =>
    attempt(async () => {
      const { job, ...counts } = (await call(undoChange, { params: { id: undo } })).body
      if (job) begin({ job, said: 'put back', undo: null })
      else notify(putBackWords(counts), { type: 'success' })
    })
  return { takeBack, busy }
}
