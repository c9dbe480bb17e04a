import { v7 as uuid } from 'uuid'
import { EventDispatch } from '../src/outbox/event-dispatch.service.ts'
import { MailDelivery } from '../src/mail/mail-delivery.service.ts'
import { OutboxEventEntity } from '../src/outbox/outbox-event.entity.ts'
import { WebhookDelivery } from '../src/webhooks/webhook-delivery.service.ts'
import { DeliveryEntity } from '../src/webhooks/delivery.entity.ts'
import { WebhookEntity } from '../src/webhooks/webhook.entity.ts'
import type { TestApi } from './api.ts'

/** An address on this machine where nothing listens. */
export const NOWHERE = 'http://127.0.0.1:9/hook'

/**
 * A webhook that hears of hardly anything. What the calls of a file do would be sent to each webhook of the file, and since none of it arrives,
 * every admin of the file would be mailed.
 */
export async function newWebhook(api: TestApi): Promise<string> {
  const id = uuid()
  const settings = { url: NOWHERE, events: ['lead.erased' as const], active: true, secret: 'sealed' }
  await api.database.manager.insert(WebhookEntity, { id, ...settings, createdAt: new Date(), revision: 1 })
  return id
}

/** An attempt that has failed for good. */
export async function newDelivery(api: TestApi): Promise<string> {
  const [id, event, now] = [uuid(), uuid(), new Date()]
  const told = {
    id: event,
    type: 'lead.created',
    data: {},
    createdAt: now,
    sequence: () => "nextval('outbox_sequence')",
  }
  await api.database.manager.insert(OutboxEventEntity, told)
  const place = { webhook: await newWebhook(api), event, attempt: 1, retry: 9 }
  await api.database.manager.insert(DeliveryEntity, { id, ...place, state: 'failed', final: true, dueAt: now })
  return id
}

/** Waits until every event is dispatched and nothing is sent or due; retries are put off. */
export async function noDeliveryUnderWay(api: TestApi) {
  const services = [EventDispatch, WebhookDelivery, MailDelivery].map((service) =>
    api.app.get(service, { strict: false }),
  )
  const busy = `select from outbox_events where sequence is null union all
    select from webhook_deliveries where state in ('waiting', 'sending') and due_at <= now() union all
    select from mails where due_at <= now() limit 1`
  while ((await api.database.query<unknown[]>(busy)).length > 0) {
    for (const service of services) service.wake()
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
  await api.database.query("update mails set due_at = '2100-01-01' where due_at < '2100-01-01'")
  await api.database.query(
    "update webhook_deliveries set due_at = '2100-01-01' where state = 'waiting' and due_at < '2100-01-01'",
  )
}
