import { Injectable } from '@nestjs/common'
import { type InputOf, MOST_RESENT, type resendToWebhook } from '@verdict/contracts'
import type { EntityManager } from 'typeorm'
import { ApiError, orNotFound, unprocessable } from '../http/api-error.ts'
import { dispatchedEvents } from '../outbox/dispatched-event.ts'
import type { Work } from '../work/work.ts'
import { DeliveryEntity } from './delivery.entity.ts'
import { addAttempts, MISSED, RETRIED } from './delivery-rows.ts'
import { LAST } from './schedule.ts'
import type { WebhookEntity } from './webhook.entity.ts'
import { lockedWebhook } from './webhooks.service.ts'

/** Sends events on request: one again, many again, or a test. */
@Injectable()
export class Resend {
  async one(id: string, { database, audit }: Work): Promise<string> {
    const { webhook: webhookId, event } = orNotFound(await database.findOneBy(DeliveryEntity, { id }))
    const webhook = await active(database, webhookId)
    await audit.record({ action: 'send', resource: 'webhooks', record: webhook.id, after: { event } })
    const isTest = (await dispatchedEvents([event], database)).get(event)?.type === 'webhook.test'
    await this.again(webhook, [event], database, isTest ? LAST : 0)
    const last = await database.findOneOrFail(DeliveryEntity, {
      where: { webhook: webhook.id, event },
      order: { attempt: 'DESC' },
    })
    return last.id
  }

  /** @returns how many events are sent again, and whether there are more of those that were missed */
  async many({ params, body }: InputOf<typeof resendToWebhook>, { database, audit }: Work) {
    const webhook = await active(database, params.id)
    const { from = null, to = null, failedOnly = false } = body
    const inPeriod = `sequence is not null and ($2::timestamptz is null or created_at >= $2) and ($3::timestamptz is null or created_at < $3)`
    const rows: { id: string }[] = await (failedOnly
      ? database.query(
          `select happened.id from (
             select event from webhook_deliveries missed where missed.webhook = $1 and ${MISSED} union
             select event from webhook_deliveries waiting where waiting.webhook = $1 and ${RETRIED}
           ) late join outbox_events happened on happened.id = late.event
           where happened.type <> 'webhook.test' and ${inPeriod} order by sequence limit ${MOST_RESENT + 1}`,
          [webhook.id, from, to],
        )
      : database.query(
          `select id from outbox_events where type = any($1) and ${inPeriod} order by sequence limit ${MOST_RESENT + 1}`,
          [webhook.events, from, to],
        ))
    const more = rows.length > MOST_RESENT
    if (more && !failedOnly)
      throw unprocessable([
        { pointer: '/from', message: `These are more than ${MOST_RESENT} events. Choose a shorter period.` },
      ])
    const events = rows.slice(0, MOST_RESENT).map(({ id }) => id)
    const after = { count: events.length, from, to, failedOnly }
    await audit.record({ action: 'send', resource: 'webhooks', record: webhook.id, after })
    await this.again(webhook, events, database)
    return { count: events.length, more }
  }

  /** An event for this webhook only. */
  async test(id: string, { database, audit, outbox }: Work): Promise<string> {
    // In the order of the dispatch, which takes its turn first and webhooks second: the other way round the two wait for each other.
    const event = await outbox.appendUndispatched('webhook.test', { webhook: id })
    await lockedWebhook(database, id)
    await audit.record({ action: 'send', resource: 'webhooks', record: id, after: { event } })
    const [attempt] = await addAttempts(database, [{ webhook: id, event, retry: LAST, state: 'waiting' }])
    return attempt as string
  }

  /** What waits for its time is sent now; of everything else there is a new attempt, at its place `retry` in the schedule. */
  private async again(webhook: WebhookEntity, events: string[], database: EntityManager, retry = 0) {
    const [waiting] = (await database.query(
      `update webhook_deliveries set due_at = least(due_at, now())
       where webhook = $1 and event = any($2) and state in ('waiting', 'sending') returning event`,
      [webhook.id, events],
    )) as [{ event: string }[]]
    const isWaiting = new Set(waiting.map(({ event }) => event))
    const rest = events.filter((event) => !isWaiting.has(event))
    await addAttempts(
      database,
      rest.map((event) => ({ webhook: webhook.id, event, retry, state: 'waiting' })),
    )
  }
}

async function active(database: EntityManager, id: string): Promise<WebhookEntity> {
  const webhook = await lockedWebhook(database, id)
  if (!webhook.active) throw new ApiError(409, 'inactive', 'This webhook is switched off. Switch it on first.')
  return webhook
}
