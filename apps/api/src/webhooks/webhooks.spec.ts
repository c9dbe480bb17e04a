import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import {
  createWebhook,
  deleteWebhook,
  getLeadTimeline,
  getWebhook,
  listAuditEvents,
  listDeliveries,
  listWebhooks,
  resendDelivery,
  resendToWebhook,
  rotateWebhookSecret,
  testWebhook,
  updateLead,
  updateWebhook,
  type webhookEvents,
} from '@verdict/contracts'
import { v7 as uuid } from 'uuid'
import { TestApi, testApi } from '../../test/api.ts'
import { eventually, Receiver } from '../../test/receiver.ts'
import { done, newLead } from '../../test/starter.ts'
import { EventDispatch } from '../outbox/event-dispatch.service.ts'
import { OutboxEventEntity } from '../outbox/outbox-event.entity.ts'
import { WebhookDelivery } from './webhook-delivery.service.ts'
import { WebhookEntity } from './webhook.entity.ts'

const api = testApi({ webhookAllow: ['127.0.0.1'] })

let receiver: Receiver
beforeAll(async () => {
  receiver = await new Receiver().start()
})
afterAll(() => receiver.stop())
beforeEach(async () => {
  receiver.received.length = 0
  receiver.answers(204)
  await api.database.query('delete from webhooks')
})

type EventType = (typeof webhookEvents)[number]
const create = (events: EventType[] = ['lead.updated'], url = receiver.url) =>
  done(api.call(createWebhook, { as: 'admin', body: { url, events } }))
const read = (id: string) => done(api.call(getWebhook, { as: 'admin', params: { id } }))
const attempts = async (webhook: string) =>
  (await done(api.call(listDeliveries, { as: 'admin', query: { filter: { webhook }, range: [0, 499] } }))).reverse()
/** Waits until the webhook has so many attempts that have ended. */
const ended = (webhook: string, count = 1) =>
  eventually(
    async () => (await attempts(webhook)).filter(({ state }) => state === 'delivered' || state === 'failed'),
    (all) => all.length >= count,
  )
/** An event, as a change writes it. It is dispatched at once, and not at the next second. */
async function happens(type: EventType = 'lead.updated', createdAt = new Date()) {
  const event = { id: uuid(), type, data: { lead: uuid(), fields: ['status'] }, createdAt, sequence: null }
  await api.database.manager.insert(OutboxEventEntity, event)
  api.app.get(EventDispatch, { strict: false }).wake()
  return event
}
/** Makes what waits for its time due now. */
const hurry = (webhook: string) =>
  api.database.query("update webhook_deliveries set due_at = now() where webhook = $1 and state = 'waiting'", [webhook])

