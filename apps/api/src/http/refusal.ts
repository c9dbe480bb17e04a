import { type Endpoint, type GivenReplyOf, MOST_FAULTS } from '@verdict/contracts'
import { encode } from './encode.ts'

/** What is wrong with a part of a request. */
export interface Fault {
  pointer: string
  message: string
}

interface More {
  /** The listed faults, `MOST_FAULTS` at most. */
  errors?: Fault[]
  headers?: { [name: string]: string }
  [member: string]: unknown
}

/** A request that is refused, as the caller is told: a stable code, a sentence, and what else helps to mend it. */
export class Refusal extends Error {
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
    this.more = errors ? { ...more, errors: errors.slice(0, MOST_FAULTS) } : more
  }
}

export const notFound = (what = 'Nothing is here.') => new Refusal(404, 'not-found', what)
/** The value, or a 404 where it is null. */
export function found<Found>(value: Found | null | undefined): Found {
  if (value === null || value === undefined) throw notFound()
  return value
}

export const unprocessable = (errors: Fault[]) => new Refusal(422, 'invalid', summaryOf(errors), { errors })

function summaryOf(errors: Fault[]): string {
  if (errors.length === 1) return (errors[0] as Fault).message
  if (errors.length <= MOST_FAULTS) return `${errors.length} things are wrong.`
  return `More than ${MOST_FAULTS} things are wrong; these are the first.`
}

/** @param seconds how long to wait, at least one */
export function tooMany(seconds: number): Refusal {
  const wait = Math.max(1, Math.ceil(seconds))
  return new Refusal(429, 'too-many-requests', `Too many calls. Try again in ${wait} seconds.`, {
    headers: { 'retry-after': String(wait) },
  })
}
/** A write based on something older than what is there now, which is told as the call replies with it. */
export const stale = <E extends Endpoint>(contract: E, current: GivenReplyOf<E>) =>
  new Refusal(409, 'stale', 'This has been changed since you loaded it.', { current: encode(contract, current) })
