import type { EntityManager } from 'typeorm'
import { v7 as uuid } from 'uuid'
import { OutboxEvent } from './outbox-event.entity.ts'

export type EventType = 'assessment.completed' | 'lead.created' | 'lead.updated' | 'model.published'

/** An event as it is kept, for whoever writes it in one statement with what it tells of. */
export const eventRow = (type: EventType, data: object, now: Date) => ({
  entity: OutboxEvent,
  values: { id: uuid(), type, data, createdAt: now, deliveredAt: null },
})

/** Appends events in the transaction of what they tell of, so that none is lost and none is told of what did not happen. */
export class Outbox {
  constructor(
    private readonly database: EntityManager,
    private readonly now: Date,
  ) {}

  async append(type: EventType, data: object) {
    await this.database.insert(OutboxEvent, eventRow(type, data, this.now).values)
  }
}
