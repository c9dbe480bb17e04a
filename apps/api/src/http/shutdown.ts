import { setTimeout as pause } from 'node:timers/promises'
import { Injectable } from '@nestjs/common'
import type { NestFastifyApplication } from '@nestjs/platform-fastify'
import type { FastifyInstance } from 'fastify'
import { sendProblem } from './problem.filter.ts'
import { ApiError } from './api-error.ts'

/** Milliseconds in which requests on accepted connections are still read, so that they get a 503 and not a reset. */
const READING = 100
/** Milliseconds that requests in flight have to be answered: with the database's end it stays below ten seconds. */
const ANSWERING = 6_500
/** Milliseconds for what the rooms close themselves, such as the pool. */
const TIDYING = 1_000

/** Graceful shutdown: readiness fails, then new requests are refused, those in flight are answered, and every connection is closed. */
@Injectable()
export class Shutdown {
  /** Whether SIGTERM has arrived. During DRAIN_SECONDS the product still serves. */
  signalled = false
  private refusing = false
  private inFlight = 0

  /** Counts requests in flight and refuses those that come too late. The first hook. */
  watch(server: FastifyInstance) {
    server.addHook('onRequest', (request, reply, done) => {
      this.inFlight++
      // However it ends: answered, or given up by the client.
      reply.raw.once('close', () => this.inFlight--)
      if (this.refusing) sendProblem(ending, request, reply)
      else done()
    })
  }

  /**
   * Ends the application within eight seconds after the drain, even if clients keep connections open.
   *
   * @param drain seconds in which it still serves although it is not ready, so that a load balancer removes it first
   */
  async close(app: NestFastifyApplication, drain: number) {
    this.signalled = true
    await pause(drain * 1_000)
    this.refusing = true
    const closed = app.close()
    await pause(READING)
    for (const end = performance.now() + ANSWERING; this.inFlight > 0 && performance.now() < end; ) await pause(20)
    // Silent ones, half a request, a reader that does not read: nothing more will come of them.
    app.getHttpServer().closeAllConnections()
    await Promise.race([closed, pause(TIDYING)])
  }
}

const ending = new ApiError(503, 'closing', 'Verdict is being stopped here. Try again in a moment.', {
  headers: { 'retry-after': '5', connection: 'close' },
})
