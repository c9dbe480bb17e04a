import type { Judgement } from '@verdict/contracts'
import { Column, Entity, ForeignKey, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm'
import { ModelEntity } from '../model.entity.ts'

/** What somebody said of the weights of a draft. Beside the draft: the document, and so its hash, knows nothing of it. */
@Entity('judgements')
export class JudgementEntity {
  @PrimaryColumn('uuid')
  modelId: string

  @ManyToOne(() => ModelEntity, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'model_id', foreignKeyConstraintName: 'judgements_model_fk' })
  model: Relation<ModelEntity>

  @PrimaryColumn('uuid')
  @Index('judgements_user_id')
  @ForeignKey('UserEntity', { name: 'judgements_user_id_fk', onDelete: 'CASCADE' })
  userId: string

  @PrimaryColumn('text')
  way: Judgement['way']

  @Column('jsonb')
  said: Judgement['said']

  @Column('timestamptz')
  saidAt: Date
}
