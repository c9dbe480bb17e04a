/** What is wrong with a part of a request. */
export interface Fault {
  pointer: string
  message: string
}

/** A request that is refused, as the caller is told: a stable code, a sentence, and what else helps to mend it. */
export class Refusal extends Error {
  constructor(
    readonly status: number,
    /** Stable, for programs. */
    readonly code: string,
    message: string,
    readonly more: { errors?: Fault[]; headers?: { [name: string]: string }; [member: string]: unknown } = {},
  ) {
    super(message)
  }
}

export const notFound = (what = 'Nothing is here.') => new Refusal(404, 'not-found', what)
/** What was looked for, or a 404. */
export function found<Found>(value: Found | null | undefined): Found {
  if (value === null || value === undefined) throw notFound()
  return value
}

export const unprocessable = (errors: Fault[]) =>
  new Refusal(
    422,
    'invalid',
    errors.length === 1 ? (errors[0] as Fault).message : `${errors.length} things are wrong.`,
    {
      errors,
    },
  )
/** A write based on something older than what is there now. */
export const stale = (current: unknown) =>
  new Refusal(409, 'stale', 'This has been changed since you loaded it.', { current })
