import { useQuery } from '@tanstack/react-query'
import { type Lead, listLeads, openStatuses } from '@verdict/contracts'
import { dayIn } from '@verdict/contracts/days'
import { call } from '../../api/call.ts'
import { useSiteZone } from '../../ui/site-zone.ts'
import { MOST_TASKS } from './use-tasks.ts'

/** The leads of whoever looks whose next step is for today or was for an earlier day, the earliest first. */
export function useDueSteps() {
  const nextStepTo = dayIn(useSiteZone())
  return useQuery({
    queryKey: ['leads', 'due-steps', nextStepTo],
    queryFn: async (): Promise<Lead[]> => {
      const filter = { owner: 'me' as const, status: [...openStatuses], nextStepTo }
      return (await call(listLeads, { query: { filter, range: [0, MOST_TASKS - 1], sort: ['nextStepOn', 'ASC'] } }))
        .body
    },
    staleTime: 60_000,
  })
}

/** When a lead's next step is due, as a task has it. */
export const stepTime = ({ nextStepOn, nextStepTime }: Lead) => ({ dueOn: nextStepOn, dueTime: nextStepTime })
