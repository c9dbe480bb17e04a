import type { FastifyRequest } from 'fastify'
import type { Actor, Work } from './work.ts'

/** A request on its way through the edge. */
export type ServedRequest = FastifyRequest & {
  actor?: Actor
  work?: Work
  input?: { params: unknown; query: unknown; body: unknown }
}
