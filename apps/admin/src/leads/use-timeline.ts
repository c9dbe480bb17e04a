import { useQuery } from '@tanstack/react-query'
import { getLeadTimeline } from '@verdict/contracts'
import { call } from '../api/call.ts'

/** What happened to a lead, newest first. */
export const useTimeline = (lead: string) =>
  useQuery({
    queryKey: ['leads', 'timeline', lead],
    queryFn: async () => (await call(getLeadTimeline, { params: { id: lead } })).body,
  })
