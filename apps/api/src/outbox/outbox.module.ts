import { Module } from '@nestjs/common'
import { Housekeeping } from '../housekeeping/housekeeping.service.ts'
import { EventDispatch } from './event-dispatch.service.ts'

@Module({ providers: [EventDispatch], exports: [EventDispatch] })
export class OutboxModule {
  constructor(housekeeping: Housekeeping) {
    // The attempts to deliver an event go with it.
    housekeeping.delete({ table: 'outbox_events', old: "created_at < now() - interval '30 days'", batch: 100 })
  }
}
