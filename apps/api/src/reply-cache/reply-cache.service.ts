import { Injectable } from '@nestjs/common'
import type { FastifyRequest } from 'fastify'
import { LRUCache } from 'lru-cache'
import { acceptedBy } from './codings.ts'
import { ContentRevision } from './content-revision.service.ts'
import { matchingTag } from './entity-tags.ts'
import { type Headers, Representation, type Sendable, tagFor } from './representation.ts'

declare module 'fastify' {
  interface FastifyContextConfig {
    cached?: Cached
  }
}

/** How replies of a route are cached. */
export interface Cached {
  /** The headers of a request that decide on the reply, beside its address and how it may be packed: those that `Vary` names. */
  by: readonly string[]
  /** Private: no browser or proxy may cache it. Cached here while the data it shows is unchanged (`ReplyCache.watch`). */
  private?: string
}

/** Finds out which state something is in that one reply shows; undefined where it is not there. */
type ReadState = (request: FastifyRequest) => Promise<string | undefined>

/** Bytes of replies. */
const KEPT = 64 * 1024 * 1024
/** Requests whose reply is known. */
const MOST_REQUESTS = 10_000
/** Characters of a request that is remembered. */
const LONGEST_REQUEST = 1_000

/** Replies that were made once and are the same for everybody who asks the same, until what they show changes. */
@Injectable()
export class ReplyCache {
  /** By request, the tag of its reply: different requests have the same page. */
  private readonly tags = new LRUCache<string, string>({ max: MOST_REQUESTS })
  private readonly replies = new LRUCache<string, Representation>({
    maxSize: KEPT,
    sizeCalculation: ({ size }) => size,
  })
  private readonly asked = new WeakMap<FastifyRequest, string>()

  private readonly states = new Map<string, ReadState>()

  constructor(readonly revision: ContentRevision) {}

  /** Registers how the state behind private replies of a kind is read. */
  watch(kind: string, read: ReadState) {
    this.states.set(kind, read)
  }

  /** The state of what a private reply shows; undefined where that is not there. */
  async stateFor(request: FastifyRequest, kind: string): Promise<string | undefined> {
    return this.states.get(kind)?.(request)
  }

  /**
   * The cached reply to a request, if there is one. Otherwise the reply is cached when it is sent.
   *
   * @param state of further data in the reply, which the content's revision does not count
   */
  find(request: FastifyRequest, { by }: Cached, revision: string, state = ''): Representation | undefined {
    let key = `${revision} ${state} ${request.url}`
    for (const name of by) key += `\n${String(request.headers[name])}`
    const tag = this.tags.get(key)
    const kept = tag === undefined ? undefined : this.replies.get(tag)
    if (!kept && key.length < LONGEST_REQUEST) this.asked.set(request, key)
    return kept
  }

  /**
   * Caches a reply.
   *
   * @param headers all that it is sent with
   * @returns the representation for this request; undefined where the reply is not cached
   */
  async keep(
    request: FastifyRequest,
    body: Buffer,
    headers: Headers,
    isPrivate: boolean,
  ): Promise<Sendable | undefined> {
    const key = this.asked.get(request)
    if (key === undefined) return undefined
    const name = await tagFor(body, headers)
    const tag = isPrivate ? undefined : String(headers.etag ?? name)
    const kept = this.replies.get(name) ?? new Representation(body, headers, tag)
    this.replies.set(name, kept)
    this.tags.set(key, name)
    const accepted = acceptedBy(request.headers['accept-encoding'])
    const { body: sent, headers: described } = await kept.sendableFor(accepted)
    const had = matchingTag(request.headers['if-none-match'], kept.tagsFor(accepted))
    return { body: sent, headers: { ...described, ...(had && { etag: had }) } }
  }
}
