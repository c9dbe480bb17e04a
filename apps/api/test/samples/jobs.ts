import { newJob } from '../jobs.ts'
import { list, type Samples } from './sample.ts'

export const jobs: Samples = {
  listJobs: async () => list('createdAt', { kind: 'leads-export' }),
  getJob: async (api) => ({ params: { id: await newJob(api) } }),
  cancelJob: async (api) => ({ params: { id: await newJob(api) } }),
}
