import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm'
import { UserEntity } from './user.entity.ts'

/** A signed-in browser. The cookie holds the token; here is only its hash. */
@Entity('sessions')
export class SessionEntity {
  @PrimaryColumn('text')
  tokenHash: string

  /** What lists call it by: the hash stays here. */
  @Index('sessions_id', { unique: true })
  @Column('uuid')
  id: string

  @Index('sessions_user')
  @Column('uuid')
  userId: string

  @ManyToOne(() => UserEntity, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'user_id', foreignKeyConstraintName: 'sessions_user_fk' })
  user: Relation<UserEntity>

  /** What the browser called itself at the sign-in. */
  @Column('text')
  userAgent: string

  @Column('timestamptz')
  createdAt: Date

  @Column('timestamptz')
  lastSeenAt: Date

  @Index('sessions_expires_at')
  @Column('timestamptz')
  expiresAt: Date
}
