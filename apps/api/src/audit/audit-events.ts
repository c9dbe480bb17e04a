import type { EntityManager, SelectQueryBuilder } from 'typeorm'
import { AuditEventEntity } from './audit-event.entity.ts'

/** The audit entries. Ids are UUIDv7, so their order is chronological. */
export const auditEvents = (database: EntityManager): SelectQueryBuilder<AuditEventEntity> =>
  database.createQueryBuilder(AuditEventEntity, 'event')
