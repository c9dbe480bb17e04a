import type { FastifyInstance } from 'fastify'
import { matchingTag } from '../reply-cache/entity-tags.ts'
import type { Headers } from '../reply-cache/representation.ts'

const ALWAYS = {
  'x-content-type-options': 'nosniff',
  'cross-origin-opener-policy': 'same-origin',
}

/** The headers of a reply whose route sets none: not cached, not framed, no scripts, no path in the referrer to other sites. */
const UNLESS_SAID = {
  'cross-origin-resource-policy': 'same-origin',
  'cache-control': 'no-store',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'",
}

const YEAR = 31_536_000

/** Adds the security headers to the headers of a reply. */
export type Secure = (headers: Headers) => Headers

/** @param https whether the product is reached by it, and by nothing else */
export const securityHeaders =
  (https: boolean): Secure =>
  (headers) => ({
    ...UNLESS_SAID,
    ...headers,
    ...ALWAYS,
    ...(https && { 'strict-transport-security': `max-age=${YEAR}; includeSubDomains` }),
  })

/** Adds the security headers to every reply, and answers 304 where the ETag matches. */
export function secureReplies(server: FastifyInstance, secure: Secure) {
  server.addHook('onSend', async (request, reply, payload) => {
    // Setting a cookie that is set would send it twice.
    const { 'set-cookie': _, ...headers } = reply.getHeaders()
    reply.headers(secure(headers) as { [name: string]: string })
    const etag = reply.getHeader('etag')
    const isRead = request.method === 'GET' || request.method === 'HEAD'
    if (!isRead || etag === undefined || !matchingTag(request.headers['if-none-match'], [String(etag)])) return payload
    for (const name of OF_THE_BODY) reply.removeHeader(name)
    reply.status(304)
    return request.method === 'HEAD' ? payload : ''
  })
}

const OF_THE_BODY = ['content-length', 'content-type', 'content-encoding']
