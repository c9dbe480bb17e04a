import { Global, Module } from '@nestjs/common'
import { WorkerPool } from './worker-pool.service.ts'

/** Threads for every room. */
@Global()
@Module({ providers: [WorkerPool], exports: [WorkerPool] })
export class WorkersModule {}
