import type { Server } from 'node:http'
import type { Socket } from 'node:net'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { networkOf } from './network.ts'
import { closeWithProblem } from './problem.filter.ts'
import { ApiError } from './api-error.ts'

/** Connections in all. Each may hold a body that has not come whole, and a file of the process. */
export const MOST_CONNECTIONS = 800
/** Requests that one connection may have under way. Browsers send one at a time. */
export const MOST_AT_ONCE = 16

/** Timeouts, in milliseconds. */
export const patience = {
  /** Until the headers of a request are there. */
  headersTimeout: 15_000,
  /** Until all of it is there. */
  requestTimeout: 30_000,
  /** Without a byte in either direction: a reader that does not read. */
  connectionTimeout: 120_000,
  /** How often the server checks its connections. */
  connectionsCheckingInterval: 2_000,
}

const underWay = new WeakMap<Socket, number>()

/** Whether the client disconnected. */
export const isAbandoned = ({ raw }: FastifyRequest): boolean => raw.socket.destroyed === true

/** Above the limit, the caller with the most connections loses its oldest idle one, so that no caller can lock others out. */
export function boundConnections(server: Server, most = MOST_CONNECTIONS) {
  const held = new Map<string, Set<Socket>>()
  let open = 0
  server.on('connection', (socket: Socket) => {
    const caller = networkOf(socket.remoteAddress ?? '')
    const own = held.get(caller) ?? new Set()
    held.set(caller, own.add(socket))
    open++
    socket.once('close', () => {
      open--
      own.delete(socket)
      if (own.size === 0) held.delete(caller)
    })
    if (open > most) giveUpOne(held)
  })
}

function giveUpOne(held: Map<string, Set<Socket>>) {
  const largest = [...held.values()].reduce((most, own) => (own.size > most.size ? own : most))
  const sockets = [...largest].filter((socket) => !socket.destroyed)
  const given = sockets.find((socket) => !underWay.get(socket)) ?? sockets[0]
  given?.destroy()
}

/** Answers what Node.js itself would answer with a bare line, or not at all. */
export function answerAsProblems(server: Server) {
  // Expectations other than 100-continue may be ignored (RFC 9110, 10.1.1).
  server.on('checkExpectation', (request, reply) => server.emit('request', request, reply))
  server.on('connect', (_request, socket) => closeWithProblem(NO_PROXY, socket))
}

const NO_PROXY = new ApiError(405, 'method-not-allowed', 'This server is not a proxy.')

/**
 * Bounds the pipelined requests of one connection: a thousand requests fit into one packet. The first too many is refused
 * and ends the connection; nothing is done for those behind it.
 */
export function boundPipelining(server: FastifyInstance) {
  server.addHook('onRequest', (request, reply, done) => {
    const { socket } = request.raw
    const before = underWay.get(socket) ?? 0
    if (before > MOST_AT_ONCE || isAbandoned(request)) return void reply.hijack()
    underWay.set(socket, before + 1)
    // The refused request stays counted, so that those behind it are not read.
    if (before === MOST_AT_ONCE)
      throw new ApiError(429, 'too-many-at-once', `A connection may have ${MOST_AT_ONCE} requests under way.`, {
        headers: { 'retry-after': '1', connection: 'close' },
      })
    reply.raw.once('close', () => underWay.set(socket, (underWay.get(socket) ?? 1) - 1))
    done()
  })
}
