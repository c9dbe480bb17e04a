import type { leadMailChoices, Role } from '@verdict/contracts'
import { Column, Entity, Index, PrimaryColumn } from 'typeorm'

/** A user who may sign in, or was invited. */
@Entity('users')
export class UserEntity {
  @PrimaryColumn('uuid')
  id: string

  /** Lower case: the same address in another case is the same person. */
  @Index('users_email', { unique: true })
  @Column('text')
  email: string

  @Column('text')
  name: string

  @Column('text')
  role: Role

  /** Null until the invitation is accepted. */
  @Column('text', { nullable: true })
  passwordHash: string | null

  @Column('boolean', { default: false })
  mustChangePassword: boolean

  @Column('boolean', { default: false })
  disabled: boolean

  @Column('timestamptz', { default: () => 'now()' })
  createdAt: Date

  /** Of the link that chooses a password: an invitation where there is none yet, a reset where there is. A newer one replaces it. */
  @Index('users_link_hash', { unique: true })
  @Column('text', { nullable: true })
  linkHash: string | null

  @Column('timestamptz', { nullable: true })
  linkExpiresAt: Date | null

  /** When the user asked for a new password; null once a link was created. */
  @Column('timestamptz', { nullable: true })
  resetAskedAt: Date | null

  @Column('timestamptz', { nullable: true })
  lastSeenAt: Date | null

  /** Encrypted with the product's secret key. */
  @Column('text', { nullable: true })
  totpSecret: string | null

  /** Null while the key waits for its first code. */
  @Column('timestamptz', { nullable: true })
  totpConfirmedAt: Date | null

  /** The time step (30 s since 1970) of the newest accepted code: none is accepted twice. */
  @Column('integer', { nullable: true })
  totpLastStep: number | null

  /** Of which leads they are mailed. */
  @Column('text', { default: 'each' })
  leadMails: (typeof leadMailChoices)[number]

  /** Whether each week is summed up for them. */
  @Column('boolean', { default: true })
  weeklyDigest: boolean

  /** Whether they are mailed where a comment mentions them. */
  @Column('boolean', { default: true })
  mentionMails: boolean

  /** The Monday of the newest digest. */
  @Column('date', { nullable: true })
  digestWeek: string | null

  @Column('integer', { default: 1 })
  revision: number
}

/** The fields of an account without an invitation or reset link, and without a pending request for one. */
export const withoutLink = { linkHash: null, linkExpiresAt: null, resetAskedAt: null } satisfies Partial<UserEntity>

/** The fields of a new account. */
export const freshAccount = {
  ...withoutLink,
  passwordHash: null,
  mustChangePassword: false,
  disabled: false,
  lastSeenAt: null,
  totpSecret: null,
  totpConfirmedAt: null,
  totpLastStep: null,
  leadMails: 'each',
  weeklyDigest: true,
  mentionMails: true,
  digestWeek: null,
  revision: 1,
} satisfies Partial<UserEntity>
