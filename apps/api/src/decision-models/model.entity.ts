import type { LocalText, ModelDocument } from '@verdict/engine'
import { Column, Entity, Index, PrimaryColumn } from 'typeorm'

/** A decision model with its draft. Documents are `json`, not `jsonb`, which would lose the order of their members. */
@Entity('models')
export class ModelEntity {
  @PrimaryColumn('uuid')
  id: string

  @Index('models_slug', { unique: true })
  @Column('text')
  slug: string

  /** The draft's title, so that lists need not read the draft. */
  @Column('json')
  title: LocalText

  @Column('json', { select: false })
  draft: ModelDocument

  /** The draft's hash, to compare with that of the latest version. */
  @Column('text')
  draftHash: string

  @Column('integer')
  draftRevision: number

  @Index('models_draft_saved_at')
  @Column('timestamptz')
  draftSavedAt: Date

  /** How many versions it has had, withdrawn ones too: the number of the last. */
  @Column('integer')
  versions: number

  /** The newest that is offered. */
  @Column('integer', { nullable: true })
  latestVersion: number | null

  @Column('text', { nullable: true })
  latestHash: string | null

  @Index('models_published_at')
  @Column('timestamptz', { nullable: true })
  publishedAt: Date | null

  @Index('models_created_at')
  @Column('timestamptz')
  createdAt: Date

  /** So that an open studio need not read them again and again. */
  @Column('timestamptz', { nullable: true })
  commentsChangedAt: Date | null
}