describe('a webhook', () => {
  test('shows its secret once: it is stored encrypted, and neither lists nor history contain it', async () => {
    const { id, secret } = await create()
    expect(secret).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/)
    const replies = [
      await api.call(getWebhook, { as: 'admin', params: { id } }),
      await api.call(listWebhooks, { as: 'admin' }),
      await api.call(listAuditEvents, { as: 'admin' }),
    ]
    const rows = JSON.stringify(await api.database.query('select * from webhooks'))
    for (const text of [...replies.map((reply) => reply.text), rows]) expect(text).not.toContain(secret.slice(6))
  })

  test.each([
    ...[
      'http://[::ffff:169.254.169.254]/',
      'http://2130706434/',
      'http://0x7f.2/',
      'http://0177.0.0.2/',
      'http://[::]/',
    ],
    ...[
      'http://[fd00::1]/',
      'http://[64:ff9b::7f00:1]/',
      'http://[64:ff9b:1::1]/',
      'http://[::7f00:2]/',
      'http://10.0.0.1:8080/x',
    ],
    ...['ftp://example.org/', 'javascript:alert(1)', 'example.org/hook', 'http://', 'https://user:pass@example.org/'],
    ...['https://user@example.org/', 'http://[', ' ', 'http://\\/user:pass@example.org/', 'http://exa mple.org/'],
  ])('is not made for %s', async (url) => {
    const reply = await api.call(createWebhook, { as: 'admin', body: { url, events: ['lead.created'] } })
    expect(reply).toMatchObject({ status: 422, body: { errors: [{ pointer: '/url' }] } })
    expect(await api.count(WebhookEntity)).toBe(0)
    const { id, revision } = await create()
    const update = await api.call(updateWebhook, { as: 'admin', params: { id }, body: { url, revision } })
    expect(update).toMatchObject({ status: 422, body: { errors: [{ pointer: '/url' }] } })
    expect((await read(id)).url).toBe(receiver.url)
  })

  test.each([
    { what: 'no event', body: { url: 'https://example.org/', events: [] } },
    { what: 'an unknown event', body: { url: 'https://example.org/', events: ['lead.exploded'] } },
    { what: 'an event twice', body: { url: 'https://example.org/', events: ['lead.created', 'lead.created'] } },
    { what: 'a secret of one’s own', body: { url: 'https://example.org/', events: ['lead.created'], secret: 'x' } },
  ])('with $what is refused', async ({ body }) => {
    expect((await api.call(createWebhook, { as: 'admin', body: body as never })).status).toBe(422)
  })

  test('whose host cannot be looked up now is made', async () => {
    expect((await create(['lead.created'], 'https://receiver.invalid/hook')).url).toBe('https://receiver.invalid/hook')
  })

  test('is one of fifty at most, though thirty more are asked for at once', async () => {
    for (let i = 0; i < 30; i++) await create()
    const replies = await Promise.all(
      Array.from({ length: 30 }, () =>
        api.call(createWebhook, { as: 'admin', body: { url: receiver.url, events: ['lead.created'] } }),
      ),
    )
    expect(replies.filter(({ status }) => status === 201)).toHaveLength(20)
    expect(replies.filter(({ status }) => status === 409)).toHaveLength(10)
  })

  test('is deleted with its deliveries, and its events stay', async () => {
    const { id } = await create()
    const event = await happens()
    await ended(id)
    expect((await api.call(deleteWebhook, { as: 'admin', params: { id } })).status).toBe(204)
    expect((await api.call(getWebhook, { as: 'admin', params: { id } })).status).toBe(404)
    expect(await api.count(OutboxEventEntity, { id: event.id })).toBe(1)
  })
})

describe('a message', () => {
  test('sends a change, with a signature that the public library verifies, with ids and no personal data', async () => {
    const lead = await newLead(api)
    const { secret } = await create(['lead.updated'])
    const body = { status: 'contacted' as const, revision: 1, company: 'Analytical Engines' }
    await done(api.call(updateLead, { as: 'consultant', params: { id: lead.id }, body }))
    await eventually(
      () => receiver.received.length,
      (count) => count === 1,
    )
    const [message] = receiver.verified<{ data: object; timestamp: string }>(secret)
    expect(message).toMatchObject({
      type: 'lead.updated',
      data: { lead: lead.id, status: { before: 'new', after: 'contacted' } },
    })
    expect(Math.abs(Date.parse(message?.timestamp ?? '') - Date.now())).toBeLessThan(60_000)
    expect(receiver.received[0]?.body).not.toContain('Analytical')
    const [attempt] = await attempts((await done(api.call(listWebhooks, { as: 'admin' })))[0]?.id as string)
    expect(attempt).toMatchObject({
      event: message?.id,
      attempt: 1,
      state: 'delivered',
      final: true,
      status: 204,
      error: null,
    })
  })

  test('is sent to every webhook with its event, and to no other', async () => {
    const both = [await create(['lead.updated']), await create(['lead.updated', 'model.published'])]
    const other = await create(['model.published'])
    const event = await happens()
    for (const { id } of both) expect(await ended(id)).toMatchObject([{ event: event.id }])
    expect(await attempts(other.id)).toEqual([])
    expect(receiver.received).toHaveLength(2)
  })

  test('is sent once each and in the numbered sequence, with concurrent transactions', async () => {
    const { id, secret } = await create()
    const events = await Promise.all(Array.from({ length: 60 }, () => happens()))
    await ended(id, 60)
    expect(new Set(receiver.verified(secret).map((message) => message.id))).toEqual(
      new Set(events.map((event) => event.id)),
    )
    expect(receiver.received).toHaveLength(60)
    const numbers = receiver.received.map(({ headers }) => Number(headers['verdict-sequence']))
    expect(new Set(numbers).size).toBe(60)
  })
})

test('two products over one database send each message once', async () => {
  const other = new TestApi({ webhookAllow: ['127.0.0.1'] }, api.url)
  await other.start()
  const { id, secret } = await create()
  const events = await Promise.all(Array.from({ length: 80 }, () => happens()))
  await ended(id, 80)
  await other.stop()
  expect(
    receiver
      .verified(secret)
      .map((message) => message.id)
      .sort(),
  ).toEqual(events.map((event) => event.id).sort())
})

