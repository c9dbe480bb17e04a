import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm'
import { Lead } from './lead.entity.ts'

/** What a consultant noted about a lead. */
@Entity('lead_notes')
@Index('lead_notes_lead', ['leadId', 'createdAt'])
export class LeadNote {
  @PrimaryColumn('uuid')
  id: string

  @Column('uuid')
  leadId: string

  @ManyToOne(() => Lead, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'lead_id', foreignKeyConstraintName: 'lead_notes_lead_fk' })
  lead: Relation<Lead>

  @Column('text')
  text: string

  @Column('text', { nullable: true })
  author: string | null

  @Column('timestamptz')
  createdAt: Date
}
