import type { privacyKinds } from '@verdict/contracts'
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm'

/** Somebody asked for what is kept about them, or for its erasure. */
@Entity('privacy_requests')
export class PrivacyRequestEntity {
  @PrimaryColumn('uuid')
  id: string

  @Column('text')
  kind: (typeof privacyKinds)[number]

  /** Null once it is needed no more. */
  @Column('text', { nullable: true })
  email: string | null

  @Column('text', { nullable: true })
  locale: string | null

  /** Of the token in the mailed link. */
  @Index('privacy_requests_token_hash', { unique: true })
  @Column('text')
  tokenHash: string

  @Index('privacy_requests_created_at')
  @Column('timestamptz')
  createdAt: Date

  /** Until when it may be confirmed or, once it is, the export fetched. */
  @Column('timestamptz')
  expiresAt: Date

  @Column('timestamptz', { nullable: true })
  confirmedAt: Date | null

  /** Whether an admin did it on the desk, for somebody who asked by phone or post. */
  @Column('boolean', { default: false })
  onDesk: boolean

  /** That admin. */
  @Index('privacy_requests_answered_by')
  @ForeignKey('UserEntity', { name: 'privacy_requests_answered_by_fk', onDelete: 'SET NULL' })
  @Column('uuid', { nullable: true })
  answeredBy: string | null

  /** What was erased, counted. */
  @Column('jsonb', { nullable: true })
  erased: { leads: number; notes: number; mails: number } | null

  /** The hosts that had received something about the erased. */
  @Column('text', { array: true, default: () => "'{}'" })
  told: string[]

  /** The hosts that are sent the erasure. */
  @Column('text', { array: true, default: () => "'{}'" })
  toldNow: string[]
}
