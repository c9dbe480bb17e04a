import { Column, Entity, Index, PrimaryColumn } from 'typeorm'

/** An event to be delivered, written in the transaction of the change. */
@Entity('outbox_events')
export class OutboxEvent {
  @PrimaryColumn('uuid')
  id: string

  @Column('text')
  type: string

  @Column('jsonb')
  data: object

  @Index('outbox_events_created_at')
  @Column('timestamptz')
  createdAt: Date

  /** Null until it has been handed to delivery. */
  @Index('outbox_events_waiting', { where: 'delivered_at is null' })
  @Column('timestamptz', { nullable: true })
  deliveredAt: Date | null
}
