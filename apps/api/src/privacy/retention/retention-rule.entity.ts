import type { RetainedKindName } from '@verdict/contracts'
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm'

/** How long a kind of record is kept, once an admin has said so. */
@Entity('retention_rules')
export class RetentionRuleEntity {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'retention_rules_pk' })
  kind: RetainedKindName

  /** Null where it is switched off again. */
  @Column('integer', { nullable: true })
  days: number | null

  @Column('timestamptz')
  changedAt: Date

  @Index('retention_rules_changed_by')
  @ForeignKey('UserEntity', { name: 'retention_rules_changed_by_fk', onDelete: 'SET NULL' })
  @Column('uuid', { nullable: true })
  changedBy: string | null

  /** When nothing old was left. */
  @Column('timestamptz', { nullable: true })
  checkedAt: Date | null

  /** When the admins were told that it no longer runs; null while it does. */
  @Column('timestamptz', { nullable: true })
  warnedAt: Date | null
}
