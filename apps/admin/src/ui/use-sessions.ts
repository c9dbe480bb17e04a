import { useQuery } from '@tanstack/react-query'
import type { OpenSession } from '@verdict/contracts'
import { type HttpError, useNotify } from 'react-admin'
import { call } from '../providers/http.ts'

/**
 * Where somebody is signed in, and how to end it.
 *
 * @param path of the call that lists the sessions
 */
export function useSessions(path: string) {
  const notify = useNotify()
  const {
    data: sessions,
    error,
    refetch,
  } = useQuery({
    queryKey: ['sessions', path],
    queryFn: async () => (await call<OpenSession[]>('GET', path)).body,
  })
  /** @param address of one session, or of all of them */
  const end = (address: string) =>
    call('DELETE', address).then(
      () => refetch(),
      (failure: HttpError) => notify(failure.message, { type: 'error' }),
    )
  return { sessions, error, end }
}
