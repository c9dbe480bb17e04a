import type { mailLanguages, MailTemplateKind } from '@verdict/contracts'
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm'

/** The text of a kind of mail in a language from then on; the newest one counts. Never changed, so that each can be had back. */
@Entity('mail_template_versions')
export class MailTemplateVersionEntity {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'mail_template_versions_pk' })
  kind: MailTemplateKind

  @PrimaryColumn('text', { primaryKeyConstraintName: 'mail_template_versions_pk' })
  locale: (typeof mailLanguages)[number]

  /** Counted from 2: the first is the one that the product brings. */
  @PrimaryColumn('integer', { primaryKeyConstraintName: 'mail_template_versions_pk' })
  revision: number

  /** Null, as the text is, where it was put back to the one that the product brings. */
  @Column('text', { nullable: true })
  subject: string | null

  @Column('text', { nullable: true })
  text: string | null

  @Column('timestamptz')
  createdAt: Date

  @Index('mail_template_versions_author')
  @ForeignKey('UserEntity', { name: 'mail_template_versions_author_fk', onDelete: 'SET NULL' })
  @Column('uuid', { nullable: true })
  author: string | null
}
