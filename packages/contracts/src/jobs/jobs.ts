import { z } from 'zod'
import { endpoint } from '../endpoint.ts'
import { listQuery } from '../lists.ts'
import { deskPaths } from '../paths.ts'
import { id, instant } from '../values.ts'

export const jobStates = ['queued', 'running', 'done', 'failed', 'cancelled'] as const

export const job = z
  .object({
    id,
    kind: z.string(),
    state: z.enum(jobStates),
    /** From 0 to 1. */
    progress: z.number(),
    /** What has been done and what there is to do, in what the kind counts. */
    done: z.int(),
    total: z.int(),
    startedBy: id.nullable(),
    createdAt: instant,
    startedAt: instant.nullable(),
    finishedAt: instant.nullable(),
    /** When the job and its result are deleted; null while it is not finished. */
    expiresAt: instant.nullable(),
    /** What came of it, once it is done. */
    result: z.unknown(),
    /** Why it failed, in a sentence. */
    error: z.string().nullable(),
  })
  .meta({ id: 'Job' })
export type Job = z.input<typeof job>

/** What a call that starts a job answers. */
export const startedJob = z.object({ job: id })

export const listJobs = endpoint({
  name: 'listJobs',
  summary: 'Background jobs, running and recent',
  method: 'GET',
  path: deskPaths.adminJobs,
  access: 'consultant',
  query: listQuery(
    { kind: z.string().max(64).optional(), state: z.enum(jobStates).optional(), startedBy: id.optional() },
    ['createdAt'],
  ),
  reply: z.array(job),
})

export const getJob = endpoint({
  name: 'getJob',
  summary: 'One job with its progress and result',
  method: 'GET',
  path: deskPaths.adminJob,
  access: 'consultant',
  params: z.object({ id }),
  reply: job,
})

export const cancelJob = endpoint({
  name: 'cancelJob',
  summary: 'Cancels a job',
  more: 'A job that is running ends before its next range; what it made is deleted. One that is finished stays as it is.',
  method: 'DELETE',
  path: deskPaths.adminJob,
  access: 'consultant',
  params: z.object({ id }),
  reply: job,
})
