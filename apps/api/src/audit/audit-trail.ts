import { isDeepStrictEqual } from 'node:util'
import type { EntityManager } from 'typeorm'
import { v7 as uuid } from 'uuid'
import { AuditEventEntity } from './audit-event.entity.ts'

export interface AuditEntry {
  action:
    | 'create'
    | 'update'
    | 'delete'
    | 'publish'
    | 'approve'
    | 'decline'
    | 'restore'
    | 'withdraw'
    | 'export'
    | 'erase'
    | 'open'
    | 'merge'
    | 'import'
    | 'cancel'
    | 'send'
    | 'login'
    | 'login-failed'
    | 'refused'
    | 'logout'
    | 'password'
    | 'invite'
    | 'accept'
    | 'forgot'
    | 'reset-link'
    | 'reset'
    | 'two-factor-begun'
    | 'two-factor-on'
    | 'two-factor-off'
    | 'recovery-codes'
  resource: string
  record: string
  before?: object
  after?: object
}

/** Writes what happened, in the transaction in which it happens. For personal data give the names of the fields only. */
export class AuditTrail {
  constructor(
    private readonly database: EntityManager,
    private readonly now: Date,
    private readonly actor: { id: string; name: string } | null,
  ) {}

  async record(entry: AuditEntry, actor = this.actor) {
    await this.recordAll([entry], actor)
  }

  /**
   * Extends the latest entry about a record where it is the same action of the same person and ended as this one begins, so that many small
   * steps are one entry. Otherwise records a new one.
   */
  async goOn(entry: AuditEntry) {
    const { action, resource, record, before, after } = entry
    const latest = await this.database.findOne(AuditEventEntity, { where: { resource, record }, order: { id: 'DESC' } })
    const goesOn =
      latest?.action === action && latest.actor === this.actor?.id && isDeepStrictEqual(latest.after, before)
    if (goesOn) await this.database.update(AuditEventEntity, { id: latest.id }, { after: after as object })
    else await this.record(entry)
  }

  async recordAll(entries: AuditEntry[], actor = this.actor) {
    const rows = entries.map(({ action, resource, record, before, after }) => ({
      id: uuid(),
      at: this.now,
      actor: actor?.id ?? null,
      actorName: actor?.name ?? null,
      action,
      resource,
      record,
      before: before ?? null,
      after: after ?? null,
    }))
    await this.database.insert(AuditEventEntity, rows)
  }
}
