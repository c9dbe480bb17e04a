import { Entity, ForeignKey, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm'
import { CommentEntity } from './comment.entity.ts'

/** Somebody whom a comment mentions, or did once: they are told of it once. */
@Entity('comment_mentions')
export class CommentMentionEntity {
  @PrimaryColumn('uuid')
  commentId: string

  @ManyToOne(() => CommentEntity, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'comment_id', foreignKeyConstraintName: 'comment_mentions_comment_fk' })
  comment: Relation<CommentEntity>

  @PrimaryColumn('uuid')
  @Index('comment_mentions_user_id')
  @ForeignKey('UserEntity', { name: 'comment_mentions_user_id_fk', onDelete: 'CASCADE' })
  userId: string
}
