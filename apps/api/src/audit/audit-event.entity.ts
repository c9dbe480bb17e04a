import { Column, Entity, Index, PrimaryColumn } from 'typeorm'

/** What happened to a record: who, when, what. Written in the transaction of the change. */
@Entity('audit_events')
@Index('audit_events_record', ['resource', 'record', 'id'])
@Index('audit_events_actor', ['actor', 'id'])
@Index('audit_events_action', ['action', 'id'])
export class AuditEventEntity {
  @PrimaryColumn('uuid')
  id: string

  @Index('audit_events_at')
  @Column('timestamptz')
  at: Date

  /** Null for what clients and the product itself do. No foreign key: history outlives people. */
  @Column('uuid', { nullable: true })
  actor: string | null

  @Column('text', { nullable: true })
  actorName: string | null

  @Column('text')
  action: string

  @Column('text')
  resource: string

  @Column('text')
  record: string

  @Column('jsonb', { nullable: true })
  before: object | null

  @Column('jsonb', { nullable: true })
  after: object | null
}
