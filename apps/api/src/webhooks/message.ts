import { randomBytes } from 'node:crypto'
import { Webhook as Signature } from 'standardwebhooks'
import type { DispatchedEvent } from '../outbox/dispatched-event.ts'

/** A secret as Standard Webhooks writes it. */
export const newSecret = () => `whsec_${randomBytes(32).toString('base64')}`

/**
 * A signed message, as Standard Webhooks has it.
 *
 * @param body what it says
 * @param secrets each makes a signature, so that a receiver may have either
 * @param now the time of the attempt; the id is the event's
 */
export function messageOf(
  { id, sequence }: Pick<DispatchedEvent, 'id' | 'sequence'>,
  body: string,
  secrets: string[],
  now: Date,
) {
  return {
    headers: {
      'content-type': 'application/json',
      'user-agent': 'Verdict-Webhooks',
      'webhook-id': id,
      'webhook-timestamp': String(Math.floor(now.getTime() / 1_000)),
      'webhook-signature': secrets.map((secret) => new Signature(secret).sign(id, now, body)).join(' '),
      'verdict-sequence': String(sequence),
    },
    body,
  }
}
