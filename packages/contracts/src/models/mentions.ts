import { z } from 'zod'
import { endpoint } from '../endpoint.ts'
import { deskPaths } from '../paths.ts'
import { id, localText } from '../values.ts'
import { comment } from './comments.ts'

/** How many are listed: those that wait first, then those that somebody wrote in last. */
export const MOST_MENTIONING = 200

/** A thread in which a comment mentions the user who asks. */
export const mentioningThread = z
  .object({
    id,
    model: z.object({ id, title: localText }),
    /** What the element is called that it is about. */
    about: z.string(),
    /** What was written in it last. */
    last: comment,
    /** Whether it is open, and they may reply and have written nothing in it since a colleague mentioned them last. */
    waits: z.boolean(),
    /** Where within the desk it opens, such as `/models/…/options?at=…`. */
    page: z.string(),
  })
  .meta({ id: 'MentioningThread' })
export type MentioningThread = z.input<typeof mentioningThread>

export const listMentions = endpoint({
  name: 'listMentions',
  summary: 'The threads that mention oneself, of all models: open ones, or those that were resolved',
  more: `The first ${MOST_MENTIONING}, those that wait for an answer before the others, with how many there are and how many open ones wait.`,
  method: 'GET',
  path: deskPaths.adminMentions,
  access: 'viewer',
  person: true,
  query: z.strictObject({ state: z.enum(['open', 'resolved']).default('open') }),
  reply: z.object({ threads: z.array(mentioningThread), open: z.int(), resolved: z.int(), waiting: z.int() }),
})
