import { Module } from '@nestjs/common'
import { Housekeeping } from '../housekeeping/housekeeping.service.ts'

@Module({})
export class OutboxModule {
  constructor(housekeeping: Housekeeping) {
    housekeeping.delete({ table: 'outbox_events', old: "created_at < now() - interval '30 days'" })
  }
}
