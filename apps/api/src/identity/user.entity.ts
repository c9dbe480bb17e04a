import type { Role } from '@verdict/contracts'
import { Column, Entity, Index, PrimaryColumn } from 'typeorm'

/** Somebody who may sign in. */
@Entity('users')
export class User {
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

  @Column('text')
  passwordHash: string

  @Column('boolean', { default: false })
  mustChangePassword: boolean

  @Column('boolean', { default: false })
  disabled: boolean

  @Column('timestamptz', { default: () => 'now()' })
  createdAt: Date
}
