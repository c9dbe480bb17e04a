import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { type HttpError, useLogoutIfAccessDenied, useNotify } from 'react-admin'

/**
 * Does something over the API by a button: what is refused is told, an ended session leads to the sign-in, and what shows these records is read
 * again.
 *
 * @param shown the keys of the queries that show them
 */
export function useAttempt(...shown: string[]) {
  const [busy, setBusy] = useState(false)
  const queries = useQueryClient()
  const notify = useNotify()
  const leaveIfEnded = useLogoutIfAccessDenied()

  /**
   * @param said what a refusal is told as, where its own sentence is not for people
   * @returns whether it is done
   */
  async function attempt(
    calling: () => Promise<unknown>,
    said = ({ message }: HttpError): string => message,
  ): Promise<boolean> {
    setBusy(true)
    const done = await calling().then(
      () => true,
      async (error: HttpError) => {
        if (!(await leaveIfEnded(error))) notify(said(error), { type: 'error' })
        return false
      },
    )
    await Promise.all(shown.map((key) => queries.invalidateQueries({ queryKey: [key] })))
    setBusy(false)
    return done
  }
  return { attempt, busy }
}
