import { Global, Module } from '@nestjs/common'
import { APP_FILTER, APP_INTERCEPTOR } from '@nestjs/core'
import { Shutdown } from './shutdown.ts'
import { DerivedMembers } from './derived-members.ts'
import { Edge } from './edge.interceptor.ts'
import { ProblemFilter } from './problem.filter.ts'
import { RateLimits } from './rate-limits.ts'
import { SecurityLog } from './security-log.ts'
import { Housekeeping } from '../housekeeping/housekeeping.service.ts'

/** The edge of every room. */
@Global()
@Module({
  providers: [
    Shutdown,
    RateLimits,
    SecurityLog,
    DerivedMembers,
    { provide: APP_INTERCEPTOR, useClass: Edge },
    { provide: APP_FILTER, useClass: ProblemFilter },
  ],
  exports: [Shutdown, RateLimits, DerivedMembers],
})
export class HttpModule {
  constructor(housekeeping: Housekeeping) {
    housekeeping.delete({ table: 'idempotency_keys', old: "created_at < now() - interval '48 hours'" })
    housekeeping.delete({ table: 'rate_limits', old: 'ends_at < now()' })
  }
}
