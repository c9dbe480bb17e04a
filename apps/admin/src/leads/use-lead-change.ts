import { useQueryClient } from '@tanstack/react-query'
import { type BodyOf, type Lead, updateLead } from '@verdict/contracts'
import { useState } from 'react'
import { type HttpError, useLogoutIfAccessDenied, useNotify } from 'react-admin'
import { call } from '../api/call.ts'

type Changes = Omit<BodyOf<typeof updateLead>, 'revision'>

/** Changes a lead from a list or a board. What somebody else changed meanwhile stays, and is shown. */
export function useLeadChange() {
  const [busy, setBusy] = useState(false)
  const queries = useQueryClient()
  const notify = useNotify()
  const leaveIfEnded = useLogoutIfAccessDenied()

  /** @returns whether it is changed */
  async function change({ id, revision }: Pick<Lead, 'id' | 'revision'>, changes: Changes): Promise<boolean> {
    setBusy(true)
    const done = await call(updateLead, { params: { id }, body: { ...changes, revision } }).then(
      () => true,
      async (error: HttpError) => {
        if (!(await leaveIfEnded(error))) {
          const text =
            error.status === 409 ? 'Somebody changed this lead meanwhile: it is shown as it is now.' : error.message
          notify(text, { type: 'error' })
        }
        return false
      },
    )
    await queries.invalidateQueries({ queryKey: ['leads'] })
    setBusy(false)
    return done
  }
  return { change, busy }
}
