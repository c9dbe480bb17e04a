import type { Answers, CoreVerdict, Priorities } from '@verdict/engine'
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm'

/** One client's answers and the verdict given, tied to one version for ever. */
@Entity('assessments')
@Index('assessments_version', ['versionId', 'id'])
@Index('assessments_strength_margin', { synchronize: false })
@Index('assessments_undecided', { synchronize: false })
@Index('assessments_source', { synchronize: false })
export class AssessmentEntity {
  @PrimaryColumn('uuid')
  id: string

  @ForeignKey('VersionEntity', { name: 'assessments_version_fk', onDelete: 'RESTRICT' })
  @Column('uuid')
  versionId: string

  @Index('assessments_answers', { synchronize: false })
  @Column('jsonb')
  answers: Answers

  @Column('jsonb')
  priorities: Priorities

  @Column('json')
  verdict: CoreVerdict

  @Column('text', { nullable: true })
  winner: string | null

  @Column('text', { nullable: true })
  strength: string | null

  @Index('assessments_margin', { synchronize: false })
  @Column('double precision', { nullable: true })
  margin: number | null

  @Column('text', { nullable: true })
  locale: string | null

  @Column('jsonb')
  source: { [name: string]: string }

  @Column('timestamptz', { nullable: true })
  startedAt: Date | null

  @Index('assessments_created_at')
  @Column('timestamptz')
  createdAt: Date
}
