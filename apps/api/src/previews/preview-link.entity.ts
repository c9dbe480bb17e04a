import type { ModelDocument } from '@verdict/engine'
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm'

/** A secret link to a draft, with the draft as it was when the link was made. Its token is derived, never stored. */
@Entity('preview_links')
@Index('preview_links_model', ['modelId', 'id'])
export class PreviewLinkEntity {
  @PrimaryColumn('uuid')
  id: string

  @ForeignKey('ModelEntity', { name: 'preview_links_model_fk', onDelete: 'CASCADE' })
  @Column('uuid')
  modelId: string

  @Column('json', { select: false })
  document: ModelDocument

  @Column('text')
  hash: string

  /** Of the draft. */
  @Column('integer')
  revision: number

  @Index('preview_links_created_by_id')
  @ForeignKey('UserEntity', { name: 'preview_links_created_by_id_fk', onDelete: 'SET NULL' })
  @Column('uuid', { nullable: true })
  createdById: string | null

  @Column('timestamptz')
  createdAt: Date

  @Index('preview_links_expires_at')
  @Column('timestamptz')
  expiresAt: Date
}
