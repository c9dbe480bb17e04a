import type { EntityManager } from 'typeorm'
import { v7 as uuid } from 'uuid'
import type { AnyEvent, EventData, EventType } from './events.ts'
import { OutboxEvent } from './outbox-event.entity.ts'

/** An event as it is kept, for whoever writes it in one statement with what it tells of. */
export const eventRow = ({ type, data }: AnyEvent, now: Date) => ({
  entity: OutboxEvent,
  values: { id: uuid(), type, data, createdAt: now, deliveredAt: null },
})

/** Appends events in the transaction of what they tell of, so that none is lost and none is told of what did not happen. */
export class Outbox {
  constructor(
    private readonly database: EntityManager,
    private readonly now: Date,
  ) {}

  async append<Type extends EventType>(type: Type, data: EventData<Type>) {
    await this.database.insert(OutboxEvent, eventRow({ type, data } as AnyEvent, this.now).values)
  }
}
