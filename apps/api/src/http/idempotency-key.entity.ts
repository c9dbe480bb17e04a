import { Column, Entity, Index, PrimaryColumn } from 'typeorm'

/** A call that has happened, so that its repetition gives the same reply and happens once. */
@Entity('idempotency_keys')
export class IdempotencyKeyEntity {
  @PrimaryColumn('text')
  scope: string

  @PrimaryColumn('text')
  key: string

  @Column('text')
  bodyHash: string

  @Column('json', { nullable: true })
  reply: object | null

  @Index('idempotency_keys_created_at')
  @Column('timestamptz')
  createdAt: Date
}
