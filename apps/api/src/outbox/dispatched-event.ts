import { type EntityManager, In } from 'typeorm'
import { OutboxEventEntity } from './outbox-event.entity.ts'

/** An event that has its place in the sequence. */
export interface DispatchedEvent {
  id: string
  type: string
  data: object
  createdAt: Date
  sequence: number
}

/** Events by their ids; deleted ones are missing. */
export async function dispatchedEvents(
  ids: readonly string[],
  database: EntityManager,
): Promise<ReadonlyMap<string, DispatchedEvent>> {
  const events = await database.findBy(OutboxEventEntity, { id: In([...new Set(ids)]) })
  return new Map(events.map((event) => [event.id, { ...event, sequence: Number(event.sequence) }]))
}
