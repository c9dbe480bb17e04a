import { useQuery } from '@tanstack/react-query'
import { listLeadViews } from '@verdict/contracts'
import { call } from '../../api/call.ts'
import type { LeadFilter } from '../lead-filter.ts'
import { leadViews, type View } from '../list/lead-views.ts'

/** The views that everybody has, then one's own and those that are shared. */
export function useViews(): View[] {
  const { data = [] } = useQuery({
    queryKey: ['lead-views'],
    queryFn: async () => (await call(listLeadViews, { query: { range: [0, 199], sort: ['name', 'ASC'] } })).body,
    staleTime: 60_000,
  })
  return [...leadViews, ...data.map((saved) => ({ name: saved.name, filter: saved.filter as LeadFilter, saved }))]
}
