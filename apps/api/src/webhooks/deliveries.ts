import type { GivenReplyOf, getDelivery, InputOf, listDeliveries } from '@verdict/contracts'
import { type EntityManager, In } from 'typeorm'
import { Page, readPage } from '../http/page.ts'
import { found } from '../http/refusal.ts'
import { OutboxEvent } from '../outbox/outbox-event.entity.ts'
import { Delivery } from './delivery.entity.ts'

type DeliveryReply = GivenReplyOf<typeof getDelivery>

/** A page of attempts, with what each tells of. */
export async function deliveries(
  query: InputOf<typeof listDeliveries>['query'],
  database: EntityManager,
): Promise<Page<DeliveryReply>> {
  const { type, ...columns } = query.filter
  const rows = database.createQueryBuilder(Delivery, 'delivery')
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
  const [reply] = await repliesOf([found(await database.findOneBy(Delivery, { id }))], database)
  return reply as DeliveryReply
}

async function repliesOf(rows: Delivery[], database: EntityManager): Promise<DeliveryReply[]> {
  const events = await database.findBy(OutboxEvent, { id: In([...new Set(rows.map(({ event }) => event))]) })
  const byId = new Map(events.map((event) => [event.id, event]))
  return rows.map((row) => {
    const { type, createdAt, sequence } = byId.get(row.event) as OutboxEvent
    return { ...row, type, createdAt, sequence: sequence === null ? null : Number(sequence) }
  })
}
