import type { Role } from '@verdict/contracts'
import type { FastifyReply } from 'fastify'
import type { EntityManager } from 'typeorm'
import type { AuditTrail } from '../audit/audit-trail.ts'
import type { Outbox } from '../outbox/outbox.ts'

/** Who is signed in. */
export interface Actor {
  id: string
  name: string
  email: string
  role: Role
  mustChangePassword: boolean
  /** Whether a code is asked for at the sign-in, and whether that has to be set up before anything else. */
  twoFactor: boolean
  mustSetUpTwoFactor: boolean
  /** The hash of the session's token; null where a program calls with a token of its own. */
  session: string | null
}

/** What the edge opened for one request. A call that writes runs in one transaction, with its audit and its outbox in it. */
export interface Work {
  database: EntityManager
  audit: AuditTrail
  outbox: Outbox
  now: Date
  /** Null where nobody is signed in; the guard has seen to it that somebody is where it is needed. */
  actor: Actor | null
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
export interface Deciding extends Omit<Work, 'audit' | 'outbox'> {
  /** Runs the write in one transaction, and once for its `Idempotency-Key`. */
  write<Reply extends object | undefined>(run: (work: Work) => Promise<Reply>): Promise<Reply>
}

/** Whoever is signed in, where the route has made sure that somebody is. */
export function actorOf({ actor }: Pick<Work, 'actor'>): Actor {
  if (!actor) throw new Error('This call needs somebody who is signed in')
  return actor
}
