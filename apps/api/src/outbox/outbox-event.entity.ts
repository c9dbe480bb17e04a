import { Column, Entity, Index, PrimaryColumn } from 'typeorm'

/** An event, written in the transaction of its change. */
@Entity('outbox_events')
@Index('outbox_events_waiting', ['createdAt', 'id'], { where: 'sequence is null' })
export class OutboxEventEntity {
  @PrimaryColumn('uuid')
  id: string

  @Column('text')
  type: string

  @Column('jsonb')
  data: object

  @Index('outbox_events_created_at')
  @Column('timestamptz')
  createdAt: Date

  /**
   * The event's number among all that were dispatched; null while it waits. Numbers grow in the order in which events become visible: a reader
   * that continues after the last number misses none.
   */
  @Index('outbox_events_sequence', { unique: true })
  @Column('bigint', { nullable: true })
  sequence: string | null
}
