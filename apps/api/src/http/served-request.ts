import type { FastifyRequest } from 'fastify'
import type { Actor, Deciding, Work } from './work.ts'

/** A request on its way through the edge. */
export type ServedRequest = FastifyRequest & {
  actor?: Actor
  work?: Work | Deciding
  input?: { params: unknown; query: unknown; body: unknown }
}
