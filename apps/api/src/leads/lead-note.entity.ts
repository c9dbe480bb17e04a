import { Column, Entity, ForeignKey, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm'
import { LeadEntity } from './lead.entity.ts'

/** What a consultant noted about a lead. */
@Entity('lead_notes')
@Index('lead_notes_lead', ['leadId', 'createdAt'])
export class LeadNoteEntity {
  @PrimaryColumn('uuid')
  id: string

  @Column('uuid')
  leadId: string

  @ManyToOne(() => LeadEntity, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'lead_id', foreignKeyConstraintName: 'lead_notes_lead_fk' })
  lead: Relation<LeadEntity>

  @Column('text')
  text: string

  /** What a search looks at, without accents and case: the database keeps it. */
  @Index('lead_notes_searched', { synchronize: false })
  @Column({ type: 'text', nullable: true, select: false, insert: false, update: false })
  searched?: string | null

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
