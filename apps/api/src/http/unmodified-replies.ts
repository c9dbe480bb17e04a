import { randomUUID } from 'node:crypto'
import type { IncomingMessage, RequestListener, Server, ServerResponse } from 'node:http'
import { LRUCache } from 'lru-cache'
import type { ContentRevision } from '../reply-cache/content-revision.service.ts'
import type { Headers } from '../reply-cache/representation.ts'

/** Requests that are remembered. */
const MOST = 2_000
/** Characters of a request that is remembered. */
const LONGEST = 2_000
/** A request with one of these is not remembered: credentials are not stored, and a body has to be read. */
const NEVER = ['cookie', 'authorization', 'content-length', 'transfer-encoding']

interface Unmodified {
  /** The content's revision under which the reply was made. */
  revision: string
  /** Names and values in turn. */
  headers: string[]
}

/**
 * Answers a request that was answered with 304 before, as long as nothing public has changed, before routing and hooks: they take longer than the
 * reply. A request is the same only if its line and every header are, so that whatever the hooks check holds for it too.
 */
export class UnmodifiedReplies {
  private readonly replies = new LRUCache<string, Unmodified>({ max: MOST })

  constructor(private readonly revision: ContentRevision) {}

  /** Puts itself before the listener of a server. */
  answerFirst(server: Server) {
    const [next] = server.listeners('request') as [RequestListener]
    server.removeListener('request', next)
    server.on('request', (request, response) => {
      if (!this.answer(request, response)) next(request, response)
    })
  }

  /**
   * Remembers a 304.
   *
   * @param revision of the content, when it was decided
   * @param headers all but the request's own id
   */
  remember(request: IncomingMessage, revision: string, headers: Headers) {
    if (NEVER.some((name) => request.headers[name] !== undefined)) return
    const key = keyOf(request)
    if (key.length > LONGEST) return
    const sent = Object.entries(headers).flatMap(([name, value]) => (value === undefined ? [] : [name, String(value)]))
    this.replies.set(key, { revision, headers: sent })
  }

  private answer(request: IncomingMessage, response: ServerResponse): boolean {
    if (request.headers['if-none-match'] === undefined) return false
    const found = this.replies.get(keyOf(request))
    if (!found || found.revision !== this.revision.known) return false
    response.writeHead(304, [...found.headers, 'x-request-id', randomUUID()]).end()
    return true
  }
}

const keyOf = ({ method, url, rawHeaders }: IncomingMessage): string => `${method} ${url}\n${rawHeaders.join('\n')}`
