import type { ReportBlock, ReportKind } from '@verdict/contracts'
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm'

/** What a report is made of from then on; the newest one counts. Never changed, so that each can be had back. */
@Entity('report_layout_versions')
export class ReportLayoutVersionEntity {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'report_layout_versions_pk' })
  kind: ReportKind

  /** Counted from 2: the first is the one that the product brings. */
  @PrimaryColumn('integer', { primaryKeyConstraintName: 'report_layout_versions_pk' })
  revision: number

  /** Null where it was put back to what the product brings. */
  @Column('json', { nullable: true })
  blocks: ReportBlock[] | null

  @Column('timestamptz')
  createdAt: Date

  @Index('report_layout_versions_author')
  @ForeignKey('UserEntity', { name: 'report_layout_versions_author_fk', onDelete: 'SET NULL' })
  @Column('uuid', { nullable: true })
  author: string | null
}
