import { Column, Entity, Index, PrimaryColumn } from 'typeorm'

/** An event, written in the transaction of the change that it tells of. */
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
   * The event's place among all that were dispatched; null while it waits. It grows as events become visible: whoever has read up to one number
   * misses none.
   */
  @Index('outbox_events_sequence', { unique: true })
  @Column('bigint', { nullable: true })
  sequence: string | null
}
