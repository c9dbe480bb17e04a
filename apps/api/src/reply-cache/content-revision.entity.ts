import { Column, Entity, PrimaryColumn } from 'typeorm'

/** The one row that counts the changes of what anybody may read. Triggers of the tables that hold it keep it. */
@Entity('content_revision')
export class ContentRevisionEntity {
  @PrimaryColumn('smallint')
  id: number

  @Column('bigint')
  revision: string
}
