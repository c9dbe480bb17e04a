import type { EntityManager, SelectQueryBuilder } from 'typeorm'
import { AuditEvent } from './audit-event.entity.ts'

/** What happened, for whoever reads it. Ids are UUIDv7: their order is the order of time. */
export const auditEvents = (database: EntityManager): SelectQueryBuilder<AuditEvent> =>
  database.createQueryBuilder(AuditEvent, 'event')
