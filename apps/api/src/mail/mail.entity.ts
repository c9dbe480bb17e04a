import type { mailKinds, mailStates } from '@verdict/contracts'
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm'

/** One time that a mail was handed to the mail server. */
export interface MailAttempt {
  /** An ISO instant. */
  at: string
  /** Milliseconds. */
  duration: number
  error: string | null
}

/** A mail to one person: asked for in the transaction of what it tells of, written and sent a moment later. */
@Entity('mails')
@Index('mails_due', ['dueAt', 'id'], { where: 'due_at is not null' })
@Index('mails_created', ['createdAt', 'id'])
export class MailEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'mails_pk' })
  id: string

  @Column('text')
  kind: (typeof mailKinds)[number]

  @Column('text')
  to: string

  /** In which language it is written. */
  @Column('text')
  locale: string

  /** What it is written from. */
  @Column('jsonb')
  data: { [name: string]: string }

  /** The link that opens an account, sealed; gone once the mail is sent or given up. */
  @Column('text', { nullable: true })
  sealed: string | null

  /** Whether it holds such a link: it cannot be sent again later. */
  @Column('boolean')
  onceOnly: boolean

  @Index('mails_lead')
  @ForeignKey('LeadEntity', { name: 'mails_lead_fk', onDelete: 'CASCADE' })
  @Column('uuid', { nullable: true })
  lead: string | null

  /** The result that it shows. */
  @Index('mails_assessment')
  @ForeignKey('AssessmentEntity', { name: 'mails_assessment_fk', onDelete: 'CASCADE' })
  @Column('uuid', { nullable: true })
  assessment: string | null

  /** What is in it; null until it is written. */
  @Column('text', { nullable: true })
  subject: string | null

  @Column('text', { nullable: true })
  text: string | null

  @Column('text', { nullable: true })
  html: string | null

  @Column('text')
  state: (typeof mailStates)[number]

  @Column('jsonb')
  attempts: MailAttempt[]

  /** Where in the schedule of retries it is; somebody who sends it again begins anew. */
  @Column('smallint')
  retry: number

  /** When it is written or tried next; null where it is neither. */
  @Column('timestamptz', { nullable: true })
  dueAt: Date | null

  /** While it is being sent: when another process may take it over. */
  @Column('timestamptz', { nullable: true })
  leaseUntil: Date | null

  /** The same at each attempt, so that a mail that arrives twice is known as one. */
  @Column('text')
  messageId: string

  @Column('timestamptz')
  createdAt: Date

  @Column('timestamptz', { nullable: true })
  sentAt: Date | null
}
