import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm'

/** The lead of a result: one at most, which newer details update. */
@Entity('leads_of_results')
export class LeadOfResultEntity {
  @ForeignKey('AssessmentEntity', { name: 'leads_of_results_assessment_fk', onDelete: 'CASCADE' })
  @PrimaryColumn('uuid')
  assessment: string

  // Checked at the end of the transaction: the row is inserted before its lead.
  @ForeignKey('LeadEntity', { name: 'leads_of_results_lead_fk', onDelete: 'CASCADE', deferrable: 'INITIALLY DEFERRED' })
  @Index('leads_of_results_lead')
  @Column('uuid')
  lead: string
}
