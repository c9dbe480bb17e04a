import type { IncomingMessage } from 'node:http'
import { ApiError } from './api-error.ts'
import type { ServedRequest } from './served-request.ts'

/** A host and its port, without signs that could hide another host, such as "@". */
const HOST = /^[a-z0-9.:[\]_-]{1,300}$/i

const READS = ['GET', 'HEAD', 'OPTIONS']

const WITH_HOST = /^https?:\/\/([^/?#]*)(.*)$/i

/** The path of a request. In the absolute form, which proxies receive, the host of the request line counts (RFC 9112, 3.2.2). */
export function addressWithin({ url = '', headers }: IncomingMessage): string {
  const [, host, rest] = WITH_HOST.exec(url) ?? []
  if (host === undefined) return url
  headers.host = host
  return rest?.startsWith('/') ? rest : `/${rest}`
}

/** Refuses a request without a host, or with several, which readers could interpret differently (RFC 9112, 3.2). */
export function checkOneHost({ rawHeaders, httpVersion }: IncomingMessage) {
  const hosts = rawHeaders.filter((name, i) => i % 2 === 0 && name.toLowerCase() === 'host')
  if (hosts.length > 1 || (hosts.length === 0 && httpVersion === '1.1'))
    throw new ApiError(400, 'bad-request', 'A request names the host that it is for, once.')
}

/**
 * Refuses a request for another host than that of the product's address, compared without case, with its port or none. Where no address is
 * set every host is served. Health checks are served for every host.
 */
export function checkHost({ headers, url }: ServedRequest, own: string | undefined) {
  if (own === undefined || url.startsWith('/health/')) return
  const { protocol, host } = new URL(own)
  if (!HOST.test(headers.host ?? '') || hostOf(`${protocol}//${headers.host}`) !== host)
    throw new ApiError(421, 'wrong-host', 'This host is not served here.')
}

/**
 * Refuses calls that another site makes a browser send. A client that sends neither `Sec-Fetch-Site` nor `Origin` is no browser and passes, and
 * so does one with a token: no page of another site can add that header to a call to here.
 */
export function checkOrigin({ method, headers }: ServedRequest, own: string | undefined) {
  if (READS.includes(method) || headers.authorization?.startsWith('Bearer ')) return
  const site = headers['sec-fetch-site']
  const { origin } = headers
  const foreign =
    (site !== undefined && site !== 'same-origin' && site !== 'none') ||
    (origin !== undefined && (own ? origin !== own : hostOf(origin) !== headers.host))
  if (foreign) throw new ApiError(403, 'foreign-origin', 'This call came from another site.')
}

/** Warns once about a proxy that `TRUST_PROXY` does not name. */
export function warnOfUnnamedProxy(): (request: ServedRequest) => void {
  let said = false
  return ({ headers, ip, raw, log }) => {
    if (said || headers['x-forwarded-for'] === undefined || ip !== raw.socket.remoteAddress) return
    said = true
    log.warn(
      `X-Forwarded-For came from ${ip}, which TRUST_PROXY does not name: it is ignored, and everybody behind that address shares its limits.`,
    )
  }
}

/** Host and port as a browser would write them: without the scheme's own port, without the root's dot. */
function hostOf(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined
  const { host, hostname } = new URL(address)
  return hostname.endsWith('.') ? hostname.slice(0, -1) + host.slice(hostname.length) : host
}
