import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm'

/** A filter of leads that somebody has saved under a name. */
@Entity('lead_views')
export class LeadViewEntity {
  @PrimaryColumn('uuid')
  id: string

  @Column('text')
  name: string

  @Column('jsonb')
  filter: { [field: string]: unknown }

  /** Whether everybody sees it. */
  @Column('boolean')
  shared: boolean

  @Index('lead_views_owner')
  @ForeignKey('UserEntity', { name: 'lead_views_owner_fk', onDelete: 'SET NULL' })
  @Column('uuid', { nullable: true })
  owner: string | null

  @Column('integer')
  revision: number
}
