import { z } from 'zod'
import { endpoint } from '../endpoint.ts'
import { mailKinds, mailStates } from '../mails/mails.ts'
import { deskPaths } from '../paths.ts'
import { id, instant } from '../values.ts'
import { deliveryStates } from '../webhooks/webhooks.ts'

/** What can happen to a lead. */
export const timelineKinds = [
  ...(['taken', 'left', 'added', 'changed', 'noted', 'planned', 'done'] as const),
  ...(['exported', 'reportOpened', 'opened', 'trashed', 'restored', 'merged', 'mailed', 'sent'] as const),
] as const

const change = z.object({ before: z.unknown(), after: z.unknown() })

export const timelineEntry = z
  .object({
    at: instant,
    kind: z.enum(timelineKinds),
    /** Their present name, or the name they had; null for what the client or the product did. */
    by: z.string().nullable(),
    /** Of a change: the fields, and of those that are not personal how they were and are. Owners by their name. */
    fields: z.array(z.string()).optional(),
    changes: z.record(z.string(), change).optional(),
    /** Of a note, of a task that was planned or done, and of a merge the name of the other lead. */
    text: z.string().optional(),
    /** Of a mail: what it was about, to whom it went, and how it stands. */
    mail: z.object({ kind: z.enum(mailKinds), to: z.string(), state: z.enum(mailStates) }).optional(),
    /**
     * Of what was done to several leads at once and can be taken back by `POST /admin/undo/:id`: until when, and of how many leads. Null of a
     * merge that stands and can be taken back no more.
     */
    undo: z.object({ id, until: instant, leads: z.int() }).nullable().optional(),
    /** Of an event that a webhook gets: what the webhook is called, and how its last attempt stands. */
    sending: z.object({ to: z.string(), state: z.enum(deliveryStates), final: z.boolean() }).optional(),
  })
  .meta({ id: 'TimelineEntry' })
export type TimelineEntry = z.input<typeof timelineEntry>

export const getLeadTimeline = endpoint({
  name: 'getLeadTimeline',
  summary: 'What happened to a lead, newest first',
  more: 'The latest 500 entries. Who opened a lead is kept once an hour; which leads a file held is kept where it held 200 at most.',
  method: 'GET',
  path: deskPaths.adminLeadTimeline,
  access: 'consultant',
  params: z.object({ id }),
  reply: z.array(timelineEntry),
})
