import { useQuery, useQueryClient } from '@tanstack/react-query'
import { cancelJob, getImpact, type ImpactFilter, startImpact } from '@verdict/contracts'
import { useEffect } from 'react'
import { call } from '../../api/call.ts'
import { isAwaited, isUnderWay, useJob } from '../../api/use-job.ts'

/** The newest impact of a model, and the job that makes the next one: found again after leaving the page. */
export function useImpact(model: string, revision: number) {
  const client = useQueryClient()
  const queryKey = ['impact', model, revision]
  const { data, error, refetch } = useQuery({
    queryKey,
    queryFn: async () => (await call(getImpact, { params: { id: model } })).body,
  })
  const id = data?.job ?? undefined
  const job = useJob(id)
  const hasEnded = !isAwaited(job)
  const renew = () => client.invalidateQueries({ queryKey: ['impact', model] })
  useEffect(() => {
    if (hasEnded) void client.invalidateQueries({ queryKey: ['impact', model] })
  }, [client, hasEnded, model])
  return {
    impact: data?.impact ?? undefined,
    isPending: data === undefined,
    unread: { error, refetch },
    job: job && isUnderWay(job) ? job : undefined,
    /** Why the last one ended without a result. */
    failed: job?.state === 'failed' ? job.error : null,
    async start(filter: ImpactFilter) {
      await call(startImpact, { params: { id: model }, body: { filter } })
      await renew()
    },
    async cancel() {
      if (id !== undefined) await call(cancelJob, { params: { id } })
      await client.invalidateQueries({ queryKey: ['job', id] })
      await renew()
    },
  }
}
