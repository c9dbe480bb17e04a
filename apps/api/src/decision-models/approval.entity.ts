import { Column, Entity, ForeignKey, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm'
import { ModelEntity } from './model.entity.ts'

/** A question whether a draft may be published as it is, and the answer. Beside the draft, as accepted findings are. */
@Entity('approvals')
@Index('approvals_model', ['modelId', 'id'])
export class ApprovalEntity {
  @PrimaryColumn('uuid')
  id: string

  @Column('uuid')
  modelId: string

  @ManyToOne(() => ModelEntity, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'model_id', foreignKeyConstraintName: 'approvals_model_fk' })
  model: Relation<ModelEntity>

  /** The revision at which it was asked. */
  @Column('integer')
  revision: number

  /** Of what the draft said then: the answer holds for whatever says the same. Null in old questions about what had changed already. */
  @Column('text', { nullable: true })
  hash: string | null

  @Column('text', { nullable: true })
  note: string | null

  @Index('approvals_requested_by_id')
  @ForeignKey('UserEntity', { name: 'approvals_requested_by_id_fk', onDelete: 'SET NULL' })
  @Column('uuid', { nullable: true })
  requestedById: string | null

  @Column('timestamptz')
  requestedAt: Date

  @Column('boolean', { nullable: true })
  approved: boolean | null

  @Column('text', { nullable: true })
  reason: string | null

  @Index('approvals_decided_by_id')
  @ForeignKey('UserEntity', { name: 'approvals_decided_by_id_fk', onDelete: 'SET NULL' })
  @Column('uuid', { nullable: true })
  decidedById: string | null

  @Column('timestamptz', { nullable: true })
  decidedAt: Date | null
}
