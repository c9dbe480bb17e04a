import { call as send, CallError } from '@verdict/client'
import type { ProblemDetails, RequestProblem } from '@verdict/contracts'
import { HttpError } from 'react-admin'

/** What the API said of a call that it refused. */
export interface RefusedCall extends Omit<ProblemDetails, 'errors'> {
  /** What is wrong by field, where react-hook-form looks for it; `root` is the whole. */
  errors: { [field: string]: string }
  /** The same with JSON pointers into the body that was sent. */
  places: RequestProblem[]
}

/**
 * Calls the API as a contract declares it.
 *
 * @throws HttpError with the sentence to show, the status, and a `RefusedCall` as its body
 */
export const call: typeof send = (endpoint, ...sending) =>
  send(endpoint, ...sending).catch((error: unknown) => {
    throw error instanceof CallError ? httpErrorOf(error) : error
  })

function httpErrorOf({ status, message, problem }: CallError): HttpError {
  if (status === 0)
    return new HttpError('The server cannot be reached. What you did is still here: try again in a moment.', 0)
  const places = problem.errors ?? []
  const errors = Object.fromEntries(
    places.map(({ pointer, message }) => [pointer.slice(1).replaceAll('/', '.') || 'root', message]),
  )
  return new HttpError(message, status, { ...problem, errors, places })
}

/** What the API said of what went wrong; empty where it said nothing, or where something else went wrong. */
export const refusedCall = (error: unknown): Partial<RefusedCall> =>
  (error as { body?: Partial<RefusedCall> } | undefined)?.body ?? {}
