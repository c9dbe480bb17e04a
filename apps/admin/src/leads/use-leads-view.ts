import type { Lead } from '@verdict/contracts'
import { useEffect } from 'react'
import { useListContext, useStore } from 'react-admin'
import { useLocation } from 'react-router-dom'

/** The page of a list that was looked at last: its filters as they stand in the address, and who is on it, in order. */
interface LeadsView {
  search: string
  ids: string[]
}

const NOTHING: LeadsView = { search: '', ids: [] }

/** The leads to go through from one lead's page. */
export const useLeadsView = () => useStore<LeadsView>('leads.view', NOTHING)

/** Remembers the page that a list shows. */
export function useRememberedView() {
  const { data } = useListContext<Lead>()
  const { pathname, search } = useLocation()
  const [, set] = useLeadsView()
  const ids = data?.map(({ id }) => id).join()
  useEffect(() => {
    // A list that is being left is drawn once more under the address of the next page.
    if (ids !== undefined && pathname === '/leads') set({ search, ids: ids === '' ? [] : ids.split(',') })
  }, [ids, pathname, search, set])
}
