import { z } from 'zod'

/** RFC 9457, with every error of the request at once. */
export const problem = z
  .looseObject({
    type: z.string(),
    code: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string().optional(),
    requestId: z.string().optional(),
    errors: z.array(z.object({ pointer: z.string(), message: z.string() })).optional(),
  })
  .meta({ id: 'Problem' })
export type Problem = z.input<typeof problem>

/** The most faults that one problem lists. A sender of ten thousand faults is helped by the first ones. */
export const MOST_FAULTS = 50
