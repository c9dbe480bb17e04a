import type { EntityManager } from 'typeorm'
import { v7 as uuid } from 'uuid'
import type { DispatchedEvent } from '../outbox/dispatched-event.ts'
import { DeliveryEntity } from './delivery.entity.ts'
import type { Outcome } from './post-message.ts'
import { isLast, LAST, waitBefore } from './schedule.ts'
import { WebhookEntity } from './webhook.entity.ts'
import { troubleAfter, type WebhookNews } from './webhook-trouble.ts'

/** Seconds until another process takes over a delivery: longer than any attempt. */
const LEASE = 60
/** Attempts of one webhook at a time. */
const AT_ONCE = 4

/**
 * A condition on a row `missed` of `webhook_deliveries`: it is the last attempt of its event, and failed for good or was never made. Tests are
 * not missed.
 */
export const MISSED = `missed.final and missed.state in ('failed', 'missed')
  and exists (select from outbox_events event where event.id = missed.event and event.type <> 'webhook.test')
  and not exists (
    select from webhook_deliveries later
    where later.event = missed.event and later.webhook = missed.webhook and later.attempt > missed.attempt)`

/** A condition on an attempt: it waits because one before it has failed. */
export const RETRIED = "state = 'waiting' and retry > 0"

type Planned = Pick<DeliveryEntity, 'webhook' | 'event' | 'state' | 'retry'>

/**
 * Adds the next attempt for each. Callers hold the webhook's row, or the events are new: no two count the same attempts.
 *
 * @param wait seconds until they are due
 * @returns their ids
 */
export async function addAttempts(database: EntityManager, attempts: Planned[], wait = 0): Promise<string[]> {
  const ids = attempts.map(() => uuid())
  await database.query(
    `insert into webhook_deliveries (id, webhook, event, attempt, retry, state, final, due_at)
     select added.id, added.webhook, added.event,
       1 + coalesce((select max(attempt) from webhook_deliveries before where before.event = added.event and before.webhook = added.webhook), 0),
       added.retry, added.state, added.state = 'missed', now() + $6 * interval '1 second'
     from unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::smallint[], $5::text[]) added (id, webhook, event, retry, state)`,
    [
      ids,
      attempts.map(({ webhook }) => webhook),
      attempts.map(({ event }) => event),
      attempts.map(({ retry }) => retry),
      attempts.map(({ state }) => state),
      wait,
    ],
  )
  return ids
}

/** A first attempt for each event and each webhook that wants it; for one that is switched off it is written down as missed. */
export async function addForEvents(events: DispatchedEvent[], database: EntityManager) {
  const webhooks = await database.find(WebhookEntity, { lock: { mode: 'pessimistic_read' } })
  const attempts = events.flatMap(({ id, type, createdAt }) =>
    webhooks
      // After an outage or an update older events are dispatched late: a webhook that was created since does not receive them.
      .filter((webhook) => (webhook.events as string[]).includes(type) && createdAt >= webhook.createdAt)
      .map(({ id: webhook, active }) => ({
        webhook,
        event: id,
        retry: 0,
        state: active ? ('waiting' as const) : ('missed' as const),
      })),
  )
  if (attempts.length > 0) await addAttempts(database, attempts)
}

/** An attempt that this process makes, and the hold on it. */
export interface Claimed {
  id: string
  webhook: string
  event: string
  retry: number
  lease: string
}

const DUE = `state in ('waiting', 'sending') and due_at <= now() and (lease_until is null or lease_until < now())`

/**
 * Claims deliveries that are due, a few of each webhook, so that a slow receiver delays only its own messages. For a webhook that is off
 * only tests are sent.
 *
 * @param busy webhooks that have attempts under way in this process
 */
export async function claim(database: EntityManager, busy: string[]): Promise<Claimed[]> {
  const [rows] = (await database.query(
    `with due as (
       select attempt.id from webhooks webhook cross join lateral (
         select id from webhook_deliveries delivery
         where delivery.webhook = webhook.id and ${DUE} and (webhook.active or (attempt = 1 and retry = ${LAST}))
         order by due_at, id limit ${AT_ONCE}
       ) attempt
       where webhook.id <> all($1)
     ), locked as (
       select id from webhook_deliveries where id in (select id from due) and ${DUE} for update skip locked
     )
     update webhook_deliveries delivery
     set state = 'sending', started_at = now(), lease_until = now() + interval '${LEASE} seconds'
     from locked where delivery.id = locked.id
     returning delivery.id, delivery.webhook, delivery.event, delivery.retry, delivery.lease_until::text as lease`,
    [busy],
  )) as [Claimed[]]
  return rows
}

/** Puts what was being sent back, for another process, or this one when it starts again. */
export const giveBack = (database: EntityManager, claimed: Claimed[]) =>
  database.query(
    `update webhook_deliveries set state = 'waiting', lease_until = null
     where state = 'sending' and (id, lease_until::text) in (select * from unnest($1::uuid[], $2::text[]))`,
    [claimed.map(({ id }) => id), claimed.map(({ lease }) => lease)],
  )

/**
 * Stores the outcome of an attempt, and schedules the next one where it failed.
 *
 * @returns what the admins are to be told of the webhook
 */
export async function keepOutcome(
  database: EntityManager,
  claimed: Claimed,
  { retryAfter, ...seen }: Outcome,
): Promise<WebhookNews | undefined> {
  const webhook = await database.findOne(WebhookEntity, {
    where: { id: claimed.webhook },
    lock: { mode: 'pessimistic_write' },
  })
  if (!webhook) return undefined
  const isGone = seen.status === 410
  const final = seen.error === null || isGone || isLast(claimed.retry) || !webhook.active
  const [, kept] = (await database.query(
    `update webhook_deliveries set state = $3, final = $4, lease_until = null, duration = $5, status = $6, error = $7
     where id = $1 and lease_until::text = $2`,
    [
      claimed.id,
      claimed.lease,
      seen.error === null ? 'delivered' : 'failed',
      final,
      seen.duration,
      seen.status,
      seen.error,
    ],
  )) as [unknown, number]
  // Another process has taken it over: its outcome counts.
  if (kept === 0) return undefined
  const trouble = await troubleAfter(webhook, claimed, seen, database)
  const isStopped = isGone && webhook.active
  const stopped = { active: false, stoppedBecause: seen.error, revision: webhook.revision + 1 }
  const changes = { ...trouble.changes, ...(isStopped && stopped) }
  if (Object.keys(changes).length > 0) await database.update(WebhookEntity, { id: webhook.id }, changes)
  if (isStopped) await missWaiting(database, webhook.id)
  if (!final) {
    const retry = claimed.retry + 1
    const next = { webhook: webhook.id, event: claimed.event, retry, state: 'waiting' as const }
    await addAttempts(database, [next], waitBefore(retry, retryAfter))
  }
  return trouble.news
}

/** Of a webhook that is switched off: what waits is not sent. */
export const missWaiting = (database: EntityManager, webhook: string) =>
  database.update(DeliveryEntity, { webhook, state: 'waiting' }, { state: 'missed', final: true })
