import { Column, Entity, Index, PrimaryColumn } from 'typeorm'

/** How often signing in has failed of late, for an account, an address or both. In the database, so that it holds for every process. */
@Entity('failed_sign_ins')
export class FailedSignInEntity {
  @PrimaryColumn('text')
  bucket: string

  /** What had failed at that time, less what had been forgotten. */
  @Column('double precision')
  failures: number

  @Index('failed_sign_ins_last_at')
  @Column('timestamptz')
  lastAt: Date
}
