import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm'

/** A step of a visit to an assessment: a random id, no answers, no personal data. */
@Entity('visits')
export class VisitEntity {
  @PrimaryColumn('uuid')
  visit: string

  @PrimaryColumn('text')
  step: string

  @Index('visits_version')
  @ForeignKey('VersionEntity', { name: 'visits_version_fk', onDelete: 'CASCADE' })
  @Column('uuid')
  versionId: string

  @Index('visits_at')
  @Column('timestamptz')
  at: Date
}