test('what was being sent when its process died is sent again, with the same id', async () => {
  const { id, secret } = await create()
  receiver.answers(() => {})
  const event = await happens()
  await eventually(
    () => receiver.received.length,
    (count) => count === 1,
  )
  // As if the lease of a dead process had expired.
  await api.database.query('update webhook_deliveries set lease_until = now()')
  receiver.answers(204)
  const other = new TestApi({ webhookAllow: ['127.0.0.1'] }, api.url)
  await other.start()
  expect(await ended(id)).toMatchObject([{ attempt: 1, state: 'delivered' }])
  await other.stop()
  expect(receiver.verified(secret).map((message) => message.id)).toEqual([event.id, event.id])
})

describe('a message that fails', () => {
  test('is retried with the same id, and each attempt has its outcome', async () => {
    const { id, secret } = await create()
    receiver.answers(500)
    const event = await happens()
    const [first] = await ended(id)
    expect(first).toMatchObject({ state: 'failed', final: false, status: 500, error: 'The receiver answered 500.' })
    expect(await read(id)).toMatchObject({ active: true, failingSince: expect.any(String) })
    receiver.answers(200)
    await hurry(id)
    const [, second] = await ended(id, 2)
    expect(second).toMatchObject({ event: event.id, attempt: 2, state: 'delivered', final: true })
    expect(new Set(receiver.verified(secret).map((message) => message.id))).toEqual(new Set([event.id]))
    expect(await read(id)).toMatchObject({ failingSince: null, missed: 0 })
  })

  test('waits as long as the receiver asks', async () => {
    const { id } = await create()
    receiver.answers(503, { 'retry-after': '3600' })
    await happens()
    await ended(id)
    const waiting = (await attempts(id)).find(({ state }) => state === 'waiting')
    expect(Date.parse(waiting?.dueAt ?? '') - Date.now()).toBeGreaterThan(3_500_000)
  })

  test('fails after the last attempt, is counted as missed, and sent again on request', async () => {
    const { id, secret } = await create()
    receiver.answers(500)
    const event = await happens()
    for (let attempt = 1; attempt <= 10; attempt++) {
      await ended(id, attempt)
      await hurry(id)
      api.app.get(WebhookDelivery, { strict: false }).wake()
    }
    const all = await attempts(id)
    expect(all.map(({ final }) => final)).toEqual([...Array(9).fill(false), true])
    expect(await read(id)).toMatchObject({ active: true, missed: 1 })
    receiver.answers(200)
    receiver.received.length = 0
    const { count } = await done(api.call(resendToWebhook, { as: 'admin', params: { id }, body: { failedOnly: true } }))
    expect(count).toBe(1)
    await ended(id, 11)
    expect(receiver.verified(secret)).toMatchObject([{ id: event.id }])
    expect(await read(id)).toMatchObject({ missed: 0, failingSince: null })
  })

  test('with 410 switches the webhook off with a reason; switched on again it can send what was missed', async () => {
    const { id } = await create()
    receiver.answers(410)
    await happens()
    await ended(id)
    const off = await eventually(
      () => read(id),
      ({ active }) => !active,
    )
    expect(off.stoppedBecause).toContain('410')
    const later = await happens()
    await eventually(
      () => attempts(id),
      (all) => all.some(({ event, state }) => event === later.id && state === 'missed'),
    )
    expect(receiver.received).toHaveLength(1)
    receiver.answers(200)
    const on = await done(
      api.call(updateWebhook, { as: 'admin', params: { id }, body: { active: true, revision: off.revision } }),
    )
    expect(on).toMatchObject({ active: true, stoppedBecause: null, missed: 2 })
    expect(await done(api.call(resendToWebhook, { as: 'admin', params: { id }, body: { failedOnly: true } }))).toEqual({
      count: 2,
      more: false,
    })
    await eventually(
      () => read(id),
      ({ missed }) => missed === 0,
    )
  })

  test('does not delay the messages of other webhooks', async () => {
    const slow = await new Receiver().start()
    slow.answers(() => {})
    await create(['lead.updated'], slow.url)
    const { id } = await create()
    for (let i = 0; i < 30; i++) await happens()
    await ended(id, 30)
    expect(slow.received.length).toBeLessThanOrEqual(4)
    await api.database.query('delete from webhooks')
    await slow.stop()
  })

  test('is not sent into a private network, even if the address was accepted once', async () => {
    const { id } = await create()
    const inside = await new Receiver().start()
    const port = new URL(inside.url).port
    await api.database.manager.update(WebhookEntity, { id }, { url: `http://127.0.0.2:${port}/` })
    await happens()
    expect(await ended(id)).toMatchObject([
      { state: 'failed', status: null, error: expect.stringContaining('private network') },
    ])
    await done(api.call(testWebhook, { as: 'admin', params: { id } }))
    expect((await ended(id, 2))[1]).toMatchObject({ type: 'webhook.test', state: 'failed', final: true })
    expect(inside.received).toEqual([])
    await inside.stop()
  })
})

