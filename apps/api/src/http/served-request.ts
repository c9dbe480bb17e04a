import type { FastifyRequest } from 'fastify'
import type { Actor, Deciding, Work } from './work.ts'

/** A request on its way through the edge. */
export type ServedRequest = FastifyRequest & {
  actor?: Actor
  work?: Work | Deciding
  /** The account that a call is about before anybody is signed in, for the security log. */
  account?: string | undefined
  input?: { params: unknown; query: unknown; body: unknown }
}
