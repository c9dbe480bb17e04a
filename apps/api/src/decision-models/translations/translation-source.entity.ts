import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm'
import { ModelEntity } from '../model.entity.ts'

/** Of which text in the default language a translation is. Beside the draft: the document, and so its hash, knows nothing of it. */
@Entity('translation_sources')
export class TranslationSourceEntity {
  @PrimaryColumn('uuid')
  modelId: string

  @ManyToOne(() => ModelEntity, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'model_id', foreignKeyConstraintName: 'translation_sources_model_fk' })
  model: Relation<ModelEntity>

  /** Such as `options/django/name`; it follows a key that is changed. */
  @PrimaryColumn('text')
  path: string

  @PrimaryColumn('text')
  language: string

  @Column('text')
  source: string

  /** What the translation says: once it says something else, this no longer tells of it. */
  @Column('text')
  said: string
}