test('of a webhook that is switched off while its message is sent nothing is sent after the next start', async () => {
  const { id, revision } = await create()
  receiver.answers(() => {})
  await happens()
  await eventually(
    () => receiver.received.length,
    (count) => count === 1,
  )
  await done(api.call(updateWebhook, { as: 'admin', params: { id }, body: { active: false, revision } }))
  // As if the lease of a dead process had expired.
  await api.database.query('update webhook_deliveries set lease_until = now()')
  const other = new TestApi({ webhookAllow: ['127.0.0.1'] }, api.url)
  await other.start()
  await new Promise((resolve) => setTimeout(resolve, 1_500))
  await other.stop()
  expect(receiver.received).toHaveLength(1)
})

test('events from before a webhook was made are not sent to it by themselves', async () => {
  const { id } = await create()
  await happens('lead.updated', new Date(Date.now() - 60_000))
  const event = await happens()
  expect(await ended(id)).toMatchObject([{ event: event.id }])
})

test('a message that was missed counts and is sent, though its event is no longer chosen', async () => {
  const { id, revision } = await create()
  receiver.answers(410)
  await happens()
  await eventually(
    () => read(id),
    ({ active, missed }) => !active && missed === 1,
  )
  receiver.answers(204)
  const body = { active: true, events: ['model.published' as const], revision: revision + 1 }
  await done(api.call(updateWebhook, { as: 'admin', params: { id }, body }))
  await done(api.call(resendToWebhook, { as: 'admin', params: { id }, body: { failedOnly: true } }))
  // Not before it has arrived: the next test would find it among its own.
  await ended(id, 2)
  expect((await read(id)).missed).toBe(0)
})

