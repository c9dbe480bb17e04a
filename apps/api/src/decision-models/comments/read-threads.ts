import { type GivenReplyOf, type listComments, MENTION } from '@verdict/contracts'
import { type EntityManager, In } from 'typeorm'
import { userNames } from '../../identity/user-names.ts'
import { CommentEntity } from './comment.entity.ts'
import type { CommentThreadEntity } from './comment-thread.entity.ts'

export type Thread = GivenReplyOf<typeof listComments>['threads'][number]

/** Whom a text mentions, each once. */
export const mentionsIn = (text: string): string[] => [
  ...new Set([...text.matchAll(MENTION)].map(([, user]) => user as string)),
]

/**
 * Threads with what was said in them, in the order that they are given in.
 *
 * @param only the comments that are read; without it all of them are
 */
export async function readThreads(
  database: EntityManager,
  threads: CommentThreadEntity[],
  only?: string[],
): Promise<Thread[]> {
  if (threads.length === 0) return []
  const comments = await database.find(CommentEntity, {
    where: { threadId: In(threads.map(({ id }) => id)), ...(only && { id: In(only) }) },
    order: { id: 'ASC' },
  })
  const people = [
    ...threads.map(({ resolvedById }) => resolvedById),
    ...comments.flatMap(({ authorId, text }) => [authorId, ...mentionsIn(text)]),
  ]
  const names = await userNames(
    database,
    people.map((user) => ({ user })),
    'user',
  )
  const nameOf = (user: string | null) => names.get(user) ?? null
  const said = new Map<string, CommentEntity[]>()
  for (const each of comments) said.set(each.threadId, [...(said.get(each.threadId) ?? []), each])
  return threads.map(({ id, place, about, resolvedAt, resolvedById }) => ({
    ...{ id, place, about, resolvedAt, resolvedBy: nameOf(resolvedById) },
    comments: (said.get(id) ?? []).map(({ threadId: _, ...comment }) => ({
      ...comment,
      mentions: mentionsIn(comment.text).map((user) => ({ user, name: nameOf(user) })),
      author: nameOf(comment.authorId),
    })),
  }))
}
