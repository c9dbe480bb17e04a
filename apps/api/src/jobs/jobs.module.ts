import { Module } from '@nestjs/common'
import { JobKinds } from './job-kinds.ts'
import { JobWorker } from './job-worker.service.ts'
import { JobsController } from './jobs.controller.ts'
import { Jobs } from './jobs.service.ts'
import { Housekeeping } from '../housekeeping/housekeeping.service.ts'

@Module({ controllers: [JobsController], providers: [Jobs, JobKinds, JobWorker], exports: [Jobs, JobKinds] })
export class JobsModule {
  constructor(housekeeping: Housekeeping) {
    housekeeping.delete({ table: 'jobs', old: 'expires_at < now()' })
  }
}
