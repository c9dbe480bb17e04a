import type { GivenReplyOf, getDelivery, InputOf, listDeliveries } from '@verdict/contracts'
import type { EntityManager } from 'typeorm'
import { Page, readPage } from '../http/page.ts'
import { orNotFound } from '../http/api-error.ts'
import { type DispatchedEvent, dispatchedEvents } from '../outbox/dispatched-event.ts'
import { DeliveryEntity } from './delivery.entity.ts'

type DeliveryReply = GivenReplyOf<typeof getDelivery>

/** A page of deliveries with their events. */
export async function deliveries(
  query: InputOf<typeof listDeliveries>['query'],
  database: EntityManager,
): Promise<Page<DeliveryReply>> {
  const { type, ...columns } = query.filter
  const rows = database.createQueryBuilder(DeliveryEntity, 'delivery')
  for (const [column, value] of Object.entries(columns))
    if (value !== undefined) rows.andWhere(`delivery.${column} = :${column}`, { [column]: value })
  if (type !== undefined)
    rows.andWhere('exists (select from outbox_events event where event.id = delivery.event and event.type = :type)', {
      type,
    })
  const page = await readPage('deliveries', rows, query)
  const replies = await repliesOf(page.rows, database)
  return new Page('deliveries', replies, page.first, page.total)
}

export async function deliveryReply(id: string, database: EntityManager): Promise<DeliveryReply> {
  const [reply] = await repliesOf([orNotFound(await database.findOneBy(DeliveryEntity, { id }))], database)
  return reply as DeliveryReply
}

async function repliesOf(rows: DeliveryEntity[], database: EntityManager): Promise<DeliveryReply[]> {
  const events = await dispatchedEvents(
    rows.map(({ event }) => event),
    database,
  )
  return rows.map((row) => {
    const { type, createdAt, sequence } = events.get(row.event) as DispatchedEvent
    return { ...row, type, createdAt, sequence }
  })
}
