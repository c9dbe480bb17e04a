import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm'

/** Something that was done to many leads at once and can be taken back. */
@Entity('lead_undos')
export class LeadUndoEntity {
  @PrimaryColumn('uuid')
  id: string

  @Index('lead_undos_created_at')
  @Column('timestamptz')
  createdAt: Date

  @Column('timestamptz', { nullable: true })
  undoneAt: Date | null
}

/** One of those leads: how it was before, and what was made of it. */
@Entity('lead_undo_rows')
export class LeadUndoRowEntity {
  @ForeignKey('LeadUndoEntity', { name: 'lead_undo_rows_undo_fk', onDelete: 'CASCADE' })
  @PrimaryColumn('uuid')
  undo: string

  @ForeignKey('LeadEntity', { name: 'lead_undo_rows_lead_fk', onDelete: 'CASCADE' })
  @Index('lead_undo_rows_lead')
  @PrimaryColumn('uuid')
  lead: string

  @Column('jsonb')
  before: object

  @Column('jsonb')
  after: object
}
