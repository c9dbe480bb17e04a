import type { Role } from '@verdict/contracts'
import type { FastifyReply } from 'fastify'
import type { Appended } from '../work/append-rows.ts'
import type { Actor, Work } from '../work/work.ts'

/** Who is signed in. */
export interface SignedIn extends Actor {
  email: string
  role: Role
  mustChangePassword: boolean
  /** Whether a code is asked for at the sign-in, and whether that has to be set up before anything else. */
  twoFactor: boolean
  mustSetUpTwoFactor: boolean
  /** The hash of the session's token; null where a program calls with a token of its own. */
  session: string | null
}

/** The unit of work that the edge opened for one request, with what only a request has. A call that writes runs in one transaction. */
export interface Call extends Work {
  /** Null where the caller is not signed in. The guard has refused such callers where a role is needed. */
  actor: SignedIn | null
  /** The revision that `If-Match` names; 0 where the call takes none. */
  revision: number
  /** The caller's address, from the connection or from a trusted proxy. */
  address: string
  reply: FastifyReply
}

/**
 * What the edge opened for a call that decides first and writes then: what takes long is done while no transaction is open, and the write
 * checks that what was decided on is still so.
 */
export interface Deciding extends Omit<Call, 'audit' | 'outbox'> {
  /** Runs the write in one transaction, and once for its `Idempotency-Key`. */
  write<Reply extends object | undefined>(run: (call: Call) => Promise<Reply>): Promise<Reply>
  /** The same for a write that only adds rows and whose reply is known before: in one statement. */
  append<Reply extends object>(reply: Reply, appended: Appended): Promise<Reply>
}
