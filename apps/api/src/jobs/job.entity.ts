import type { jobStates } from '@verdict/contracts'
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm'

/** A background job, done a range at a time: a range's result and the cursor are stored in one transaction. */
@Entity('jobs')
@Index('jobs_kind', ['kind', 'createdAt'])
@Index('jobs_unfinished', ['runAfter'], { where: "state in ('queued', 'running')" })
export class JobEntity {
  @PrimaryColumn('uuid')
  id: string

  @Column('text')
  kind: string

  @Column('jsonb')
  input: unknown

  /** The hash of kind, input and user: the same job does not run twice at a time. */
  @Column('text')
  inputHash: string

  @Column('text')
  state: (typeof jobStates)[number]

  @Index('jobs_started_by')
  @ForeignKey('UserEntity', { name: 'jobs_started_by_fk', onDelete: 'SET NULL' })
  @Column('uuid', { nullable: true })
  startedBy: string | null

  /** Where the last range ended; null before the first. */
  @Column('jsonb', { nullable: true })
  cursor: unknown

  @Column('integer')
  done: number

  @Column('integer')
  total: number

  /** The result of the ranges so far. */
  @Column('jsonb', { nullable: true })
  partial: unknown

  @Column('jsonb', { nullable: true })
  result: unknown

  @Column('text', { nullable: true })
  error: string | null

  /** Attempts since the last stored range. */
  @Column('smallint')
  attempts: number

  /** Not before: the wait after a failure. */
  @Column('timestamptz')
  runAfter: Date

  /** The worker's hold on it, and until when it lasts unless it is renewed. */
  @Column('uuid', { nullable: true })
  lease: string | null

  @Column('timestamptz', { nullable: true })
  leaseUntil: Date | null

  @Column('boolean')
  cancelAsked: boolean

  @Column('timestamptz')
  createdAt: Date

  @Column('timestamptz', { nullable: true })
  startedAt: Date | null

  @Column('timestamptz', { nullable: true })
  finishedAt: Date | null

  @Index('jobs_expires_at')
  @Column('timestamptz', { nullable: true })
  expiresAt: Date | null
}
