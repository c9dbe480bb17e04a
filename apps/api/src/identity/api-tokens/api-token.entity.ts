import type { Role } from '@verdict/contracts'
import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm'
import { UserEntity } from '../user.entity.ts'

/** A token with which a program acts for a user. Only its hash is stored. */
@Entity('api_tokens')
export class ApiTokenEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'api_tokens_pk' })
  id: string

  @Index('api_tokens_user')
  @Column('uuid')
  userId: string

  @ManyToOne(() => UserEntity, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'user_id', foreignKeyConstraintName: 'api_tokens_user_fk' })
  user: Relation<UserEntity>

  @Column('text')
  name: string

  @Column('text')
  role: Role

  @Index('api_tokens_hash', { unique: true })
  @Column('text')
  tokenHash: string

  @Column('timestamptz')
  createdAt: Date

  /** Null: until it is deleted. */
  @Column('timestamptz', { nullable: true })
  expiresAt: Date | null

  @Column('timestamptz', { nullable: true })
  lastUsedAt: Date | null
}
