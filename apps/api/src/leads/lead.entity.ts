import type { LeadOrigin, LeadStatus, suspicions } from '@verdict/contracts'
import type { LocalText, Strength } from '@verdict/engine'
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm'

/**
 * A client who left their details with a result. The columns of lists about the assessment are copied here, so that a list of many leads reads
 * one table.
 */
@Entity('leads')
@Index('leads_status', ['status', 'createdAt'])
@Index('leads_owner', ['owner', 'createdAt'])
@Index('leads_suspects', ['createdAt'], { where: 'suspicion IS NOT NULL' })
export class LeadEntity {
  @PrimaryColumn('uuid')
  id: string

  /** Null, as is all that tells of it, where a colleague wrote the lead down. */
  @Index('leads_assessment')
  @ForeignKey('AssessmentEntity', { name: 'leads_assessment_fk', onDelete: 'RESTRICT' })
  @Column('uuid', { nullable: true })
  assessment: string | null

  @Index('leads_name')
  @Column('text')
  name: string

  /** Of the address in lower case. */
  @Index('leads_email', { synchronize: false })
  @Column('text')
  email: string

  @Index('leads_company')
  @Column('text', { nullable: true })
  company: string | null

  @Column('text', { nullable: true })
  phone: string | null

  @Column('text', { nullable: true })
  message: string | null

  /** What a search looks at, without accents and case: the database keeps it. */
  @Index('leads_searched', { synchronize: false })
  @Column({ type: 'text', nullable: true, select: false, insert: false, update: false })
  searched?: string | null

  @Column('text')
  status: LeadStatus

  /** Why it may come from a program; null where there is no sign of it. */
  @Column('text', { nullable: true })
  suspicion: (typeof suspicions)[number] | null

  @Column('text', { default: 'portal' })
  origin: LeadOrigin

  @ForeignKey('UserEntity', { name: 'leads_owner_fk', onDelete: 'SET NULL' })
  @Column('uuid', { nullable: true })
  owner: string | null

  @Column('text', { nullable: true })
  nextStep: string | null

  @Index('leads_next_step_on')
  @Column('date', { nullable: true })
  nextStepOn: string | null

  /** On that day, as the clocks of the site show it: `09:30`. */
  @Column('text', { nullable: true })
  nextStepTime: string | null

  @Index('leads_tags', { synchronize: false })
  @Column('text', { array: true, default: () => "'{}'" })
  tags: string[]

  @Index('leads_model')
  @Column('text', { nullable: true })
  model: string | null

  @Column('json', { nullable: true })
  modelTitle: LocalText | null

  @Column('integer', { nullable: true })
  version: number | null

  @Column('text', { nullable: true })
  winner: string | null

  @Column('json', { nullable: true })
  winnerName: LocalText | null

  @Column('smallint', { nullable: true })
  winnerIndex: number | null

  @Column('text', { nullable: true })
  strength: Strength | null

  @Index('leads_margin')
  @Column('double precision', { nullable: true })
  margin: number | null

  @Column('text', { nullable: true })
  locale: string | null

  @Column('text')
  consentText: string

  /** Null for words that were stored before their versions were. */
  @Column('integer', { nullable: true })
  consentVersion: number | null

  @Column('timestamptz')
  consentAt: Date

  @Column('boolean')
  marketing: boolean

  @Index('leads_created_at')
  @Column('timestamptz')
  createdAt: Date

  @Index('leads_trashed_at', { where: 'trashed_at is not null' })
  @Column('timestamptz', { nullable: true })
  trashedAt: Date | null

  /** The lead of the same person that stands for this one from now on. */
  @Index('leads_merged_into', { where: 'merged_into is not null' })
  @ForeignKey('LeadEntity', { name: 'leads_merged_into_fk', onDelete: 'CASCADE' })
  @Column('uuid', { nullable: true })
  mergedInto: string | null

  @Column('integer')
  revision: number
}
