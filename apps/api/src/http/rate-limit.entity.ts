import { Column, Entity, Index, PrimaryColumn } from 'typeorm'

/** Calls counted in one window of time. In the database, so that they hold for every process and survive a restart. */
@Entity('rate_limits')
export class RateLimitEntity {
  @PrimaryColumn('text')
  bucket: string

  @PrimaryColumn('timestamptz')
  windowStart: Date

  @Index('rate_limits_ends_at')
  @Column('timestamptz')
  endsAt: Date

  @Column('integer')
  calls: number
}
