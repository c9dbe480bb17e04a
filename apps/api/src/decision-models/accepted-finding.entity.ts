import { Column, Entity, ForeignKey, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm'
import { ModelEntity } from './model.entity.ts'

/** A finding of a check that somebody accepted. Beside the draft: the document, and so its hash, knows nothing of it. */
@Entity('accepted_findings')
@Index('accepted_findings_key', ['modelId', 'key'], { unique: true })
export class AcceptedFindingEntity {
  @PrimaryColumn('uuid')
  id: string

  @Column('uuid')
  modelId: string

  @ManyToOne(() => ModelEntity, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'model_id', foreignKeyConstraintName: 'accepted_findings_model_fk' })
  model: Relation<ModelEntity>

  @Column('text')
  key: string

  /** The hash of what the finding rested on. */
  @Column('text')
  state: string

  @Column('text')
  reason: string

  @Index('accepted_findings_author_id')
  @ForeignKey('UserEntity', { name: 'accepted_findings_author_id_fk', onDelete: 'SET NULL' })
  @Column('uuid', { nullable: true })
  authorId: string | null

  @Column('timestamptz')
  acceptedAt: Date
}
