import { Column, Entity, PrimaryColumn } from 'typeorm'
import type { webhookEvents, webhookFormats } from '@verdict/contracts'

/** An address that events are sent to. */
@Entity('webhooks')
export class WebhookEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'webhooks_pk' })
  id: string

  @Column('text')
  url: string

  @Column('text', { nullable: true })
  description: string | null

  @Column('text', { array: true })
  events: (typeof webhookEvents)[number][]

  @Column('text', { default: 'standard' })
  format: (typeof webhookFormats)[number]

  @Column('boolean')
  active: boolean

  /** Why the product switched it off by itself, in a sentence. */
  @Column('text', { nullable: true })
  stoppedBecause: string | null

  /** Encrypted: messages are signed with it. */
  @Column('text')
  secret: string

  /** Signs too until then, so that a receiver has time to change over. */
  @Column('text', { nullable: true })
  previousSecret: string | null

  @Column('timestamptz', { nullable: true })
  previousSecretUntil: Date | null

  /** The first failure since the last success. */
  @Column('timestamptz', { nullable: true })
  failingSince: Date | null

  /** Attempts that failed since the last success. */
  @Column('integer', { default: 0 })
  failures: number

  /** When the admins were mailed that it fails; null once everything has arrived. */
  @Column('timestamptz', { nullable: true })
  warnedAt: Date | null

  @Column('timestamptz')
  createdAt: Date

  @Column('integer')
  revision: number
}
