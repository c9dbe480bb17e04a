import { z } from 'zod'
import { endpoint } from '../endpoint.ts'
import { listQuery } from '../lists.ts'
import { deskPaths } from '../paths.ts'
import { id, instant, isoInstant, link, optionalText, revision } from '../values.ts'

/** What a webhook can be told of. */
export const webhookEvents = [
  'lead.created',
  'lead.updated',
  'lead.erased',
  'assessment.completed',
  'model.published',
] as const

/** What is sent of an event: the event itself, or words for a chat. */
export const webhookFormats = ['standard', 'slack', 'teams'] as const

/** The address that events are sent to. */
const url = z
  .string()
  .trim()
  .pipe(link)
  .refine(
    (text) => !/^[^/]*\/\/[^/?#]*@/.test(text),
    'An address with a user or a password in it is written to logs along the way. Leave them out: each message is signed.',
  )
  .meta({ format: 'uri' })

const events = z
  .array(z.enum(webhookEvents))
  .min(1, 'Choose at least one event.')
  .max(webhookEvents.length)
  .refine((all) => new Set(all).size === all.length, 'An event is chosen twice.')

/** The most events that are sent again by one call. */
export const MOST_RESENT = 10_000

export const webhook = z
  .object({
    id,
    url: z.string(),
    description: z.string().nullable(),
    events: z.array(z.enum(webhookEvents)),
    format: z.enum(webhookFormats),
    /** Whether events are sent to it. */
    active: z.boolean(),
    /** Why the product stopped sending by itself, in a sentence. */
    stoppedBecause: z.string().nullable(),
    /** Since when no attempt has succeeded. */
    failingSince: instant.nullable(),
    /** When the admins were mailed that messages fail; null once everything has arrived. */
    warnedAt: instant.nullable(),
    /** Events of the last 30 days that did not arrive and are no longer retried; `MOST_RESENT` means that many or more. */
    missed: z.int(),
    /** Until when messages are signed with the secret before the last rotation too. */
    previousSecretUntil: instant.nullable(),
    createdAt: instant,
    revision,
  })
  .meta({ id: 'Webhook' })
export type Webhook = z.input<typeof webhook>

export const webhookWithSecret = webhook.extend({ secret: z.string() }).meta({ id: 'WebhookWithSecret' })
export type WebhookWithSecret = z.input<typeof webhookWithSecret>

export const deliveryStates = ['waiting', 'sending', 'delivered', 'failed', 'missed'] as const

/** One attempt to send an event to a webhook. */
export const delivery = z
  .object({
    id,
    webhook: id,
    /** The event's id: the `webhook-id` of the message, the same in each attempt. */
    event: id,
    type: z.string(),
    /** The event's place in the sequence of all events. */
    sequence: z.int(),
    /** When it happened. */
    createdAt: instant,
    /** Counted from 1 for an event and a webhook. */
    attempt: z.int(),
    /** `missed` was never sent, because the webhook was switched off. */
    state: z.enum(deliveryStates),
    /** Whether no other attempt follows by itself. */
    final: z.boolean(),
    dueAt: instant,
    startedAt: instant.nullable(),
    /** Milliseconds until the receiver had answered. */
    duration: z.int().nullable(),
    /** The HTTP status of the answer. */
    status: z.int().nullable(),
    /** Why it failed, in a sentence. */
    error: z.string().nullable(),
  })
  .meta({ id: 'Delivery' })
export type Delivery = z.input<typeof delivery>

const byId = z.object({ id })
const AT_MOST_WEBHOOKS = 'too-many: there are 50 webhooks already'

export const listWebhooks = endpoint({
  name: 'listWebhooks',
  summary: 'Webhooks',
  method: 'GET',
  path: deskPaths.adminWebhooks,
  access: 'admin',
  query: listQuery({ active: z.boolean().optional() }, ['createdAt', 'url']),
  reply: z.array(webhook),
})

export const getWebhook = endpoint({
  name: 'getWebhook',
  summary: 'One webhook',
  method: 'GET',
  path: deskPaths.adminWebhook,
  access: 'admin',
  params: byId,
  reply: webhook,
})

export const createWebhook = endpoint({
  name: 'createWebhook',
  summary: 'Creates a webhook; its signing secret is shown once',
  more: 'Messages follow Standard Webhooks. An address in a private network is refused, here and before each attempt, unless WEBHOOK_ALLOW names the network.',
  method: 'POST',
  path: deskPaths.adminWebhooks,
  access: 'admin',
  body: z.strictObject({
    url,
    events,
    description: optionalText(200),
    /** `standard` unless the receiver needs another body; each is signed. */
    format: z.enum(webhookFormats).optional(),
  }),
  example: { url: 'https://example.org/hooks/verdict', events: ['lead.created'], description: 'New leads to the CRM' },
  reply: webhookWithSecret,
  status: 201,
  problems: { 409: AT_MOST_WEBHOOKS },
})

export const updateWebhook = endpoint({
  name: 'updateWebhook',
  summary: 'Changes a webhook, or switches it off or on',
  method: 'PUT',
  path: deskPaths.adminWebhook,
  access: 'admin',
  params: byId,
  body: z.strictObject({
    revision,
    url: url.optional(),
    events: events.optional(),
    description: optionalText(200),
    format: z.enum(webhookFormats).optional(),
    active: z.boolean().optional(),
  }),
  reply: webhook,
  problems: { 409: 'stale: the webhook has changed since, the current one is in `current`' },
})

export const deleteWebhook = endpoint({
  name: 'deleteWebhook',
  summary: 'Deletes a webhook with the list of its deliveries',
  method: 'DELETE',
  path: deskPaths.adminWebhook,
  access: 'admin',
  params: byId,
  status: 204,
})

export const testWebhook = endpoint({
  name: 'testWebhook',
  summary: 'Sends an event of the type `webhook.test`, even if the webhook is switched off',
  method: 'POST',
  path: deskPaths.adminWebhookTest,
  access: 'admin',
  params: byId,
  reply: delivery,
  status: 202,
})

export const rotateWebhookSecret = endpoint({
  name: 'rotateWebhookSecret',
  summary: 'A new secret, shown once; for 24 hours messages are signed with the former one too',
  method: 'POST',
  path: deskPaths.adminWebhookRotate,
  access: 'admin',
  params: byId,
  reply: webhookWithSecret,
})

export const resendToWebhook = endpoint({
  name: 'resendToWebhook',
  summary: 'Sends the events of a period again, or those of them that were missed',
  more: `Events are kept for 30 days. At most ${MOST_RESENT} are sent by one call: of those that were missed the oldest, and \`more\` says whether to call again; otherwise ask for a shorter period.`,
  method: 'POST',
  path: deskPaths.adminWebhookResend,
  access: 'admin',
  params: byId,
  body: z.strictObject({
    /** When the events happened: not before, and before. */
    from: isoInstant.nullish(),
    to: isoInstant.nullish(),
    /** Only those that have not arrived: those that are no longer retried, and now those that wait to be. */
    failedOnly: z.boolean().optional(),
  }),
  example: { failedOnly: true },
  reply: z.object({ count: z.int(), more: z.boolean() }),
  status: 202,
  problems: { 409: 'inactive: the webhook is switched off' },
})

export const listDeliveries = endpoint({
  name: 'listDeliveries',
  summary: 'Deliveries of webhooks, newest first',
  method: 'GET',
  path: deskPaths.adminDeliveries,
  access: 'admin',
  query: listQuery(
    {
      webhook: id.optional(),
      event: id.optional(),
      type: z.enum([...webhookEvents, 'webhook.test']).optional(),
      state: z.enum(deliveryStates).optional(),
    },
    ['id', 'dueAt'],
  ),
  reply: z.array(delivery),
})

export const getDelivery = endpoint({
  name: 'getDelivery',
  summary: 'One delivery',
  method: 'GET',
  path: deskPaths.adminDelivery,
  access: 'admin',
  params: byId,
  reply: delivery,
})

export const resendDelivery = endpoint({
  name: 'resendDelivery',
  summary: 'Sends the event of a delivery again, with the same id',
  method: 'POST',
  path: deskPaths.adminDeliveryResend,
  access: 'admin',
  params: byId,
  reply: delivery,
  status: 202,
  problems: { 409: 'inactive: the webhook is switched off' },
})
