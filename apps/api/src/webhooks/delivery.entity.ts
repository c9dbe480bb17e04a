import type { deliveryStates } from '@verdict/contracts'
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm'

/** One attempt to send an event to a webhook. The next one is a row of its own, made when this one has failed. */
@Entity('webhook_deliveries')
@Index('webhook_deliveries_attempt', ['event', 'webhook', 'attempt'], { unique: true })
@Index('webhook_deliveries_webhook', ['webhook', 'id'])
@Index('webhook_deliveries_due', ['webhook', 'dueAt', 'id'], { where: "state in ('waiting', 'sending')" })
@Index('webhook_deliveries_missed', ['webhook'], { where: "final and state in ('failed', 'missed')" })
export class DeliveryEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'webhook_deliveries_pk' })
  id: string

  @ForeignKey('WebhookEntity', { name: 'webhook_deliveries_webhook_fk', onDelete: 'CASCADE' })
  @Column('uuid')
  webhook: string

  @ForeignKey('OutboxEventEntity', { name: 'webhook_deliveries_event_fk', onDelete: 'CASCADE' })
  @Column('uuid')
  event: string

  /** Counted from 1 for an event and a webhook. */
  @Column('integer')
  attempt: number

  /** The position in the schedule of retries; sending an event again restarts the schedule. */
  @Column('smallint')
  retry: number

  @Column('text')
  state: (typeof deliveryStates)[number]

  /** Whether no other attempt follows by itself. */
  @Column('boolean')
  final: boolean

  @Column('timestamptz')
  dueAt: Date

  /** While it is being sent: when another process may take it over. */
  @Column('timestamptz', { nullable: true })
  leaseUntil: Date | null

  @Column('timestamptz', { nullable: true })
  startedAt: Date | null

  /** Milliseconds. */
  @Column('integer', { nullable: true })
  duration: number | null

  @Column('smallint', { nullable: true })
  status: number | null

  @Column('text', { nullable: true })
  error: string | null
}
