import type { ImpactFilter, ImpactResult } from '@verdict/contracts'
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm'
import type { DecidedStrength } from './replay-range.ts'

/** What a document would have said to past assessments. It belongs to the version with the same hash, if there is one. */
@Entity('impacts')
@Index('impacts_model', ['modelId', 'computedAt'])
export class ImpactEntity {
  /** Of the job that made it. */
  @PrimaryColumn('uuid')
  id: string

  @ForeignKey('ModelEntity', { name: 'impacts_model_fk', onDelete: 'CASCADE' })
  @Column('uuid')
  modelId: string

  @Column('text')
  hash: string

  /** The number of the version that clients took. */
  @Column('integer', { nullable: true })
  version: number | null

  @Column('jsonb')
  filter: ImpactFilter

  @Column('json')
  result: ImpactResult

  /** What is said of each assessment that was drawn for its strength; null where the result was made before this was kept. */
  @Column('json', { nullable: true, select: false })
  strengths: DecidedStrength[] | null

  @Index('impacts_computed_at')
  @Column('timestamptz')
  computedAt: Date
}
