import { useQuery } from '@tanstack/react-query'
import { getJob, type Job } from '@verdict/contracts'
import { HttpError } from 'react-admin'
import { call } from './call.ts'

/** Milliseconds between two looks at a job. */
const LOOK = 500

export const isUnderWay = ({ state }: Pick<Job, 'state'>) => state === 'queued' || state === 'running'

/** Whether more is to come of what `useJob` has. */
export const isAwaited = (job: Job | null | undefined): boolean =>
  job === undefined || (job !== null && isUnderWay(job))

/** A job as it is, looked at again until it has ended; undefined without one, and until it is known; null where it is not there any more. */
export const useJob = (id: string | undefined): Job | null | undefined =>
  useQuery({
    queryKey: ['job', id],
    queryFn: () => jobOf(id as string),
    enabled: id !== undefined,
    refetchInterval: ({ state: { data } }) => (isAwaited(data) ? LOOK : false),
  }).data

async function jobOf(id: string): Promise<Job | null> {
  try {
    return (await call(getJob, { params: { id } })).body
  } catch (error) {
    // Also where it is somebody else's, who used this browser before.
    if (error instanceof HttpError && [403, 404].includes(error.status as number)) return null
    throw error
  }
}
