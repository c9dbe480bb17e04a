import { useQuery } from '@tanstack/react-query'
import type { OpenSession } from '@verdict/contracts'
import { useNotify } from 'react-admin'

/**
 * Where somebody is signed in, and how to end it.
 *
 * @param owner whose sessions they are
 * @param list asks for them
 */
export function useSessions(owner: string, list: () => Promise<{ body: OpenSession[] }>) {
  const notify = useNotify()
  const { data, error, refetch } = useQuery({ queryKey: ['sessions', owner], queryFn: async () => (await list()).body })
  /** @param ending the call that ends one or all of them */
  const end = (ending: Promise<unknown>) =>
    ending.then(
      () => refetch(),
      (failure: Error) => notify(failure.message, { type: 'error' }),
    )
  return { sessions: data, error, end }
}
