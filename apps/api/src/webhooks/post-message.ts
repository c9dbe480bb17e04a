import http from 'node:http'
import https from 'node:https'
import { isIP } from 'node:net'
import type { NetworkRules } from './network-rules.ts'

/** Milliseconds that a receiver has to answer, from the resolving of its name to the status. */
const TIMEOUT = 20_000
/** Bytes of an answer that are read, unused, so that a receiver is not cut off; beyond, it is. */
const LONGEST_ANSWER = 64 * 1024
/** Milliseconds that the rest of an answer has, once its status is there. */
const LATEST_REST = 1_000

/** What became of a message. */
export interface Outcome {
  /** The HTTP status; null where nothing answered. */
  status: number | null
  /** Why the attempt failed, in a sentence without content of the reply; null where it succeeded. */
  error: string | null
  /** Seconds of the receiver's `Retry-After`; null without one. */
  retryAfter: number | null
  /** Milliseconds. */
  duration: number
}

/**
 * Posts a message. Only a 2xx counts; redirects are not followed, because they lead past the check of the address.
 *
 * @param timeout in milliseconds
 */
export async function postMessage(
  url: URL,
  message: { headers: http.OutgoingHttpHeaders; body: string },
  rules: NetworkRules,
  signal: AbortSignal,
  timeout = TIMEOUT,
): Promise<Outcome> {
  const began = performance.now()
  const until = AbortSignal.any([signal, AbortSignal.timeout(timeout)])
  try {
    // A connection to an address in digits resolves nothing, so nothing would check it.
    if (isIP(url.hostname.replace(/^\[|\]$/g, ''))) await rules.addressesOf(url.hostname)
    const { statusCode: status = 0, headers } = await answerOf(url, message, rules, until)
    const retryAfter = SLOW_DOWN.has(status) ? secondsOf(headers['retry-after']) : null
    return { status, error: errorOfStatus(status), retryAfter, duration: since(began) }
  } catch (error) {
    return {
      status: null,
      error: errorOf(error as NodeJS.ErrnoException, timeout),
      retryAfter: null,
      duration: since(began),
    }
  }
}

const since = (began: number) => Math.round(performance.now() - began)

const answerOf = (
  url: URL,
  { headers, body }: { headers: http.OutgoingHttpHeaders; body: string },
  { lookup }: NetworkRules,
  signal: AbortSignal,
): Promise<http.IncomingMessage> =>
  new Promise((resolve, reject) => {
    const { request } = url.protocol === 'https:' ? https : http
    const length = Buffer.byteLength(body)
    const sent = request(
      url,
      { method: 'POST', agent: false, lookup, signal, headers: { ...headers, 'content-length': length } },
      (answer) => {
        const late = setTimeout(() => answer.destroy(), LATEST_REST)
        answer.on('close', () => clearTimeout(late))
        let bytes = 0
        answer.on('data', (chunk: Buffer) => {
          bytes += chunk.length
          if (bytes > LONGEST_ANSWER) answer.destroy()
        })
        // The status has been read: what happens to the rest changes nothing.
        answer.on('error', () => {})
        resolve(answer)
      },
    )
    sent.on('error', reject)
    sent.end(body)
  })

/** Statuses whose `Retry-After` is respected. */
const SLOW_DOWN = new Set([429, 502, 503, 504])

function secondsOf(header: string | undefined): number | null {
  if (header === undefined) return null
  const seconds = /^\d{1,9}$/.test(header) ? Number(header) : (Date.parse(header) - new Date().getTime()) / 1_000
  return Number.isFinite(seconds) ? Math.max(0, seconds) : null
}

function errorOfStatus(status: number): string | null {
  if (status >= 200 && status < 300) return null
  if (status >= 300 && status < 400)
    return `The receiver redirects (${status}). Redirects are not followed: enter the address that it leads to.`
  if (status === 410) return 'The receiver answered 410: it wants no more messages.'
  return `The receiver answered ${status}.`
}

const SENTENCES: { [code: string]: string } = {
  ADDRESS_REFUSED: 'The address is in a private network, which is not called.',
  ENOTFOUND: 'The name of the host was not found.',
  EAI_AGAIN: 'The name of the host could not be looked up.',
  ECONNREFUSED: 'Nothing listens at this address.',
  ECONNRESET: 'The receiver closed the connection without an answer.',
  EPIPE: 'The receiver closed the connection without an answer.',
  EHOSTUNREACH: 'There is no way to this host.',
  ENETUNREACH: 'There is no way to this host.',
  ETIMEDOUT: 'The host did not accept a connection.',
}

function errorOf({ code = '', name, cause }: NodeJS.ErrnoException, timeout: number): string {
  const isLate =
    name === 'AbortError' || name === 'TimeoutError' || (cause as Error | undefined)?.name === 'TimeoutError'
  if (isLate) return `No answer within ${timeout / 1_000} seconds.`
  if (code.startsWith('HPE_')) return 'The receiver answered something that is not HTTP.'
  if (/CERT|TLS|SSL|SIGNED|ISSUER/.test(code)) return `No secure connection could be made (${code}).`
  return SENTENCES[code] ?? `The connection failed${code ? ` (${code})` : ''}.`
}
