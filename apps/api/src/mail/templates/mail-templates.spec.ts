import { afterAll, beforeAll, expect, test } from '@jest/globals'
import {
  createUser,
  getMail,
  getMailTemplate,
  listAuditEvents,
  listMailTemplates,
  listMailTemplateVersions,
  mailResult,
  mailTemplateKinds,
  previewMailTemplate,
  takeLead,
  testMailTemplate,
  updateMailTemplate,
} from '@verdict/contracts'
import { testApi } from '../../../test/api.ts'
import { newPerson } from '../../../test/people.ts'
import { eventually } from '../../../test/receiver.ts'
import { MailReceiver } from '../../../test/smtp.ts'
import { done, leadOf, newResult, someSite, unique } from '../../../test/starter.ts'
import { MailEntity } from '../mail.entity.ts'
import { MailDelivery } from '../mail-delivery.service.ts'
import { placeholders } from './placeholders.ts'

const mailbox = new MailReceiver()
const smtp = { host: '127.0.0.1', port: 0, secure: false }
const api = testApi({ smtp, mailFrom: { name: 'Taller', address: 'verdict@example.org' } })

beforeAll(async () => {
  smtp.port = await mailbox.listen()
  await someSite(api)
})
afterAll(() => mailbox.close())

const read = (id: string) => done(api.call(getMailTemplate, { as: 'admin', params: { id } }))
const save = (id: string, body: object) =>
  api.call(updateMailTemplate, { as: 'admin', params: { id }, body: body as never })
/** The mail to an address, once it has arrived. */
const mailTo = (to: string) =>
  eventually(
    () => {
      api.app.get(MailDelivery, { strict: false }).wake()
      return mailbox.mails.find((mail) => JSON.stringify(mail.to).includes(to))
    },
    (mail) => mail !== undefined,
  )
const address = () => `${unique('ana')}@example.org`

test('every kind has its text in each language, and lists are asked for by either', async () => {
  const list = (filter: object = {}) =>
    done(
      api.call(listMailTemplates, { as: 'admin', query: { filter: JSON.stringify(filter), range: '[0,99]' } as never }),
    )
  expect(await list()).toHaveLength(mailTemplateKinds.length * 3)
  expect((await list({ locale: 'ca' })).map(({ locale }) => locale)).toEqual(mailTemplateKinds.map(() => 'ca'))
  expect((await list({ kind: 'password', isDefault: true })).map(({ id }) => id).sort()).toEqual([
    'password.ca',
    'password.en',
    'password.es',
  ])
  expect(await read('invitation.en')).toMatchObject({ isDefault: true, revision: 1, changedAt: null })
  expect((await api.call(getMailTemplate, { as: 'admin', params: { id: 'invitation.de' } })).status).toBe(404)
})

test('a text that is saved is what the next mail says, until it is put back; each change is kept and audited', async () => {
  const id = 'invitation.en'
  const { subject, text, revision } = await read(id)
  const own = { subject: 'Welcome, {name}', text: 'To {firm}: <b>{name}</b>\n\n{link}\n\n{until}' }
  const saved = await done(save(id, { revision, ...own }))
  expect(saved).toMatchObject({ ...own, isDefault: false, revision: 2, changedAt: expect.any(String) })

  const to = address()
  await done(api.call(createUser, { as: 'admin', body: { email: to, name: '{link} Grace', role: 'viewer' } }))
  const mail = await mailTo(to)
  expect(mail?.subject).toBe('Welcome, {link} Grace')
  expect(mail?.text).toMatch(/^To Verdict: <b>\{link\} Grace<\/b>\n\nChoose a password:\nhttps?:/)
  expect(mail?.html).toContain('&lt;b&gt;{link} Grace&lt;/b&gt;')

  expect(await done(save(id, { revision: 2, isDefault: true }))).toMatchObject({
    subject,
    text,
    isDefault: true,
    revision: 3,
  })
  const versions = await done(api.call(listMailTemplateVersions, { as: 'admin', params: { id } }))
  expect(versions.map(({ revision, subject }) => [revision, subject])).toEqual([
    [3, null],
    [2, own.subject],
  ])
  const before = { subject: own.subject, text: own.text }
  const audited = await done(
    api.call(listAuditEvents, {
      as: 'admin',
      query: { filter: JSON.stringify({ resource: 'mail-templates' }) } as never,
    }),
  )
  expect(audited).toMatchObject([{ action: 'update', record: id, before }, { after: { ...own, isDefault: false } }])
})

