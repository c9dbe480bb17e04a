import { type FormEvent, useState } from 'react'
import { useLogoutIfAccessDenied } from 'react-admin'
import { problemsByField } from './problems-by-field.ts'

/** Sends a form, one at a time: with what is wrong by field, or to the sign-in and back where the session has ended. */
export function useSubmit(send: () => Promise<void>) {
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
      if (!(await leaveIfEnded(error))) setProblems(problemsByField(error))
    }
    setBusy(false)
  }
  return { problems, busy, submit }
}
