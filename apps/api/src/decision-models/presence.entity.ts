import { Column, Entity, ForeignKey, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm'
import { ModelEntity } from './model.entity.ts'

/** Somebody who has a model open, in one of its tabs; gone half a minute after they were last heard of. */
@Entity('presences')
export class PresenceEntity {
  @PrimaryColumn('uuid')
  modelId: string

  @ManyToOne(() => ModelEntity, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'model_id', foreignKeyConstraintName: 'presences_model_fk' })
  model: Relation<ModelEntity>

  @PrimaryColumn('uuid')
  @Index('presences_user_id')
  @ForeignKey('UserEntity', { name: 'presences_user_id_fk', onDelete: 'CASCADE' })
  userId: string

  @Column('text')
  tab: string

  @Index('presences_seen_at')
  @Column('timestamptz')
  seenAt: Date
}