describe('somebody', () => {
  test('sends a test to this webhook only, even if it is switched off', async () => {
    const { id, secret, revision } = await create()
    const other = await create(['lead.updated', 'lead.created', 'model.published', 'assessment.completed'])
    await done(api.call(updateWebhook, { as: 'admin', params: { id }, body: { active: false, revision } }))
    const attempt = await done(api.call(testWebhook, { as: 'admin', params: { id } }))
    expect(attempt).toMatchObject({ webhook: id, type: 'webhook.test', state: 'waiting' })
    await ended(id)
    expect(receiver.verified(secret)).toMatchObject([{ type: 'webhook.test', data: { webhook: id } }])
    expect(await attempts(other.id)).toEqual([])
  })

  test('sends a test while events are dispatched: neither waits for the other to end', async () => {
    const { id } = await create()
    const testing = await api.database.transaction(async (dispatch) => {
      await dispatch.query("select pg_advisory_xact_lock(hashtext('verdict dispatch'))")
      const asked = api.call(testWebhook, { as: 'admin', params: { id } })
      await eventually(
        () => dispatch.query("select from pg_locks where locktype = 'advisory' and not granted"),
        (waiting: unknown[]) => waiting.length > 0,
      )
      await dispatch.query('select from webhooks where id = $1 for share nowait', [id])
      return { asked }
    })
    await done(testing.asked)
    await ended(id)
  })

  test('replaces the secret: for a day both sign, then the new one alone', async () => {
    const before = await create()
    const after = await done(api.call(rotateWebhookSecret, { as: 'admin', params: { id: before.id } }))
    expect(after.secret).not.toBe(before.secret)
    await happens()
    await ended(before.id)
    for (const { secret } of [before, after]) expect(receiver.verified(secret)).toHaveLength(1)
    await api.database.manager.update(WebhookEntity, { id: before.id }, { previousSecretUntil: new Date() })
    receiver.received.length = 0
    await happens()
    await ended(before.id, 2)
    expect(receiver.verified(after.secret)).toHaveLength(1)
    expect(() => receiver.verified(before.secret)).toThrow('No matching signature found')
  })

  test('sends one again: as a new attempt with the same id', async () => {
    const { id, secret } = await create()
    const event = await happens()
    const [first] = await ended(id)
    const again = await done(api.call(resendDelivery, { as: 'admin', params: { id: first?.id as string } }))
    expect(again).toMatchObject({ event: event.id, attempt: 2 })
    await ended(id, 2)
    expect(receiver.verified(secret).map((message) => message.id)).toEqual([event.id, event.id])
  })

  test('sends a test again: it is tried once, as the first was', async () => {
    const { id } = await create()
    receiver.answers(500)
    await done(api.call(testWebhook, { as: 'admin', params: { id } }))
    const [first] = await ended(id)
    await done(api.call(resendDelivery, { as: 'admin', params: { id: first?.id as string } }))
    const all = await ended(id, 2)
    expect(all.map(({ state, final }) => [state, final])).toEqual([
      ['failed', true],
      ['failed', true],
    ])
    expect(await attempts(id)).toHaveLength(2)
  })

  test('who asks twenty times at once for one that waits has it sent once', async () => {
    const { id } = await create()
    receiver.answers(500)
    await happens()
    const [first] = await ended(id)
    receiver.answers(204)
    receiver.received.length = 0
    const params = { id: first?.id as string }
    const replies = await Promise.all(
      Array.from({ length: 20 }, () => api.call(resendDelivery, { as: 'admin', params })),
    )
    expect(replies.every(({ status }) => status === 202)).toBe(true)
    const all = await ended(id, 2)
    expect(new Set(all.map(({ attempt }) => attempt)).size).toBe(all.length)
    expect(receiver.received.length).toBeLessThanOrEqual(2)
  })

  test('sends a period again, also events from before the webhook was made', async () => {
    const old = await happens('lead.updated', new Date('2026-11-01T09:00:00Z'))
    await happens('lead.created', new Date('2026-11-01T09:30:00Z'))
    await happens('lead.updated', new Date('2026-11-01T10:00:00Z'))
    await eventually(
      () => api.database.query('select from outbox_events where sequence is null'),
      (rows) => rows.length === 0,
    )
    const { id, secret } = await create()
    const body = { from: '2026-11-01T08:00:00Z', to: '2026-11-01T10:00:00Z' }
    expect(await done(api.call(resendToWebhook, { as: 'admin', params: { id }, body }))).toEqual({
      count: 1,
      more: false,
    })
    await ended(id)
    expect(receiver.verified(secret)).toMatchObject([{ id: old.id }])
  })

  test('cannot send anything to a webhook that is switched off', async () => {
    const { id, revision } = await create()
    await done(api.call(updateWebhook, { as: 'admin', params: { id }, body: { active: false, revision } }))
    const { status, body } = await api.call(resendToWebhook, { as: 'admin', params: { id }, body: {} })
    expect([status, (body as { code?: string }).code]).toEqual([409, 'inactive'])
  })
})

describe('the timeline of a lead', () => {
  const sendings = async (id: string) =>
    (await done(api.call(getLeadTimeline, { as: 'consultant', params: { id } }))).flatMap(
      ({ sending }) => sending ?? [],
    )

  test('says how each webhook got what happened, by its name and never by its address', async () => {
    const url = `${receiver.url}/a-secret`
    const named = { url, events: ['lead.updated' as const], description: 'Our CRM' }
    await done(api.call(createWebhook, { as: 'admin', body: named }))
    const { id: webhook } = await create(['lead.updated'], url)
    const { id } = await newLead(api)
    const body = { revision: 1, status: 'won' as const }
    await done(api.call(updateLead, { as: 'consultant', params: { id }, body }))
    const told = await eventually(
      () => sendings(id),
      (all) => all.length === 2 && all.every(({ state }) => state === 'delivered'),
    )
    expect(told.map(({ to }) => to).sort()).toEqual([new URL(url).host, 'Our CRM'])
    receiver.answers(500)
    await done(
      api.call(updateLead, { as: 'consultant', params: { id }, body: { revision: 2, status: 'lost' as const } }),
    )
    await ended(webhook, 2)
    const again = { state: 'waiting', final: false }
    expect(await sendings(id)).toContainEqual({ to: new URL(url).host, ...again })
    expect(await sendings(id)).toHaveLength(4)
  })
})