test('a text that is the one that the product brings is none of one’s own', async () => {
  const { subject, text } = await read('password.es')
  await done(save('password.es', { revision: 1, subject: 'Otra', text }))
  expect(await done(save('password.es', { revision: 2, subject }))).toMatchObject({ isDefault: true, revision: 3 })
  expect((await done(save('password.es', { revision: 3, subject }))).revision).toBe(3)
})

test('of two who save at once one is told, and nothing is lost', async () => {
  const replies = await Promise.all(
    Array.from({ length: 8 }, (_, each) => save('password.ca', { revision: 1, subject: `Numero ${each}` })),
  )
  expect(replies.map(({ status }) => status).sort()).toEqual([200, ...Array(7).fill(409)])
  const stale = replies.find(({ status }) => status === 409)
  expect(stale?.body).toMatchObject({ code: 'stale', current: { revision: 2 } })
})

test('an unknown placeholder is named, with those that there are, and nothing is saved, shown or sent', async () => {
  const id = 'webhook-failing.en'
  const body = { subject: 'At {hots}', text: '{link}' }
  const message = 'This mail has no {hots}. It has {firm}, {host}, {time} and {reason}.'
  const before = await api.count(MailEntity)
  for (const reply of [
    await save(id, { revision: 1, ...body }),
    await api.call(previewMailTemplate, { as: 'admin', params: { id }, body }),
    await api.call(testMailTemplate, { as: 'admin', params: { id }, body }),
  ])
    expect(reply).toMatchObject({ status: 422, body: { errors: [{ pointer: '/subject', message }] } })
  expect([(await read(id)).revision, await api.count(MailEntity)]).toEqual([1, before])
})

test('a preview and a test say the same, and the test goes to whoever asks', async () => {
  const { user, cookie } = await newPerson(api, 'admin')
  const body = { subject: 'Hola {name}', text: '{firm}\n\n{link}\n\n{until}' }
  const params = { id: 'invitation.es' }
  const shown = await done(api.call(previewMailTemplate, { as: { cookie }, params, body }))
  const sent = await done(api.call(testMailTemplate, { as: { cookie }, params, body }))
  expect(sent).toMatchObject({ to: user.email, state: 'queued' })
  const mail = await mailTo(user.email)
  expect([mail?.subject, mail?.text?.trim()]).toEqual([shown.subject, shown.text.trim()])
  expect(shown.html).toContain('lang="es"')
  const kept = await done(api.call(getMail, { as: 'admin', params: { id: sent.id } }))
  expect(kept).toMatchObject({ kind: 'test', subject: shown.subject, html: shown.html })
  expect((await read(params.id)).isDefault).toBe(true)
})

test('whatever an admin writes, a mail to a visitor holds nothing that a visitor typed', async () => {
  const all = Object.entries(placeholders.result)
    .map(([name]) => `{${name}}`)
    .join('\n')
  await done(save('result.en', { revision: 1, subject: 'Yours', text: all }))
  const [{ token }, to] = [await newResult(api), address()]
  const typed = { name: 'Typed Name', company: 'Typed Company', message: 'Typed Message', phone: '+34 600 123 123' }
  await done(api.call(takeLead, { body: leadOf(token, typed) }))
  await done(api.call(mailResult, { params: { token }, body: { email: to, locale: 'en' } }))
  const mail = await mailTo(to)
  expect(mail?.text).toContain(`/r/${token}`)
  for (const said of [mail?.subject, mail?.text, mail?.html as string]) expect(said).not.toMatch(/Typed|600 123/)
})
