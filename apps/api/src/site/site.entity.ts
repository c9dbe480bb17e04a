import type { LocalText } from '@verdict/engine'
import { Column, Entity, PrimaryColumn } from 'typeorm'

/** The one row with the settings of this installation. */
@Entity('site')
export class SiteEntity {
  @PrimaryColumn('smallint')
  id: number

  @Column('text')
  name: string

  @Column('text', { nullable: true })
  logo: string | null

  @Column('text', { nullable: true })
  accent: string | null

  @Column('json', { nullable: true })
  disclosure: LocalText | null

  @Column('json')
  consentText: LocalText

  @Column('integer')
  consentVersion: number

  @Column('text', { array: true })
  languages: string[]

  /** The origins of the sites that may show assessments within their own pages. */
  @Column('text', { array: true })
  embedSites: string[]

  /** The time zone in which days are named. */
  @Column('text')
  timeZone: string

  @Column('text', { nullable: true })
  contactPerson: string | null

  @Column('json', { nullable: true })
  callDescription: LocalText | null

  @Column('json', { nullable: true })
  responseTime: LocalText | null

  @Column('text', { nullable: true })
  bookingUrl: string | null

  /** Whether somebody else has to approve a draft before it is published. */
  @Column('boolean', { default: false })
  approvalNeeded: boolean

  @Column('text', { nullable: true })
  privacyUrl: string | null

  @Column('text', { nullable: true })
  imprintUrl: string | null

  /** A `data:` address. Pictures are large, so they are read only where they are asked for. */
  @Column('text', { nullable: true, select: false })
  printLogo: string | null

  @Column('text', { nullable: true, select: false })
  photo: string | null

  @Column('integer')
  revision: number
}
