import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm'

/** A part of an export: the ids of its leads, chosen when the export was requested, and its bytes, once they are written. */
@Entity('lead_export_ranges')
export class LeadExportRangeEntity {
  @ForeignKey('JobEntity', { name: 'lead_export_ranges_job_fk', onDelete: 'CASCADE' })
  @PrimaryColumn('uuid')
  job: string

  @PrimaryColumn('integer')
  number: number

  @Column('uuid', { array: true })
  leads: string[]

  @Column('bytea', { nullable: true })
  content: Buffer | null
}
