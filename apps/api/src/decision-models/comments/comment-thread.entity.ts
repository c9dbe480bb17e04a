import { Column, Entity, ForeignKey, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm'
import { ModelEntity } from '../model.entity.ts'

/** What was said about one element of a draft. Beside the draft: the document, and so its hash, knows nothing of it. */
@Entity('comment_threads')
@Index('comment_threads_model', ['modelId', 'writtenAt'])
export class CommentThreadEntity {
  @PrimaryColumn('uuid')
  id: string

  @Column('uuid')
  modelId: string

  @ManyToOne(() => ModelEntity, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'model_id', foreignKeyConstraintName: 'comment_threads_model_fk' })
  model: Relation<ModelEntity>

  /** Such as `options/django`; it follows a key that is changed. */
  @Column('text')
  place: string

  /** What the element was called. */
  @Column('text')
  about: string

  /** When its last comment was written. */
  @Column('timestamptz')
  writtenAt: Date

  @Column('timestamptz', { nullable: true })
  resolvedAt: Date | null

  @Index('comment_threads_resolved_by_id')
  @ForeignKey('UserEntity', { name: 'comment_threads_resolved_by_id_fk', onDelete: 'SET NULL' })
  @Column('uuid', { nullable: true })
  resolvedById: string | null
}
