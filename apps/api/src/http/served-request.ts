import type { FastifyRequest } from 'fastify'
import type { RequestProblem } from '@verdict/contracts'
import type { Call, Deciding, SignedIn } from './call.ts'

/** A request on its way through the edge. */
export type ServedRequest = FastifyRequest & {
  actor?: SignedIn
  /** When the caller was admitted, by `performance.now()`, and a check whether they still may call. */
  admitted?: { at: number; again: () => Promise<void> }
  call?: Call | Deciding
  /** The account that a call is about before anybody is signed in, for the security log. */
  account?: string | undefined
  /** What it brings. With problems the body is the rest of what was sent, which is tried only. */
  input?: { params: unknown; query: unknown; body: unknown; problems: RequestProblem[] }
}
