import { Global, Module } from '@nestjs/common'
import { Housekeeping } from './housekeeping.service.ts'
import { RetainedKinds } from './retained-kinds.ts'

@Global()
@Module({ providers: [Housekeeping, RetainedKinds], exports: [Housekeeping, RetainedKinds] })
export class HousekeepingModule {}
