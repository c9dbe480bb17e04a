import { useQuery } from '@tanstack/react-query'
import { type LeadTask, listLeadTasks } from '@verdict/contracts'
import { call } from '../../api/call.ts'

/** Tasks that are shown at most. */
export const MOST_TASKS = 200

/** What is to be done, the earliest first, of a lead or by whoever looks. */
export const useTasks = (filter: { lead: string } | { assignee: 'me'; done: false }) =>
  useQuery({
    queryKey: ['lead-tasks', filter],
    queryFn: async (): Promise<LeadTask[]> =>
      (await call(listLeadTasks, { query: { filter, range: [0, MOST_TASKS - 1], sort: ['dueOn', 'ASC'] } })).body,
    staleTime: 60_000,
  })
