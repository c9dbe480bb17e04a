import { beginThread } from '@verdict/contracts'
import type { TestApi } from './api.ts'
import type { Person } from './people.ts'
import { newDraft } from './starter.ts'

/** Where a comment is. */
export type CommentPlace = Record<'id' | 'thread' | 'comment', string>

/** A comment on an option of a new draft. */
export async function newComment(api: TestApi, by?: Person): Promise<CommentPlace> {
  const { id } = await newDraft(api)
  const as = by ? { cookie: by.cookie } : 'consultant'
  const body = { place: 'options/django', text: 'Is this still so?' }
  const { body: thread } = await api.call(beginThread, { as, params: { id }, body, key: crypto.randomUUID() })
  return { id, thread: thread.id, comment: thread.comments[0]?.id as string }
}

export const threadIn = ({ id, thread }: CommentPlace) => ({ id, thread })
