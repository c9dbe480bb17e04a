import { Injectable } from '@nestjs/common'
import { DataSource, type EntityManager } from 'typeorm'
import { RepeatingService } from '../work/repeating-service.ts'
import type { DispatchedEvent } from './dispatched-event.ts'

/** Milliseconds between two queries for new events. */
const PAUSE = 500
/** Events in one transaction. */
const BATCH = 500

const WAITING = 'select from outbox_events where sequence is null limit 1'
const TURN = "select where pg_try_advisory_xact_lock(hashtext('verdict dispatch'))"

/** Writes down what a room has to do because of events, in the transaction that dispatches them: once for each. */
export type EventSubscriber = (events: DispatchedEvent[], database: EntityManager) => Promise<unknown>

/**
 * Gives waiting events their place in the sequence and hands them to the rooms that subscribed. One process does this at a time, and only after the
 * transaction that wrote an event is through: so a higher number never becomes visible before a lower one.
 */
@Injectable()
export class EventDispatch extends RepeatingService {
  private readonly subscribers: { add: EventSubscriber; wake?: () => void }[] = []

  constructor(private readonly database: DataSource) {
    super(PAUSE)
  }

  /** @param wake called once the transaction is through */
  subscribe(add: EventSubscriber, wake?: () => void) {
    this.subscribers.push({ add, ...(wake && { wake }) })
  }

  /** Dispatches one batch. @returns whether more may wait */
  protected async run(): Promise<boolean> {
    const count = await this.database.transaction(async (database) => {
      // The partial index answers this at once where nothing waits, which is nearly always.
      if ((await database.query<unknown[]>(WAITING)).length === 0) return 0
      // One of several processes dispatches; the rest waits for the next query.
      if ((await database.query<unknown[]>(TURN)).length === 0) return 0
      const events = await numbered(database)
      for (const { add } of this.subscribers) await add(events, database)
      return events.length
    })
    if (count > 0) for (const { wake } of this.subscribers) wake?.()
    return count === BATCH
  }
}

/** Numbers the oldest waiting events, in the order in which they happened. */
async function numbered(database: EntityManager): Promise<DispatchedEvent[]> {
  const [events] = await database.query<[(Omit<DispatchedEvent, 'sequence'> & { sequence: string })[]]>(
    `with waiting as (
       select id from outbox_events where sequence is null order by created_at, id limit ${BATCH}
     ), numbered as (
       select id, nextval('outbox_sequence') as sequence from (select id from waiting) in_order
     )
     update outbox_events event set sequence = numbered.sequence from numbered where event.id = numbered.id
     returning event.id, event.type, event.data, event.created_at as "createdAt", event.sequence`,
  )
  return events
    .map((event) => ({ ...event, sequence: Number(event.sequence) }))
    .sort((one, other) => one.sequence - other.sequence)
}
