import type { RetainedKindName } from '@verdict/contracts'
import { Column, Entity, Index, PrimaryColumn } from 'typeorm'

/** A time that old records went. */
@Entity('retention_runs')
export class RetentionRunEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'retention_runs_pk' })
  id: string

  @Column('text')
  kind: RetainedKindName

  @Column('integer')
  days: number

  @Column('integer')
  count: number

  @Index('retention_runs_started_at')
  @Column('timestamptz')
  startedAt: Date

  @Column('timestamptz', { nullable: true })
  finishedAt: Date | null
}
