import { Controller } from '@nestjs/common'
import { cancelJob, getJob, type GivenReplyOf, type InputOf, listJobs } from '@verdict/contracts'
import { Endpoint } from '../http/endpoint.decorator.ts'
import { readPage } from '../http/page.ts'
import { orNotFound } from '../http/api-error.ts'
import type { Work } from '../work/work.ts'
import { JobEntity } from './job.entity.ts'
import { Jobs } from './jobs.service.ts'

@Controller()
export class JobsController {
  constructor(private readonly jobs: Jobs) {}

  @Endpoint(listJobs)
  async list({ query }: InputOf<typeof listJobs>, { database }: Work) {
    const jobs = database.createQueryBuilder(JobEntity, 'job')
    for (const [field, value] of Object.entries(query.filter))
      if (value !== undefined) jobs.andWhere(`job.${field} = :${field}`, { [field]: value })
    return (await readPage('jobs', jobs, query)).map(jobReply)
  }

  @Endpoint(getJob)
  async one({ params }: InputOf<typeof getJob>, { database }: Work) {
    return jobReply(orNotFound(await database.findOneBy(JobEntity, { id: params.id })))
  }

  @Endpoint(cancelJob)
  async cancel({ params }: InputOf<typeof cancelJob>, work: Work) {
    return jobReply(await this.jobs.cancel(params.id, work))
  }
}

/** A job that is to be cancelled is shown as such, though its last range may not have ended yet. */
const jobReply = (job: JobEntity): GivenReplyOf<typeof getJob> => ({
  ...job,
  state: job.cancelAsked && job.finishedAt === null ? 'cancelled' : job.state,
  progress: job.state === 'done' ? 1 : job.total === 0 ? 0 : Math.min(1, job.done / job.total),
})
