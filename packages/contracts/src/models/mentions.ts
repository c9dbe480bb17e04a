import { z } from 'zod'
import { endpoint } from '../endpoint.ts'
import { deskPaths } from '../paths.ts'
import { id, localText } from '../values.ts'
import { commentThread } from './comments.ts'

/** How many are listed, those first that somebody wrote in last. */
export const MOST_MENTIONING = 200

/** A thread in which a comment mentions the user who asks. */
export const mentioningThread = z
  .object({
    model: z.object({ id, title: localText }),
    thread: commentThread,
    /** Whether they have written nothing in it since they were mentioned last. */
    waits: z.boolean(),
    /** The page of the desk that opens it. */
    page: z.string(),
  })
  .meta({ id: 'MentioningThread' })
export type MentioningThread = z.input<typeof mentioningThread>

export const listMentions = endpoint({
  name: 'listMentions',
  summary: 'The threads that mention oneself, of all models: open ones, or those that were resolved',
  more: `The ${MOST_MENTIONING} in which somebody wrote last, with how many there are.`,
  method: 'GET',
  path: deskPaths.adminMentions,
  access: 'viewer',
  person: true,
  query: z.strictObject({ state: z.enum(['open', 'resolved']).default('open') }),
  reply: z.object({ threads: z.array(mentioningThread), open: z.int(), resolved: z.int() }),
})
