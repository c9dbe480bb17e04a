import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { acceptedBy } from '../reply-cache/codings.ts'
import { matchingTag } from '../reply-cache/entity-tags.ts'
import type { ReplyCache } from '../reply-cache/reply-cache.service.ts'
import type { Headers, Representation, Sendable } from '../reply-cache/representation.ts'
import type { Secure } from './security-headers.ts'
import type { UnmodifiedReplies } from './unmodified-replies.ts'

/** Compresses a cached reply once instead of at every request. Must be registered before the compression of replies. */
export function packCachedOnce(server: FastifyInstance) {
  server.addHook('onRoute', (route) => {
    if (route.config?.cached) route.compress = false
  })
}

/** Replies from the cache, which needs no turn. The caller is admitted and counted before. */
export function answerFromCache(server: FastifyInstance, cache: ReplyCache, unmodified: UnmodifiedReplies) {
  const { revision } = cache
  server.addHook('onRequest', (request, reply, done) => {
    const { cached } = request.routeOptions.config
    if (!cached || cached.private) return done()
    const answerOrGoOn = (current: string) => {
      const kept = cache.find(request, cached, current)
      if (!kept) return done()
      reply.hijack()
      const headers = send(kept, request, reply)
      if (headers) unmodified.remember(request.raw, current, headers)
    }
    const { known } = revision
    if (known !== undefined) return answerOrGoOn(known)
    revision.current().then(answerOrGoOn, done)
  })
}

/** The same for pages behind a secret address: first checks, in the caller's turn, that what the page shows still exists. */
export function answerPrivatelyFromCache(server: FastifyInstance, cache: ReplyCache) {
  server.addHook('onRequest', async (request, reply) => {
    const { cached } = request.routeOptions.config
    if (!cached?.private) return
    const [revision, state] = await Promise.all([cache.revision.current(), cache.stateFor(request, cached.private)])
    const kept = state === undefined ? undefined : cache.find(request, cached, revision, state)
    if (!kept) return
    reply.hijack()
    send(kept, request, reply)
  })
}

/**
 * Sends a cached reply, bypassing the handlers.
 *
 * @returns the headers of a 304, without the request's id; undefined where a body is sent
 */
function send(kept: Representation, { id, headers }: FastifyRequest, { raw }: FastifyReply): Headers | undefined {
  const accepted = acceptedBy(headers['accept-encoding'])
  const ifNoneMatch = headers['if-none-match']
  const had = ifNoneMatch === undefined ? undefined : matchingTag(ifNoneMatch, kept.tagsFor(accepted))
  if (had !== undefined) {
    const unmodified = { ...kept.unmodified, etag: had }
    raw.writeHead(304, { ...unmodified, 'x-request-id': id }).end()
    return unmodified
  }
  const write = ({ body, headers: described }: Sendable) =>
    void raw.writeHead(200, { ...described, 'x-request-id': id }).end(body)
  const sendable = kept.sendableFor(accepted)
  if (sendable instanceof Promise) void sendable.then(write)
  else write(sendable)
  return undefined
}

/** What belongs to one request, not to the reply. */
const OF_THE_REQUEST = ['x-request-id', 'set-cookie']

/** Stores the replies of cached routes. */
export function keepReplies(server: FastifyInstance, cache: ReplyCache, secure: Secure) {
  server.addHook('onSend', async (request, reply, payload) => {
    const { cached } = request.routeOptions.config
    if (!cached || reply.statusCode !== 200) return payload
    const body = typeof payload === 'string' ? Buffer.from(payload) : payload
    // A client that left got nothing, which must not be cached as the page.
    if (!(body instanceof Buffer) || body.length === 0) return payload
    const headers: Headers = reply.getHeaders()
    for (const name of OF_THE_REQUEST) delete headers[name]
    headers.vary = [...cached.by, 'accept-encoding'].join(', ')
    if (!cached.private) headers['cache-control'] ??= 'public, no-cache'
    const kept = await cache.keep(request, body, secure(headers), cached.private !== undefined)
    if (!kept) return payload
    reply.headers(kept.headers)
    return kept.body
  })
}
