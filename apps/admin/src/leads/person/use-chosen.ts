import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { listLeads } from '@verdict/contracts'
import { call } from '../../api/call.ts'

/** Leads that were chosen, the latest first, and how many of them are not there: in the trash, or merged by now. */
export function useChosen(ids: readonly string[]) {
  const { data, isPlaceholderData, error, refetch } = useQuery({
    queryKey: ['leads', 'chosen', ids],
    queryFn: async () => {
      const range: [number, number] = [0, ids.length - 1]
      const query = { filter: { id: [...ids], trash: false }, range, sort: '["createdAt","DESC"]' }
      return (await call(listLeads, { query })).body
    },
    enabled: ids.length > 0,
    // What is compared stays in view while another is added.
    placeholderData: keepPreviousData,
  })
  const leads = (data ?? []).filter(({ id }) => ids.includes(id))
  return { leads, gone: data && !isPlaceholderData ? ids.length - leads.length : 0, error, refetch }
}
