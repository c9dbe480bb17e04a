import type { ModelDocument } from '@verdict/engine'
import type { Difference } from '@verdict/engine/review'
import { Column, Entity, ForeignKey, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm'
import { ModelEntity } from './model.entity.ts'

/** One save of a draft. */
@Entity('draft_revisions')
export class DraftRevisionEntity {
  @PrimaryColumn('uuid')
  modelId: string

  @ManyToOne(() => ModelEntity, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'model_id', foreignKeyConstraintName: 'draft_revisions_model_fk' })
  model: Relation<ModelEntity>

  @PrimaryColumn('integer')
  number: number

  @Index('draft_revisions_author_id')
  @ForeignKey('UserEntity', { name: 'draft_revisions_author_id_fk', onDelete: 'SET NULL' })
  @Column('uuid', { nullable: true })
  authorId: string | null

  /** Of a row from before authors were users, where no single user had the name. */
  @Column('text', { nullable: true })
  author: string | null

  @Column('timestamptz')
  savedAt: Date

  /** Where a revision came from that was not typed, such as `version 3`. */
  @Column('text', { nullable: true })
  origin: string | null

  /** The first save of the sitting that this one belongs to; null where it was asked for, which stands for itself. */
  @Column('integer', { nullable: true })
  first: number | null

  /** Another of the sitting followed, which tells of this one too. */
  @Column('boolean', { default: false })
  followed: boolean

  /** A job works on its document, which stays though others of its sitting follow. */
  @Column('boolean', { default: false })
  held: boolean

  /** From what the draft was before; of a sitting, from what it was before that began, and nothing once another followed. */
  @Column('json')
  differences: Difference[]

  /** What this save itself removed, where `differences` are those of its sitting: keys of what came and went are not given to others. */
  @Column('json', { default: [] })
  removals: Difference[]

  /** Null for an old save that another of the same day followed, and within a sitting for all but the latest and those that are held. */
  @Column('json', { select: false, nullable: true })
  document: ModelDocument | null
}
