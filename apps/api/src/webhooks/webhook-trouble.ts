import type { EntityManager } from 'typeorm'
import type { Outcome } from './post-message.ts'
import { isLast } from './schedule.ts'
import type { WebhookEntity } from './webhook.entity.ts'

/** Failures in a row from which on a receiver is in trouble, and not just restarting. */
const WARNED_AFTER = 3

/** What the admins are told of a webhook: it fails, it was switched off by its receiver, or everything arrives again. */
export interface WebhookNews {
  what: 'failing' | 'stopped' | 'recovered'
  webhook: WebhookEntity
  /** The HTTP status of the last answer; null where nothing answered. */
  status: number | null
}

/** The fields of a webhook whose messages arrive. */
export const noTrouble = { failingSince: null, failures: 0, warnedAt: null } satisfies Partial<WebhookEntity>

interface Attempt {
  id: string
  event: string
  retry: number
}

/**
 * What an outcome changes about the trouble of a webhook. The admins are told once: after some failures in a row, or as soon as a message is
 * lost. The trouble is over once nothing waits to be tried again, so that a receiver that takes every other message is no news each time.
 */
export async function troubleAfter(
  webhook: WebhookEntity,
  attempt: Attempt,
  { error, status }: Pick<Outcome, 'error' | 'status'>,
  database: EntityManager,
): Promise<{ changes: Partial<WebhookEntity>; news?: WebhookNews }> {
  const { failingSince, failures, warnedAt } = webhook
  if (error === null) {
    const isOver = warnedAt !== null && !(await isRetrying(webhook.id, attempt.id, database))
    if (isOver) return { changes: noTrouble, news: { what: 'recovered', webhook, status } }
    return { changes: failingSince || failures > 0 ? { failingSince: null, failures: 0 } : {} }
  }
  // Whoever sends a test sees what becomes of it.
  const isTest = await isOfTest(attempt.event, database)
  const now = new Date()
  const changes = { failingSince: failingSince ?? now, failures: failures + (isTest ? 0 : 1) }
  const isStopped = status === 410 && webhook.active
  const isLost = isLast(attempt.retry) && !isTest
  const isNews = isStopped || (webhook.active && warnedAt === null && (isLost || changes.failures >= WARNED_AFTER))
  if (!isNews) return { changes }
  return { changes: { ...changes, warnedAt: now }, news: { what: isStopped ? 'stopped' : 'failing', webhook, status } }
}

async function isRetrying(webhook: string, attempt: string, database: EntityManager): Promise<boolean> {
  const waiting = await database.query<unknown[]>(
    `select from webhook_deliveries
     where webhook = $1 and id <> $2 and state in ('waiting', 'sending') and retry > 0 limit 1`,
    [webhook, attempt],
  )
  return waiting.length > 0
}

async function isOfTest(event: string, database: EntityManager): Promise<boolean> {
  const tests = await database.query<unknown[]>("select from outbox_events where id = $1 and type = 'webhook.test'", [
    event,
  ])
  return tests.length > 0
}
