import { z } from 'zod'
import { endpoint } from '../endpoint.ts'
import { deskPaths } from '../paths.ts'
import { id, instant, line, revision } from '../values.ts'

/** A colleague who is mentioned in a comment: `@{` their id `}`. */
export const MENTION = /@\{([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\}/g

/** Comments of one model, and in one thread. */
export const MOST_COMMENTS = 1_000
export const MOST_OF_THREAD = 100
/** Letters of a comment, and colleagues that it may mention. */
export const LONGEST_COMMENT = 2_000
export const MOST_MENTIONS = 20

/** What a thread is about: an element by the keys of the draft, or the model itself. */
const place = z
  .string()
  .regex(
    /^(overview(\/glossary\/[a-z0-9-]{1,64})?|(options|criteria|ratings|questions|rules|scenarios|case-studies|estimates)(\/[a-z0-9-]{1,64}){1,3})$/,
    'This must be the place of an element, such as "options/django" or "ratings/django/admin".',
  )

/** A place as the path of a document's differences and findings has it. */
export function pathOfPlace(place: string): string[] {
  const [list = '', ...keys] = place.split('/')
  if (list === 'overview') return keys
  if (list === 'ratings') return [list, keys.join('/')]
  if (list === 'estimates') return [list, 'options', ...keys]
  return [list === 'case-studies' ? 'caseStudies' : list, ...keys]
}

export const comment = z
  .object({
    id,
    /** Plain text; it mentions colleagues as `@{id}`. */
    text: z.string(),
    /** Whom the text mentions, by their present names; null for those who are no longer here. */
    mentions: z.array(z.object({ user: id, name: z.string().nullable() })),
    /** Both are null for somebody who is no longer here. */
    authorId: id.nullable(),
    author: z.string().nullable(),
    writtenAt: instant,
    editedAt: instant.nullable(),
    revision,
  })
  .meta({ id: 'Comment' })
export type Comment = z.input<typeof comment>

/** What was said about one element of a draft. */
export const commentThread = z
  .object({
    id,
    place,
    /** What the element was called, for when it is no longer in the draft. */
    about: z.string(),
    /** Oldest first. */
    comments: z.array(comment),
    /** Null while it is open. */
    resolvedAt: instant.nullable(),
    resolvedBy: z.string().nullable(),
  })
  .meta({ id: 'CommentThread' })
export type CommentThread = z.input<typeof commentThread>

const model = z.object({ id })
const thread = z.object({ id, thread: id })
const one = thread.extend({ comment: id })
const text = line(LONGEST_COMMENT).meta({ description: 'Plain text; `@{id}` mentions a user, who is mailed' })

export const listComments = endpoint({
  name: 'listComments',
  summary: 'The comments on the elements of a model, by thread: open ones, or those that were resolved',
  more: 'Threads that somebody wrote in last come first. An element that is no longer in the draft keeps its threads.',
  method: 'GET',
  path: deskPaths.adminComments,
  access: 'viewer',
  params: model,
  query: z.strictObject({ state: z.enum(['open', 'resolved']).default('open') }),
  reply: z.object({ threads: z.array(commentThread), open: z.int(), resolved: z.int() }),
})

export const beginThread = endpoint({
  name: 'beginThread',
  summary: 'Comments on an element of a model, or on the model itself',
  more: 'Whoever is mentioned gets a mail, unless it is the author or somebody who can no longer sign in.',
  method: 'POST',
  path: deskPaths.adminComments,
  access: 'consultant',
  idempotent: true,
  params: model,
  body: z.strictObject({ place, text }),
  example: { place: 'options/django', text: 'Is this still the newest release?' },
  reply: commentThread,
  status: 201,
  problems: { 409: `too-many: the model has ${MOST_COMMENTS} comments already` },
})

export const replyToThread = endpoint({
  name: 'replyToThread',
  summary: 'Replies in a thread; one that was resolved is open again',
  method: 'POST',
  path: deskPaths.adminCommentReplies,
  access: 'consultant',
  idempotent: true,
  params: thread,
  body: z.strictObject({ text }),
  reply: commentThread,
  status: 201,
  problems: {
    409: `too-many: the thread has ${MOST_OF_THREAD} comments already, or the model ${MOST_COMMENTS}`,
  },
})

export const settleThread = endpoint({
  name: 'settleThread',
  summary: 'Resolves a thread, or opens it again',
  method: 'PUT',
  path: deskPaths.adminCommentThread,
  access: 'consultant',
  params: thread,
  body: z.strictObject({ resolved: z.boolean() }),
  reply: commentThread,
})

export const editComment = endpoint({
  name: 'editComment',
  summary: 'Changes the text of one’s own comment',
  more: 'Only those are mailed who were not mentioned in it before.',
  method: 'PUT',
  path: deskPaths.adminComment,
  access: 'consultant',
  params: one,
  body: z.strictObject({ revision, text }),
  reply: commentThread,
  problems: {
    409: 'not-yours: somebody else wrote it; stale: it has changed since, the thread as it is now is in `current`',
  },
})

export const deleteComment = endpoint({
  name: 'deleteComment',
  summary: 'Deletes one’s own comment; an admin may delete any',
  more: 'A thread goes with its last comment.',
  method: 'DELETE',
  path: deskPaths.adminComment,
  access: 'consultant',
  params: one,
  status: 204,
  problems: { 409: 'not-yours: somebody else wrote it' },
})
