import type { DataSource, EntityManager } from 'typeorm'
import { AuditTrail } from '../audit/audit-trail.ts'
import { Outbox } from '../outbox/outbox.ts'

/** The user who does something, by their account. */
export interface Actor {
  id: string
  name: string
}

/**
 * A unit of work of a request, a job, the first start, a command or a test. Its writes are in one transaction, with its
 * audit and its outbox.
 */
export interface Work {
  database: EntityManager
  audit: AuditTrail
  outbox: Outbox
  now: Date
  /** Null for what clients and the product itself do. */
  actor: Actor | null
}

/** The actor and the time of a unit of work; the time defaults to now. */
interface By {
  actor: Actor | null
  now?: Date
}

/** Runs a unit of work in a transaction of its own: all of it happens or nothing. */
export const runInWork = <Result>(source: DataSource, by: By, run: (work: Work) => Promise<Result>): Promise<Result> =>
  source.transaction((database) => run(workOf(database, by)))

/** A unit of work in a transaction that is open already, or in none where it only reads. */
export const workOf = (database: EntityManager, { actor, now = new Date() }: By): Work => ({
  database,
  audit: new AuditTrail(database, now, actor),
  outbox: new Outbox(database, now),
  now,
  actor,
})

/** The signed-in user, on a route that requires one. */
export function actorOf<Who extends Actor>({ actor }: { actor: Who | null }): Who {
  if (!actor) throw new Error('This call needs somebody who is signed in')
  return actor
}
