import { type BodyOf, bulkLeads } from '@verdict/contracts'
import { call } from '../../api/call.ts'
import { useAttempt } from '../../ui/use-attempt.ts'
import { leadsIn } from './leads-in.ts'
import { useDoneNotice } from './use-done-notice.tsx'

export type Bulk = BodyOf<typeof bulkLeads>

/** Changes many leads on the server, says how many, and offers to take it back. */
export function useBulk() {
  const { attempt, busy } = useAttempt('leads')
  const sayDone = useDoneNotice()

  /**
   * @param said what was done, such as "set to Won"
   * @returns whether it is done
   */
  const run = (body: Bulk, said: string) =>
    attempt(async () => {
      const { count, undo } = (await call(bulkLeads, { body })).body
      sayDone(`${leadsIn(count)} ${said}`, undo)
    })
  return { run, busy }
}
