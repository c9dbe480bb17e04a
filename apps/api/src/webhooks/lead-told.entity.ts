import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm'

/** A host has received something about a lead. It outlasts deliveries and webhooks, and goes with the lead. */
@Entity('leads_told')
export class LeadToldEntity {
  @ForeignKey('LeadEntity', { name: 'leads_told_lead_fk', onDelete: 'CASCADE' })
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'leads_told_pk' })
  lead: string

  @PrimaryColumn('text', { primaryKeyConstraintName: 'leads_told_pk' })
  host: string

  /** The first time. */
  @Column('timestamptz')
  toldAt: Date
}
