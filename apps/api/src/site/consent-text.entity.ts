import type { LocalText } from '@verdict/engine'
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm'

/** A text that clients consented to before it was replaced; the present one is the site's. */
@Entity('consent_texts')
export class ConsentTextEntity {
  @PrimaryColumn('integer')
  version: number

  @Column('json')
  text: LocalText

  @Column('timestamptz')
  replacedAt: Date

  /** Who wrote the next one. */
  @Index('consent_texts_replaced_by')
  @ForeignKey('UserEntity', { name: 'consent_texts_replaced_by_fk', onDelete: 'SET NULL' })
  @Column('uuid', { nullable: true })
  replacedBy: string | null
}
