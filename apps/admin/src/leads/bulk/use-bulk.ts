import { type BodyOf, bulkLeads } from '@verdict/contracts'
import { call } from '../../api/call.ts'
import { useAttempt } from '../../ui/use-attempt.ts'
import { leadsIn } from '../leads-in.ts'
import { useDoneNotice } from './use-done-notice.tsx'
import { useMany } from './use-many.ts'

export type Bulk = BodyOf<typeof bulkLeads>

/** Changes many leads on the server, says how many, and offers to take it back. Very many are changed in the background. */
export function useBulk() {
  const { attempt, busy } = useAttempt('leads')
  const { begin } = useMany()
  const sayDone = useDoneNotice()

  /**
   * @param said what was done, such as "set to Won"
   * @returns whether it is done or has begun
   */
  const run = (body: Bulk, said: string) =>
    attempt(async () => {
      const { count, undo, job } = (await call(bulkLeads, { body })).body
      if (job) begin({ job, said, undo })
      else sayDone(`${leadsIn(count)} ${said}`, undo)
    })
  return { run, busy }
}
