import type { ModelDocument } from '@verdict/engine'
import { Column, Entity, ForeignKey, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm'
import { ModelEntity } from './model.entity.ts'

/** A published version: frozen, numbered, named by the hash of its content. A trigger keeps its content from ever changing. */
@Entity('model_versions')
@Index('model_versions_number', ['modelId', 'number'], { unique: true })
export class VersionEntity {
  @PrimaryColumn('uuid')
  id: string

  @Column('uuid')
  modelId: string

  @ManyToOne(() => ModelEntity, { onDelete: 'RESTRICT' })
  @JoinColumn({ name: 'model_id', foreignKeyConstraintName: 'model_versions_model_fk' })
  model: Relation<ModelEntity>

  @Column('integer')
  number: number

  @Column('text')
  hash: string

  @Column('json', { select: false })
  document: ModelDocument

  /** What changed and why, for colleagues. */
  @Column('text')
  notes: string

  /** What clients read of it. */
  @Column('text', { nullable: true })
  publicNotes: string | null

  @Index('model_versions_published_at')
  @Column('timestamptz')
  publishedAt: Date

  @Index('model_versions_published_by_id')
  @ForeignKey('UserEntity', { name: 'model_versions_published_by_id_fk', onDelete: 'SET NULL' })
  @Column('uuid', { nullable: true })
  publishedById: string | null

  /** Of a row from before authors were users, where no single user had the name. */
  @Column('text', { nullable: true })
  publishedBy: string | null

  @Column('text', { nullable: true })
  acceptedFailing: string | null

  /** Since when it is no longer offered. */
  @Column('timestamptz', { nullable: true })
  withdrawnAt: Date | null

  @Index('model_versions_withdrawn_by_id')
  @ForeignKey('UserEntity', { name: 'model_versions_withdrawn_by_id_fk', onDelete: 'SET NULL' })
  @Column('uuid', { nullable: true })
  withdrawnById: string | null

  /** For colleagues. */
  @Column('text', { nullable: true })
  withdrawnReason: string | null
}
