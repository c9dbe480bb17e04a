import { Column, Entity, ForeignKey, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm'
import { LeadEntity } from './lead.entity.ts'

/** Something to be done for a lead. */
@Entity('lead_tasks')
@Index('lead_tasks_lead', ['leadId', 'createdAt'])
@Index('lead_tasks_open', ['dueOn'], { where: 'done_at is null' })
export class LeadTaskEntity {
  @PrimaryColumn('uuid')
  id: string

  @Column('uuid')
  leadId: string

  @ManyToOne(() => LeadEntity, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'lead_id', foreignKeyConstraintName: 'lead_tasks_lead_fk' })
  lead: Relation<LeadEntity>

  @Column('text')
  text: string

  @Column('date', { nullable: true })
  dueOn: string | null

  /** On that day, as the clocks of the site show it: `09:30`. */
  @Column('text', { nullable: true })
  dueTime: string | null

  @Index('lead_tasks_assignee')
  @ForeignKey('UserEntity', { name: 'lead_tasks_assignee_fk', onDelete: 'SET NULL' })
  @Column('uuid', { nullable: true })
  assignee: string | null

  @Column('timestamptz', { nullable: true })
  doneAt: Date | null

  @Column('timestamptz', { nullable: true })
  remindedAt: Date | null

  @Column('timestamptz')
  createdAt: Date

  @Column('integer')
  revision: number
}
