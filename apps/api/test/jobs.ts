import { getJob, type Job as JobReply, startLeadsExport } from '@verdict/contracts'
import { v7 as uuid } from 'uuid'
import { JobEntity } from '../src/jobs/job.entity.ts'
import type { TestApi } from './api.ts'
import { done, someSite } from './starter.ts'
import { SiteEntity } from '../src/site/site.entity.ts'

/** A job scheduled so far in the future that no worker takes it. */
export async function newJob(api: TestApi, changes: Partial<JobEntity> = {}): Promise<string> {
  const id = changes.id ?? uuid()
  await api.database.query(
    `insert into jobs (id, kind, input, input_hash, state, done, total, attempts, run_after, cancel_asked, created_at)
     values ($1::uuid, 'leads-export', '{}', $1::uuid::text, 'queued', 0, 10, 0, '2100-01-01', false, now())`,
    [id],
  )
  await api.database.manager.update(JobEntity, { id }, { ...changes, id } as object)
  return id
}

/** Waits for the end of a job. */
export async function finished(api: TestApi, id: string): Promise<JobReply> {
  for (;;) {
    const job = await done(api.call(getJob, { as: 'consultant', params: { id } }))
    if (job.finishedAt !== null) return job
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

/** Waits until no worker has a job or is about to take one. */
export async function noJobUnderWay(api: TestApi) {
  const busy = () =>
    api.database.query(`select from jobs where state in ('queued', 'running') and run_after <= now() limit 1`)
  while ((await busy()).length > 0) await new Promise((resolve) => setTimeout(resolve, 50))
}

/** The job of a file of leads that is there. */
export async function exportedJob(api: TestApi): Promise<string> {
  if ((await api.count(SiteEntity)) === 0) await someSite(api)
  const { job } = await done(api.call(startLeadsExport, { as: 'consultant', body: {} }))
  await finished(api, job)
  return job
}
