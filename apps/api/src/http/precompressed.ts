import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { FastifyReply, FastifyRequest } from 'fastify'
import Negotiator from 'negotiator'

/** Bytes below which compressing saves nothing. */
const SMALLEST = 1_024

const encoders: { [encoding: string]: (plain: Buffer) => Promise<Buffer> } = {
  br: (plain) => promisify(brotliCompress)(plain, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }),
  gzip: (plain) => promisify(gzip)(plain),
}

/**
 * Serves what never changes while the product runs: made when it is first asked for, and compressed once for each way of compressing, not at
 * every request.
 */
export function precompressed(make: () => string | Buffer, headers: { [name: string]: string }) {
  let plain: Buffer | undefined
  const made = new Map<string, Promise<Buffer>>()
  return async (request: FastifyRequest, reply: FastifyReply) => {
    plain ??= Buffer.from(make())
    void reply.headers({ ...headers, vary: 'accept-encoding' })
    const accepted = new Negotiator(request.raw).encodings(Object.keys(encoders))
    const [encoding, encode] = Object.entries(encoders).find(([name]) => accepted.includes(name)) ?? []
    if (!encoding || !encode || plain.length < SMALLEST) return plain
    const body = made.get(encoding) ?? encode(plain)
    made.set(encoding, body)
    void reply.header('content-encoding', encoding)
    return body
  }
}
