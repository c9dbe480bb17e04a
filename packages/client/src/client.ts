import type { BodyOf, Endpoint, ParamsOf, ProblemDetails, QueryOf, ReplyOf } from '@verdict/contracts'
import { urlOf } from '@verdict/contracts/paths'

/** What a call is sent with, as its contract says. */
export type Sending<E extends Endpoint> = Needed<'params', ParamsOf<E>> &
  Needed<'body', BodyOf<E>> & {
    query?: QueryOf<E>
    /** The revision that it is based on, sent as `If-Match`. */
    revision?: number
    /** The `Idempotency-Key`. */
    key?: string
    headers?: { [name: string]: string }
    signal?: AbortSignal
    /** It is sent although the page that sends it closes. */
    keepalive?: boolean
  }

type Needed<Name extends string, Value> = [Value] extends [undefined]
  ? { [name in Name]?: never }
  : { [name in Name]: Value }

/** What a call without input may leave out altogether. */
export type Given<E extends Endpoint> = object extends Sending<E> ? [sending?: Sending<E>] : [sending: Sending<E>]

export interface CallReply<Reply> {
  status: number
  headers: Headers
  body: Reply
}

/** A call that was refused, or, with status 0, that did not reach the server. */
export class CallError extends Error {
  constructor(
    readonly status: number,
    /** The server's problem details; empty where the reply has none. */
    readonly problem: Partial<ProblemDetails> = {},
  ) {
    super(problem.detail ?? (status === 0 ? 'The server cannot be reached.' : `The server answered ${status}.`))
  }
}

/** Of a contract what is needed to send a call. A page that loads no schemas has the type of the contract, and these two. */
export type Route<E extends Endpoint> = Pick<E, 'method' | 'path'> & { readonly contract?: E }

export const routeTo = <E extends Endpoint>(method: E['method'], path: E['path']): Route<E> => ({ method, path })

export interface Request {
  method: string
  url: string
  headers: { [name: string]: string }
  body?: string
}

/** Anything that a call could be sent with, whether or not it fits its contract. */
export interface AnySending {
  params?: { [name: string]: unknown }
  query?: { [name: string]: unknown }
  body?: unknown
  key?: string
  revision?: number
  headers?: { [name: string]: string }
}

/** A call as HTTP. What a query holds besides text is written as JSON. */
export function requestOf({ method, path }: Pick<Endpoint, 'method' | 'path'>, sending: AnySending = {}): Request {
  const { params = {}, query = {}, body, key, revision, headers } = sending
  const asked = Object.entries(query).filter(([, value]) => value !== undefined)
  const search = new URLSearchParams(
    asked.map(([name, value]) => [name, typeof value === 'string' ? value : JSON.stringify(value)]),
  ).toString()
  return {
    method,
    url: urlOf(path, params as { [name: string]: string | number }) + (search && `?${search}`),
    headers: {
      ...(body !== undefined && { 'content-type': 'application/json' }),
      ...(key !== undefined && { 'idempotency-key': key }),
      ...(revision !== undefined && { 'if-match': `"${revision}"` }),
      ...headers,
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  }
}

/** The reply to a call, refused ones apart. */
async function replyTo(
  route: Pick<Endpoint, 'method' | 'path'>,
  sending: AnySending & { signal?: AbortSignal; keepalive?: boolean } = {},
) {
  const { url, ...request } = requestOf(route, sending)
  const { signal, keepalive } = sending
  const response = await fetch(url, { ...request, ...(signal && { signal }), ...(keepalive && { keepalive }) }).catch(
    (error: unknown) => {
      throw signal?.aborted ? error : new CallError(0)
    },
  )
  if (!response.ok) throw new CallError(response.status, await problemOf(response))
  return response
}

/**
 * Makes a call.
 *
 * @throws CallError where the call is refused or the server is not reached; the reason of `signal` where it is aborted
 */
export async function call<E extends Endpoint>(
  route: Route<E> | E,
  ...[sending]: Given<E>
): Promise<CallReply<ReplyOf<E>>> {
  const response = await replyTo(route, sending as AnySending)
  const text = await response.text()
  // A reply with status 204 has no body.
  const body = (text === '' ? undefined : JSON.parse(text)) as ReplyOf<E>
  return { status: response.status, headers: response.headers, body }
}

const problemOf = (response: Response) => response.json().catch(() => ({})) as Promise<Partial<ProblemDetails>>

/** Makes a call whose reply is a file. @throws as `call` does */
export async function callForFile<E extends Endpoint>(
  route: Route<E> | E,
  ...[sending]: Given<E>
): Promise<{ headers: Headers; bytes: ArrayBuffer }> {
  const response = await replyTo(route, sending as AnySending)
  return { headers: response.headers, bytes: await response.arrayBuffer() }
}
