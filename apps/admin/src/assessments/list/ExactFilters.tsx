import type { ReactNode } from 'react'
import { type ListControllerResult, ListContextProvider, useListContext } from 'react-admin'
import { useSearchParams } from 'react-router-dom'

/**
 * Around what filters the list: a filter is taken as it is set. react-admin would leave `null` and '' out, which mean something here: nobody
 * won, no answer was given, nobody sent the client.
 */
export function ExactFilters({ children }: { children: ReactNode }) {
  const list = useListContext() as ListControllerResult
  const [, setSearch] = useSearchParams()
  const setFilters = (filter: object) =>
    setSearch((search) => {
      const next = new URLSearchParams(search)
      next.set('filter', JSON.stringify(filter))
      next.set('page', '1')
      return next
    })
  return <ListContextProvider value={{ ...list, setFilters }}>{children}</ListContextProvider>
}
