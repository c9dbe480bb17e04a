import type { z } from 'zod'

/** Who may call: anybody, or a user with at least this role. */
export type Access = 'public' | Role
export const roles = ['viewer', 'consultant', 'admin'] as const
export type Role = (typeof roles)[number]

/** Calls with one value of a field of the body in a window of time. */
interface FieldLimit {
  field: string
  calls: number
  seconds: number
}

/** A call of the API: routed, validated, guarded and documented from this one value. */
export interface Endpoint<
  Params extends z.ZodType = z.ZodType,
  Query extends z.ZodType = z.ZodType,
  Body extends z.ZodType = z.ZodType,
  Reply extends z.ZodType = z.ZodType,
> {
  /** The operation's id. */
  name: string
  summary: string
  /** Sentences about what the summary has no room for. */
  more?: string
  method: 'GET' | 'POST' | 'PUT' | 'DELETE'
  path: string
  access: Access
  /** What a user who has to choose a new password first may still call. */
  beforePasswordChange?: true
  /** What a user who has to set up two-factor sign-in first may still call. */
  beforeTwoFactor?: true
  /** Only for a user who is signed in: a program with a token is refused. */
  person?: true
  params?: Params
  query?: Query
  body?: Body
  /** The most bytes of a body, where it is not the default of `bodyLimitOf`. */
  bodyLimit?: number
  /**
   * Where fields of the body are wrong, the call is tried with the others and taken back, so that what their values are refused for is told at
   * the same time.
   */
  triesTheRest?: true
  /** A body that a client could send. */
  example?: z.input<Body>
  reply?: Reply
  /** The media type of a reply that is no JSON, or the types that it may have. */
  produces?: string | readonly string[]
  /** 200 unless said otherwise. */
  status?: 200 | 201 | 202 | 204
  /** Accepts `Idempotency-Key`: the same key and body has the same reply and runs once. */
  idempotent?: true
  /** Needs `If-Match` with the revision that the write is based on. */
  conditional?: true
  /** Calls that one address may make in a window of time. */
  limit?: { calls: number; seconds: number }
  /** The same for one value of each of these fields of the body, whatever its case, for all callers together. */
  limitPer?: FieldLimit | FieldLimit[]
  /** The same for everybody together, so that many addresses cannot do what one may not. */
  limitAll?: { calls: number; seconds: number }
  /** Its reply carries an ETag, so that it may answer 304. */
  tagged?: true
  /** What else the call may answer, beside what every call may. */
  problems?: { [status: number]: string }
}

const KIB = 1024

/** A document may have 1 MiB in canonical form; as it is sent it may have some white space too. */
export const LARGEST_BODY = 2 * KIB * KIB

/** The most bytes of a call's body. Signed-in users write long texts; visitors do not. */
export const bodyLimitOf = ({ access, bodyLimit }: Endpoint): number =>
  bodyLimit ?? (access === 'public' ? 4 * KIB : 64 * KIB)

/** Declares a call with the types of its input and its reply. */
export const endpoint = <
  Params extends z.ZodType = z.ZodUndefined,
  Query extends z.ZodType = z.ZodUndefined,
  Body extends z.ZodType = z.ZodUndefined,
  Reply extends z.ZodType = z.ZodUndefined,
>(
  declared: Endpoint<Params, Query, Body, Reply>,
) => declared

type OutputOf<Schema> = Schema extends z.ZodType ? z.output<Schema> : undefined

/** What a handler is given of a request that fits. */
export interface InputOf<E extends Endpoint> {
  params: OutputOf<NonNullable<E['params']>>
  query: OutputOf<NonNullable<E['query']>>
  body: OutputOf<NonNullable<E['body']>>
}

/** What a client sends as the body. */
export type BodyOf<E extends Endpoint> = z.input<NonNullable<E['body']>>
/** What a client fills the path with. */
export type ParamsOf<E extends Endpoint> =
  z.output<NonNullable<E['params']>> extends infer Params extends object
    ? { [name in keyof Params]: Params[name] | string }
    : undefined
/** A query as a client sends it: values, or their JSON. */
export type QueryOf<E extends Endpoint> = {
  [name in keyof z.output<NonNullable<E['query']>>]?: z.output<NonNullable<E['query']>>[name] | string
}
/** What a client reads as the reply. */
export type ReplyOf<E extends Endpoint> = z.input<NonNullable<E['reply']>>
/** What a handler gives for it: moments are dates, and what else it holds is not sent. */
export type GivenReplyOf<E extends Endpoint> = z.output<NonNullable<E['reply']>>
