import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm'
import { User } from './user.entity.ts'

/** A signed-in browser. The cookie holds the token; here is only its hash. */
@Entity('sessions')
export class Session {
  @PrimaryColumn('text')
  tokenHash: string

  @Index('sessions_user')
  @Column('uuid')
  userId: string

  @ManyToOne(() => User, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'user_id', foreignKeyConstraintName: 'sessions_user_fk' })
  user: Relation<User>

  @Column('timestamptz')
  createdAt: Date

  @Column('timestamptz')
  lastSeenAt: Date

  @Index('sessions_expires_at')
  @Column('timestamptz')
  expiresAt: Date
}
