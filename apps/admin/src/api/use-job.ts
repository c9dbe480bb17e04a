import { useQuery } from '@tanstack/react-query'
import { getJob, type Job } from '@verdict/contracts'
import { call } from './call.ts'

/** Milliseconds between two looks at a job. */
const LOOK = 500

export const isUnderWay = ({ state }: Pick<Job, 'state'>) => state === 'queued' || state === 'running'

/** A job as it is, looked at again until it has ended; undefined without one, and until it is known. */
export const useJob = (id: string | undefined): Job | undefined =>
  useQuery({
    queryKey: ['job', id],
    queryFn: async () => (await call(getJob, { params: { id: id as string } })).body,
    enabled: id !== undefined,
    refetchInterval: ({ state: { data } }) => (data && !isUnderWay(data) ? false : LOOK),
  }).data
