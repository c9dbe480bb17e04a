import type { ModelDocument } from '@verdict/engine'
import { Column, Entity, JoinColumn, OneToOne, PrimaryColumn, type Relation } from 'typeorm'
import { ModelEntity } from './model.entity.ts'

/** The shipped version that a model grew from: the one that was taken or skipped last. */
@Entity('shipped_models')
export class ShippedModelEntity {
  @PrimaryColumn('uuid')
  modelId: string

  @OneToOne(() => ModelEntity, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'model_id', foreignKeyConstraintName: 'shipped_models_model_fk' })
  model: Relation<ModelEntity>

  /** The slug that it is shipped under; the model may have another. */
  @Column('text')
  starter: string

  @Column('text')
  hash: string

  @Column('json')
  document: ModelDocument
}
