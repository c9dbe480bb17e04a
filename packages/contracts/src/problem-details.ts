import { z } from 'zod'

const requestProblem = z.object({ pointer: z.string(), message: z.string() })
/** What is wrong at one place of a request. `pointer` is an RFC 6901 JSON pointer into the body, or names a parameter. */
export type RequestProblem = z.output<typeof requestProblem>

/** The body of every reply that refuses a call (RFC 9457), with all problems of the request at once. */
export const problemDetails = z
  .looseObject({
    type: z.string(),
    code: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string().optional(),
    requestId: z.string().optional(),
    errors: z.array(requestProblem).optional(),
  })
  .meta({ id: 'Problem' })
export type ProblemDetails = z.input<typeof problemDetails>

/** The most problems that one reply lists. */
export const MAX_PROBLEMS = 50
