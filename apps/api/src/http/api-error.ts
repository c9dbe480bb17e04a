import { type Endpoint, type GivenReplyOf, MAX_PROBLEMS, type RequestProblem } from '@verdict/contracts'
import { encode } from './encode.ts'

interface More {
  /** The listed problems, `MAX_PROBLEMS` at most. */
  errors?: RequestProblem[]
  headers?: { [name: string]: string }
  [member: string]: unknown
}

/** Refuses a call. It leaves as problem details: a status, a stable code, a sentence, and the problems of the request. */
export class ApiError extends Error {
  readonly more: More

  constructor(
    readonly status: number,
    /** Stable, for programs. */
    readonly code: string,
    message: string,
    more: More = {},
  ) {
    super(message)
    const { errors } = more
    this.more = errors ? { ...more, errors: errors.slice(0, MAX_PROBLEMS) } : more
  }
}

export const notFound = (what = 'Nothing is here.') => new ApiError(404, 'not-found', what)
/** The value, or a 404 where it is null. */
export function orNotFound<Found>(value: Found | null | undefined): Found {
  if (value === null || value === undefined) throw notFound()
  return value
}

export const unprocessable = (errors: RequestProblem[]) => new ApiError(422, 'invalid', summaryOf(errors), { errors })

function summaryOf(errors: RequestProblem[]): string {
  if (errors.length === 1) return (errors[0] as RequestProblem).message
  if (errors.length <= MAX_PROBLEMS) return `${errors.length} things are wrong.`
  return `More than ${MAX_PROBLEMS} things are wrong; these are the first.`
}

/** @param seconds how long to wait, at least one */
export function tooMany(seconds: number): ApiError {
  const wait = Math.max(1, Math.ceil(seconds))
  return new ApiError(429, 'too-many-requests', `Too many calls. Try again in ${wait} seconds.`, {
    headers: { 'retry-after': String(wait) },
  })
}
/** Refuses a write that was made from an older revision; the reply holds the current one. */
export const stale = <E extends Endpoint>(contract: E, current: GivenReplyOf<E>) =>
  new ApiError(409, 'stale', 'This has been changed since you loaded it.', { current: encode(contract, current) })
