import { Entity, ForeignKey, PrimaryColumn } from 'typeorm'

/** What signs somebody in once who has lost the authenticator app. Only the hash is kept: a code has 120 bits of chance. */
@Entity('recovery_codes')
export class RecoveryCodeEntity {
  @ForeignKey('User', { name: 'recovery_codes_user_fk', onDelete: 'CASCADE' })
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'recovery_codes_pk' })
  userId: string

  @PrimaryColumn('text', { primaryKeyConstraintName: 'recovery_codes_pk' })
  codeHash: string
}
