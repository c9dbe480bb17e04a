import type { LocalText } from '@verdict/engine'
import { Column, Entity, PrimaryColumn } from 'typeorm'

/** A text that clients consented to before it was replaced; the present one is the site's. */
@Entity('consent_texts')
export class ConsentTextEntity {
  @PrimaryColumn('integer')
  version: number

  @Column('json')
  text: LocalText

  @Column('timestamptz')
  replacedAt: Date
}
