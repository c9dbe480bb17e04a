import { Column, Entity, ForeignKey, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm'
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

  @Index('lead_notes_author_id')
  @ForeignKey('UserEntity', { name: 'lead_notes_author_id_fk', onDelete: 'SET NULL' })
  @Column('uuid', { nullable: true })
  authorId: string | null

  /** Of a row from before authors were users, where no single user had the name. */
  @Column('text', { nullable: true })
  author: string | null

  @Column('timestamptz')
  createdAt: Date
}
