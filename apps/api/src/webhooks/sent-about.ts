import type { deliveryStates } from '@verdict/contracts'
import type { EntityManager } from 'typeorm'

/** How the sending of an event to a webhook stands. */
export interface SentAbout {
  /** When the last attempt began, or will. */
  at: Date
  /** What the webhook is called. Never its address: some hold a secret. */
  to: string
  state: (typeof deliveryStates)[number]
  final: boolean
}

/** What was sent about a lead, newest first, as long as deliveries are kept: the last attempt for each event and webhook. */
export async function sentAbout(lead: string, most: number, database: EntityManager): Promise<SentAbout[]> {
  const rows: (Omit<SentAbout, 'to'> & { url: string; description: string | null })[] = await database.query(
    `select coalesce(delivery.started_at, delivery.due_at) as at, delivery.state, delivery.final, webhook.url, webhook.description
     from outbox_events event
       join webhook_deliveries delivery on delivery.event = event.id
       join webhooks webhook on webhook.id = delivery.webhook
     where event.data ? 'lead' and event.data ->> 'lead' = $1
       and not exists (
         select from webhook_deliveries later
         where later.event = delivery.event and later.webhook = delivery.webhook and later.attempt > delivery.attempt)
     order by event.created_at desc limit $2`,
    [lead, most],
  )
  return rows.map(({ url, description, ...sent }) => ({ ...sent, to: description || new URL(url).host }))
}
