import { type FormEvent, useState } from 'react'
import { useLogoutIfAccessDenied } from 'react-admin'
import { refusedCall } from '../api/call.ts'
import { problemsByField } from './problems-by-field.ts'

/** Where the API refused a change because the record has been changed since it was loaded. */
export const STALE =
  'Somebody changed this meanwhile, and it has been loaded again. What you typed is still here: try again.'

/**
 * Sends a form, one at a time: with what is wrong by field, or to the sign-in and back where the session has ended.
 *
 * @param onStale loads what somebody else has saved since, so that sending again is based on it
 */
export function useSubmit(send: () => Promise<void>, onStale?: () => unknown) {
  const [problems, setProblems] = useState<{ [field: string]: string }>({})
  const [busy, setBusy] = useState(false)
  const leaveIfEnded = useLogoutIfAccessDenied()

  async function submit(event?: FormEvent) {
    event?.preventDefault()
    if (busy) return
    setBusy(true)
    setProblems({})
    try {
      await send()
    } catch (error) {
      if (!(await leaveIfEnded(error))) {
        const isStale = refusedCall(error).code === 'stale' && onStale !== undefined
        if (isStale) await onStale()
        setProblems(isStale ? { root: STALE } : problemsByField(error))
      }
    }
    setBusy(false)
  }
  return { problems, busy, submit }
}
