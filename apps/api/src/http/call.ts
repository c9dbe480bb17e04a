import type { Role } from '@verdict/contracts'
import type { FastifyReply } from 'fastify'
import type { Appended } from '../work/append-rows.ts'
import type { Actor, Work } from '../work/work.ts'

/** Who is signed in. */
export interface SignedIn extends Actor {
  email: string
  role: Role
  mustChangePassword: boolean
  /** Whether signing in needs a code, and whether two-factor sign-in has to be set up first. */
  twoFactor: boolean
  mustSetUpTwoFactor: boolean
  /** The hash of the session's token; null where a program calls with a token of its own. */
  session: string | null
}

/** The unit of work that the edge opened for one request, with what only a request has. A call that writes runs in one transaction. */
export interface Call extends Work {
  /** Null where the caller is not signed in. The guard has refused such callers where a role is needed. */
  actor: SignedIn | null
  /** The revision in `If-Match`; 0 where the call has none. */
  revision: number
  /** The caller's address, from the connection or from a trusted proxy. */
  address: string
  reply: FastifyReply
}

/**
 * The unit of a call that computes first and writes then: the computation runs while no transaction is open, and the write
 * checks that its input has not changed.
 */
export interface Deciding extends Omit<Call, 'audit' | 'outbox'> {
  /** Runs the write in one transaction, and once for its `Idempotency-Key`. */
  write<Reply extends object | undefined>(run: (call: Call) => Promise<Reply>): Promise<Reply>
  /** The same for a write that only adds rows and whose reply is known before: in one statement. */
  append<Reply extends object>(reply: Reply, appended: Appended): Promise<Reply>
}
