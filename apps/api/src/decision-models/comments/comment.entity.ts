import { Column, Entity, ForeignKey, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm'
import { CommentThreadEntity } from './comment-thread.entity.ts'

/** One comment. Its ids grow with time. */
@Entity('comments')
@Index('comments_thread', ['threadId', 'id'])
export class CommentEntity {
  @PrimaryColumn('uuid')
  id: string

  @Column('uuid')
  threadId: string

  @ManyToOne(() => CommentThreadEntity, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'thread_id', foreignKeyConstraintName: 'comments_thread_fk' })
  thread: Relation<CommentThreadEntity>

  /** Plain text with `@{id}` for whom it mentions, so that no name is left in it when its owner is erased. */
  @Column('text')
  text: string

  @Index('comments_author_id')
  @ForeignKey('UserEntity', { name: 'comments_author_id_fk', onDelete: 'SET NULL' })
  @Column('uuid', { nullable: true })
  authorId: string | null

  @Column('timestamptz')
  writtenAt: Date

  @Column('timestamptz', { nullable: true })
  editedAt: Date | null

  @Column('integer')
  revision: number
}
