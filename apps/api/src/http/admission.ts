import { setTimeout as pause } from 'node:timers/promises'
import { bodyLimitOf, type Endpoint, LARGEST_BODY } from '@verdict/contracts'
import type { FastifyContextConfig, FastifyInstance, FastifyRequest } from 'fastify'
import { isAbandoned } from './connections.ts'
import { checkHost, checkOneHost, checkOrigin, warnOfUnnamedProxy } from './caller.ts'
import { networkOf } from './network.ts'
import type { RateLimits } from './rate-limits.ts'
import type { Reads } from './reads.ts'
import { notFound, ApiError } from './api-error.ts'
import type { ServedRequest } from './served-request.ts'

declare module 'fastify' {
  interface FastifyContextConfig {
    /** What the route serves; absent where it serves a page or a file. */
    contract?: Endpoint
  }
}

interface Doorkeepers {
  publicUrl: string | undefined
  limits: RateLimits
  reads: Reads
  /** Admits a call if its caller has the role. */
  access: { admit(contract: Endpoint, request: ServedRequest): Promise<void> }
}

/**
 * Admits or refuses every request before its body is read: by its host, its address, its user and their rate. A refused request has cost
 * only the reading of its headers; an admitted one may have a body as large as its contract allows.
 */
export function admitRequests(server: FastifyInstance, { publicUrl, limits, reads, access }: Doorkeepers) {
  const notice = warnOfUnnamedProxy()
  server.addHook('onRoute', (route) => {
    if (route.config?.contract) route.bodyLimit = bodyLimitOf(route.config.contract)
  })
  server.addHook('onRequest', (request: ServedRequest, reply, done) => {
    // What is refused is read to its end and thrown away, so that the connection can be used again; unless that would never end.
    if (Number(request.headers['content-length']) > LARGEST_BODY) reply.header('connection', 'close')
    notice(request)
    checkOneHost(request.raw)
    checkHost(request, publicUrl)
    refuseCompressed(request)
    if (request.is404) throw notFound()
    checkOrigin(request, publicUrl)
    const { config } = request.routeOptions
    const { contract } = config
    if (isShared(config)) reads.count(request.ip)
    // Most reads have nothing to wait for.
    if (!contract || (contract.access === 'public' && !contract.limit)) return done()
    admitCall(contract, request).then(() => done(), done)
  })
  const admitCall = async (contract: Endpoint, request: ServedRequest) => {
    await access.admit(contract, request)
    if (contract.limit) await limits.take(`${contract.name}:${networkOf(request.ip)}`, contract.limit)
  }
}

/** Public GETs that are computed for each request. */
const isShared = ({ page, contract }: FastifyContextConfig): boolean =>
  page === true || (contract?.access === 'public' && contract.method === 'GET')

/** Renders a page when it is its reader's turn. */
export function takeTurns(server: FastifyInstance, reads: Reads) {
  const turns = new WeakMap<FastifyRequest, () => void>()
  server.addHook('onRequest', async (request, reply) => {
    if (!isShared(request.routeOptions.config)) return
    const end = await inTime(reads.turnOf(request.ip))
    turns.set(request, end)
    reply.raw.once('close', end)
    if (!isAbandoned(request)) return
    // The client disconnected while waiting; no further event follows.
    end()
    reply.hijack()
  })
  server.addHook('onSend', async (request) => turns.get(request)?.())
}

/** Twenty bytes can be two megabytes once they are unpacked: no body is. */
function refuseCompressed({ headers }: ServedRequest) {
  const encoding = headers['content-encoding']
  if (encoding !== undefined && encoding.toLowerCase() !== 'identity')
    throw new ApiError(415, 'compressed', 'Send the body as it is, without Content-Encoding.', {
      headers: { 'accept-encoding': 'identity' },
    })
}

/** Milliseconds that a page waits for its turn: pages before it may be waiting for the database. */
const PATIENCE = 10_000

/** A turn whose request was aborted is passed on at once. */
async function inTime(turn: Promise<() => void>): Promise<() => void> {
  const end = await Promise.race([turn, pause(PATIENCE, undefined, { ref: false })])
  if (end) return end
  void turn.then((late) => late())
  throw new ApiError(503, 'busy', 'The pages asked for before this one take too long. Try again in a moment.', {
    headers: { 'retry-after': '1' },
  })
}
