import { call as send, CallError, callForFile as sendForFile } from '@verdict/client'
import type { ProblemDetails, RequestProblem } from '@verdict/contracts'
import { HttpError } from 'react-admin'

/** The problem details of a refused call. */
export interface RefusedCall extends Omit<ProblemDetails, 'errors'> {
  /** Messages by field, as react-hook-form expects them; `root` is about the whole form. */
  errors: { [field: string]: string }
  /** The same messages with JSON pointers into the body that was sent. */
  places: RequestProblem[]
}

/**
 * Calls the API as a contract declares it.
 *
 * @throws HttpError with the sentence to show, the status, and a `RefusedCall` as its body
 */
export const call: typeof send = (endpoint, ...sending) => send(endpoint, ...sending).catch(rethrow)

/** The same for a call whose reply is a file. */
export const callForFile: typeof sendForFile = (endpoint, ...sending) =>
  sendForFile(endpoint, ...sending).catch(rethrow)

const rethrow = (error: unknown): never => {
  throw error instanceof CallError ? httpErrorOf(error) : error
}

function httpErrorOf({ status, message, problem }: CallError): HttpError {
  if (status === 0)
    return new HttpError('The server cannot be reached. What you did is still here: try again in a moment.', 0)
  const places = problem.errors ?? []
  const errors = Object.fromEntries(
    places.map(({ pointer, message }) => [pointer.slice(1).replaceAll('/', '.') || 'root', message]),
  )
  return new HttpError(message, status, { ...problem, errors, places })
}

/** The problem details of an error; empty for an error of another kind. */
export const refusedCall = (error: unknown): Partial<RefusedCall> =>
  (error as { body?: Partial<RefusedCall> } | undefined)?.body ?? {}
