import { z } from 'zod'
import { endpoint } from '../endpoint.ts'
import { deskPaths } from '../paths.ts'
import { id } from '../values.ts'

/** A part of a model on the desk, as its address has it, such as `ratings`. */
const tab = z.string().regex(/^[a-z][a-z-]{0,31}$/, 'This must be the name of a tab.')

/** Somebody else who has a model open now. */
export const present = z
  .object({
    user: id,
    name: z.string(),
    tab,
  })
  .meta({ id: 'Present' })
export type Present = z.input<typeof present>

/** Seconds after which somebody who has not been heard of is there no more. */
export const PRESENT_FOR = 30

export const notePresence = endpoint({
  name: 'notePresence',
  summary: 'Says that one has a model open, or no longer, and hears who else has',
  more: `Nothing of it outlasts ${PRESENT_FOR} seconds without another call; it is not audited.`,
  method: 'PUT',
  path: deskPaths.adminPresence,
  access: 'viewer',
  params: z.object({ id }),
  /** No tab: one has closed it. */
  body: z.strictObject({ tab: tab.nullable() }),
  /** By name. */
  reply: z.array(present),
})
