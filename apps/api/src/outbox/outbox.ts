import type { EntityManager } from 'typeorm'
import { v7 as uuid } from 'uuid'
import type { AnyEvent, EventData, EventType } from './events.ts'
import { OutboxEventEntity } from './outbox-event.entity.ts'

/** An event's row, for a caller that inserts it in one statement with its subject. */
export const eventRow = ({ type, data }: AnyEvent, now: Date) => ({
  entity: OutboxEventEntity,
  values: { id: uuid(), type, data, createdAt: now, sequence: null },
})

/** Appends events in the transaction of their subject: none is lost, and none is published of a change that was rolled back. */
export class Outbox {
  constructor(
    private readonly database: EntityManager,
    private readonly now: Date,
  ) {}

  async append<Type extends EventType>(type: Type, data: EventData<Type>) {
    await this.appendAll([{ type, data } as AnyEvent])
  }

  async appendAll(events: AnyEvent[]) {
    await this.database.insert(
      OutboxEventEntity,
      events.map((event) => eventRow(event, this.now).values),
    )
  }

  /** Appends an event that is dispatched to no room: the caller hands it to whom it is for. @returns its id */
  async appendUndispatched<Type extends EventType>(type: Type, data: EventData<Type>): Promise<string> {
    const { values } = eventRow({ type, data } as AnyEvent, this.now)
    // Serialised, so that no number becomes visible after a higher one.
    await this.database.query("select pg_advisory_xact_lock(hashtext('verdict dispatch'))")
    await this.database.insert(OutboxEventEntity, { ...values, sequence: () => "nextval('outbox_sequence')" })
    return values.id
  }
}
