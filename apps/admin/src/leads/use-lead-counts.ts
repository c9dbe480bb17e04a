import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { countLeads } from '@verdict/contracts'
import { call } from '../api/call.ts'
import type { LeadFilter } from './lead-filter.ts'

/** How many leads each of some filters lets through; empty until that is known. */
export function useLeadCounts(filters: LeadFilter[]): number[] {
  const { data } = useQuery({
    queryKey: ['leads', 'counts', filters],
    queryFn: async () => (await call(countLeads, { query: { filters } })).body.counts,
    enabled: filters.length > 0,
    placeholderData: keepPreviousData,
  })
  return data?.length === filters.length ? data : []
}
