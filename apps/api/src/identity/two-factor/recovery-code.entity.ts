import { Entity, ForeignKey, PrimaryColumn } from 'typeorm'

/** A code that replaces the authenticator app once. A plain hash is stored: a code has 120 random bits. */
@Entity('recovery_codes')
export class RecoveryCodeEntity {
  @ForeignKey('UserEntity', { name: 'recovery_codes_user_fk', onDelete: 'CASCADE' })
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'recovery_codes_pk' })
  userId: string

  @PrimaryColumn('text', { primaryKeyConstraintName: 'recovery_codes_pk' })
  codeHash: string
}
