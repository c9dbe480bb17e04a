import { Module } from '@nestjs/common'
import { AuditLogController } from './audit-log.controller.ts'
import { Housekeeping } from '../housekeeping/housekeeping.service.ts'
import { RetainedKinds } from '../housekeeping/retained-kinds.ts'
import { SiteModule } from '../site/site.module.ts'

@Module({ imports: [SiteModule], controllers: [AuditLogController] })
export class AuditLogModule {
  constructor(housekeeping: Housekeeping, retained: RetainedKinds) {
    // These hold addresses of strangers, and strangers decide how many there are.
    housekeeping.delete({
      table: 'audit_events',
      old: "at < now() - interval '90 days' and action in ('refused', 'login-failed', 'forgot')",
    })
    housekeeping.delete({ table: 'audit_events', old: "at < now() - interval '3 years'" })
    retained.offer({
      name: 'audit-events',
      table: 'audit_events',
      needed: ['kept.at'],
      title: `kept.action || ' ' || kept.resource`,
    })
  }
}
