import { Column, Entity, PrimaryColumn } from 'typeorm'

/** The one row that counts the changes of public content. Triggers on the tables of that content update it. */
@Entity('content_revision')
export class ContentRevisionEntity {
  @PrimaryColumn('smallint')
  id: number

  @Column('bigint')
  revision: string
}
