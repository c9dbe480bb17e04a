import type { FastifyInstance } from 'fastify'

const ALWAYS = {
  'x-content-type-options': 'nosniff',
  'cross-origin-opener-policy': 'same-origin',
}

/** What a reply says where its route says nothing else: nothing may be cached, framed, run or told to others. */
const UNLESS_SAID = {
  'cross-origin-resource-policy': 'same-origin',
  'cache-control': 'no-store',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'",
}

const YEAR = 31_536_000

/** Sets the headers that keep browsers out of trouble, and answers 304 to whoever has the very thing already. */
export function addSecurityHeaders(server: FastifyInstance, { https }: { https: boolean }) {
  server.addHook('onSend', async (request, reply, payload) => {
    reply.headers(ALWAYS)
    if (https) reply.header('strict-transport-security', `max-age=${YEAR}; includeSubDomains`)
    for (const [name, value] of Object.entries(UNLESS_SAID)) if (!reply.hasHeader(name)) reply.header(name, value)
    const etag = reply.getHeader('etag')
    if (request.method !== 'GET' || etag === undefined || !matches(request.headers['if-none-match'], String(etag)))
      return payload
    reply.status(304).removeHeader('content-length').removeHeader('content-type')
    return ''
  })
}

const matches = (ifNoneMatch: string | undefined, etag: string) =>
  ifNoneMatch
    ?.split(',')
    .map((each) => each.trim().replace(/^W\//, ''))
    .some((each) => each === etag || each === '*') ?? false
