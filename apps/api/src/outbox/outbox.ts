import type { EntityManager } from 'typeorm'
import { v7 as uuid } from 'uuid'
import { OutboxEvent } from './outbox-event.entity.ts'

export type EventType = 'assessment.completed' | 'lead.created' | 'lead.updated' | 'model.published'

/** Appends events in the transaction of what they tell of, so that none is lost and none is told of what did not happen. */
export class Outbox {
  constructor(
    private readonly database: EntityManager,
    private readonly now: Date,
  ) {}

  async append(type: EventType, data: object) {
    await this.database.insert(OutboxEvent, { id: uuid(), type, data, createdAt: this.now, deliveredAt: null })
  }
}
