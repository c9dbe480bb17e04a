import { createHash, webcrypto } from 'node:crypto'
import { type Accepted, type Coding, pack } from './codings.ts'

const { subtle } = webcrypto

export interface Headers {
  [name: string]: string | string[] | number | undefined
}

/** Bytes as they are sent, and all headers that belong to them. */
export interface Sendable {
  body: Buffer
  headers: Headers
}

/** Bytes below which packing saves nothing. */
const SMALLEST = 1_024

/** A reply that is sent many times: its bytes, plain and packed, each under a tag of its own. */
export class Representation {
  private readonly plain: Sendable
  private readonly packed = new Map<Coding, Sendable>()
  private readonly packing = new Map<Coding, Promise<Sendable>>()
  /** The headers of a 304, without its ETag. */
  readonly unmodified: Headers

  /**
   * @param headers all that it is sent with, but for what its packing adds
   * @param tag the ETag of the uncompressed one; absent where it may not be cached
   */
  constructor(
    body: Buffer,
    headers: Headers,
    private readonly tag: string | undefined,
  ) {
    this.plain = { body, headers: { ...headers, 'content-length': body.length, ...(tag && { etag: tag }) } }
    const { 'content-type': _, ...others } = headers
    this.unmodified = others
  }

  /** Bytes, including an estimate for the compressed forms. */
  get size(): number {
    return Math.ceil(this.plain.body.length * 1.5) + 1_000
  }

  /** The tags under which a client may have it already. */
  tagsFor({ codings }: Accepted): string[] {
    return this.tag === undefined ? [] : [this.tag, ...codings.map((coding) => packedTag(this.tag as string, coding))]
  }

  /** The form that a client prefers; a promise while it is packed for the first time. */
  sendableFor({ best }: Accepted): Sendable | Promise<Sendable> {
    if (best === undefined || this.plain.body.length < SMALLEST) return this.plain
    const packed = this.packed.get(best)
    if (packed) return packed
    const packing = this.packing.get(best) ?? this.pack(best)
    this.packing.set(best, packing)
    return packing
  }

  private async pack(coding: Coding): Promise<Sendable> {
    try {
      const body = await pack[coding](this.plain.body)
      const headers: Headers = { ...this.plain.headers, 'content-length': body.length, 'content-encoding': coding }
      if (this.tag !== undefined) headers.etag = packedTag(this.tag, coding)
      this.packed.set(coding, { body, headers })
      return { body, headers }
    } catch {
      return this.plain
    } finally {
      this.packing.delete(coding)
    }
  }
}

/** Bytes that differ have tags that differ (RFC 9110, 8.8.3). */
const packedTag = (tag: string, coding: Coding): string => tag.replace(/"$/, `-${coding}"`)

/** A tag for a body and the headers that it is sent with. The largest body takes long to hash, so a thread does it. */
export async function tagFor(body: Buffer, headers: Headers): Promise<string> {
  const hash = Buffer.from(await subtle.digest('SHA-256', body as Uint8Array<ArrayBuffer>))
  return `"${createHash('sha256').update(hash).update(JSON.stringify(headers)).digest('base64url')}"`
}
