import { Column, Entity, JoinColumn, OneToOne, PrimaryColumn, type Relation } from 'typeorm'
import { LeadEntity } from './lead.entity.ts'

/** The latest next step of a lead of which its owner was reminded: one for another time is due again. */
@Entity('lead_step_reminders')
export class StepReminderEntity {
  @PrimaryColumn('uuid')
  leadId: string

  @OneToOne(() => LeadEntity, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'lead_id', foreignKeyConstraintName: 'lead_step_reminders_lead_fk' })
  lead: Relation<LeadEntity>

  @Column('date')
  stepOn: string

  @Column('text', { nullable: true })
  stepTime: string | null

  @Column('timestamptz')
  remindedAt: Date
}
