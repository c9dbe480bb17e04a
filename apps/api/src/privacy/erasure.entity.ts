import { Column, Entity, PrimaryColumn } from 'typeorm'

/** Somebody was erased. It says nothing of whom: an older copy of the database is held against it, so that nobody comes back with it. */
@Entity('erasures')
export class ErasureEntity {
  /** A keyed hash of the e-mail address. */
  @PrimaryColumn('text')
  hash: string

  /** The last time; what the same person left later is theirs again. */
  @Column('timestamptz')
  erasedAt: Date
}
