import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { LRUCache } from 'lru-cache'
import Negotiator from 'negotiator'

/** A way to pack a body, as `Content-Encoding` names it. */
export type Coding = 'br' | 'gzip'
/** How a reply may be packed for a client. */
export interface Accepted {
  /** What the client likes best; plain where undefined. */
  best: Coding | undefined
  /** All that it accepts: a reply that it has cached came in one of these, or plain. */
  codings: readonly Coding[]
}

/** The codings of this product, the one with the smallest replies first. */
const CODINGS: readonly Coding[] = ['br', 'gzip']

/** Packs a body that is made once and sent many times. */
export const pack: { [coding in Coding]: (plain: Buffer) => Promise<Buffer> } = {
  // Brotli takes ten times as long at its best, for a tenth less.
  br: (plain) => promisify(brotliCompress)(plain, { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } }),
  gzip: (plain) => promisify(gzip)(plain),
}

/** A browser sends the same header with every request. */
const known = new LRUCache<string, Accepted>({ max: 200 })
/** A request without Accept-Encoding accepts any coding; it is answered uncompressed (RFC 9110, 12.5.3). */
const ANY: Accepted = { best: undefined, codings: CODINGS }

/** @param header `Accept-Encoding`, with its weights */
export function acceptedBy(header: string | undefined): Accepted {
  if (header === undefined) return ANY
  const found = known.get(header)
  if (found) return found
  const negotiator = new Negotiator({ headers: { 'accept-encoding': header } }) as {
    encodings(available: string[], options: { preferred: string[] }): string[]
  }
  const liked = negotiator.encodings([...CODINGS, 'identity'], { preferred: [...CODINGS] })
  const isCoding = (name: string | undefined): name is Coding => CODINGS.includes(name as Coding)
  const accepted = { best: isCoding(liked[0]) ? liked[0] : undefined, codings: liked.filter(isCoding) }
  if (header.length < LONGEST_KEPT) known.set(header, accepted)
  return accepted
}

/** The longest cached header: bounds the memory of distinct headers. */
const LONGEST_KEPT = 200
