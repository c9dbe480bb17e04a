import type { LocalText, Source } from '@verdict/engine'
import { Column, Entity, Index, PrimaryColumn } from 'typeorm'

/** A case study of the consultancy's library. */
@Entity('case_studies')
export class CaseStudyEntity {
  @PrimaryColumn('uuid')
  id: string

  @Index('case_studies_key', { unique: true })
  @Column('text')
  key: string

  @Column('json')
  title: LocalText

  @Column('json')
  summary: LocalText

  @Index('case_studies_option')
  @Column('text')
  option: string

  @Column('text', { nullable: true })
  url: string | null

  @Column('json')
  sources: Source[]

  @Column('boolean')
  published: boolean

  @Index('case_studies_created_at')
  @Column('timestamptz')
  createdAt: Date

  @Index('case_studies_updated_at')
  @Column('timestamptz')
  updatedAt: Date

  @Column('integer')
  revision: number
}
