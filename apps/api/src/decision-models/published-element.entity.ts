import type { LocalText } from '@verdict/engine'
import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm'
import { ModelEntity } from './model.entity.ts'

/** What a key was given to in a version, where no version before called it the same. */
@Entity('published_elements')
export class PublishedElementEntity {
  @PrimaryColumn('uuid')
  modelId: string

  @ManyToOne(() => ModelEntity, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'model_id', foreignKeyConstraintName: 'published_elements_model_fk' })
  model: Relation<ModelEntity>

  /** Such as `options/mysql` or `questions/team/choices/php`. */
  @PrimaryColumn('text')
  place: string

  @PrimaryColumn('integer')
  version: number

  @Column('json')
  name: LocalText

  /** Of a question. */
  @Column('text', { nullable: true })
  type: string | null
}
