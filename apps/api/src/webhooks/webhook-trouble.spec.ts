import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals'
import { createWebhook, getWebhook, resendToWebhook, testWebhook, updateWebhook } from '@verdict/contracts'
import { v7 as uuid } from 'uuid'
import { TestApi, testApi } from '../../test/api.ts'
import { eventually, Receiver } from '../../test/receiver.ts'
import { MailReceiver } from '../../test/smtp.ts'
import { done, someSite } from '../../test/starter.ts'
import { MailEntity } from '../mail/mail.entity.ts'
import { MailDelivery } from '../mail/mail-delivery.service.ts'
import { EventDispatch } from '../outbox/event-dispatch.service.ts'
import { OutboxEventEntity } from '../outbox/outbox-event.entity.ts'

const smtp = { host: '127.0.0.1', port: 0, secure: false }
const settings = { smtp, mailFrom: { name: 'Taller', address: 'verdict@example.org' }, webhookAllow: ['127.0.0.1'] }
const api = testApi(settings)
const mailbox = new MailReceiver()
const receiver = new Receiver()
let admin: string

beforeAll(async () => {
  await receiver.start()
  smtp.port = await mailbox.listen()
  await someSite(api)
  await api.user('consultant')
  await api.user('admin', { disabled: true })
  ;({ email: admin } = await api.user('admin'))
})
afterAll(() => Promise.all([receiver.stop(), mailbox.close()]))
beforeEach(async () => {
  receiver.answers(500)
  await api.database.query('delete from webhooks')
  await api.database.query('delete from mails')
  mailbox.mails.length = 0
})

const create = () =>
  done(api.call(createWebhook, { as: 'admin', body: { url: receiver.url, events: ['lead.updated'] } }))
const read = (id: string) => done(api.call(getWebhook, { as: 'admin', params: { id } }))

/** An event that is sent to the webhook and has had its answer. */
async function happens(webhook: string) {
  const event = uuid()
  const data = { lead: uuid(), fields: ['status'] }
  await api.database.manager.insert(OutboxEventEntity, {
    id: event,
    type: 'lead.updated',
    data,
    createdAt: new Date(),
    sequence: null,
  })
  api.app.get(EventDispatch, { strict: false }).wake()
  await eventually(
    () =>
      api.database.query<unknown[]>(
        "select from webhook_deliveries where webhook = $1 and event = $2 and state in ('delivered', 'failed', 'missed')",
        [webhook, event],
      ),
    (attempts) => attempts.length > 0,
  )
  return event
}
/** What the admins were told, oldest first. */
const told = async () =>
  (await api.database.manager.find(MailEntity, { where: { kind: 'webhook' }, order: { id: 'ASC' } })).map(
    ({ to, data }) => `${data.what} ${to}`,
  )
const failing = () => told().then((all) => all.filter((mail) => mail === `failing ${admin}`).length)

test('of a webhook that fails again and again the admins are told once, and once more when everything has arrived', async () => {
  const { id } = await create()
  await happens(id)
  await happens(id)
  expect([await told(), (await read(id)).warnedAt]).toEqual([[], null])
  for (let i = 0; i < 6; i++) await happens(id)
  expect(new Set(await told()).size).toBe((await told()).length)
  expect(await failing()).toBe(1)
  expect(await read(id)).toMatchObject({ active: true, warnedAt: expect.any(String) })

  // A message that arrives is no news while others wait.
  receiver.answers(204)
  await happens(id)
  expect(await read(id)).toMatchObject({ failingSince: null, warnedAt: expect.any(String) })
  const again = await done(api.call(resendToWebhook, { as: 'admin', params: { id }, body: { failedOnly: true } }))
  // On a slow machine some were tried again by themselves, and arrived.
  expect(again).toEqual({ count: expect.any(Number), more: false })
  expect(8 - again.count).toBeLessThan(4)
  await eventually(
    () => read(id),
    ({ warnedAt }) => warnedAt === null,
  )
  expect((await told()).filter((mail) => mail === `recovered ${admin}`)).toHaveLength(1)

  receiver.answers(503)
  for (let i = 0; i < 3; i++) await happens(id)
  expect(await failing()).toBe(2)
})

test('only admins who have come are told, in a mail with the host, the reason and the way to the desk', async () => {
  const { id } = await create()
  for (let i = 0; i < 3; i++) await happens(id)
  const { length } = await told()
  const mails = await eventually(
    () => {
      api.app.get(MailDelivery, { strict: false }).wake()
      return mailbox.mails
    },
    (all) => all.length === length,
  )
  const roles = await api.database.query<{ role: string; disabled: boolean }[]>(
    'select distinct role, disabled from users where email in (select "to" from mails)',
  )
  expect(roles).toEqual([{ role: 'admin', disabled: false }])
  const { host } = new URL(receiver.url)
  for (const { subject, text, html } of mails) {
    expect(subject).toBe(`Messages to ${host} do not arrive`)
    for (const said of [text, html as string]) {
      expect(said).toContain('The last answer was HTTP 500.')
      expect(said).toContain(`/admin/webhooks/${id}`)
      // The rest of an address often holds a secret.
      expect(said).not.toContain('/hook ')
      expect(said).not.toContain(receiver.url)
    }
  }
})

test('a receiver that wants nothing more is told at once, and a webhook that is switched on again begins anew', async () => {
  const { id } = await create()
  receiver.answers(410)
  await happens(id)
  const off = await read(id)
  expect(off).toMatchObject({ active: false, stoppedBecause: expect.stringContaining('410') })
  expect(await told()).toContain(`stopped ${admin}`)
  await happens(id)
  expect((await told()).filter((mail) => mail.endsWith(admin))).toHaveLength(1)
  await done(api.call(updateWebhook, { as: 'admin', params: { id }, body: { active: true, revision: off.revision } }))
  expect(await read(id)).toMatchObject({ failingSince: null, warnedAt: null })
})

test('a message that is lost is told, though others arrive', async () => {
  const { id } = await create()
  await happens(id)
  await api.database.query("update webhook_deliveries set retry = 9, due_at = now() where state = 'waiting'")
  await eventually(failing, (count) => count === 1)
})

test('a test that fails tells nobody: whoever sends it sees it', async () => {
  const { id } = await create()
  for (let i = 0; i < 5; i++) await done(api.call(testWebhook, { as: 'admin', params: { id } }))
  await eventually(
    () => api.database.query("select from webhook_deliveries where state = 'failed'"),
    (all) => (all as unknown[]).length === 5,
  )
  expect(await told()).toEqual([])
})

test('two products over one database tell once', async () => {
  const other = new TestApi(settings, api.url)
  await other.start()
  const { id } = await create()
  await Promise.all(Array.from({ length: 12 }, () => happens(id)))
  await other.stop()
  expect(await failing()).toBe(1)
})
