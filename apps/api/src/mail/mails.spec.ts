import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import {
  addLead,
  bulkLeads,
  createResetLink,
  createUser,
  forgotPassword,
  getMail,
  listMails,
  mailResult,
  resendMail,
  takeLead,
  updateLead,
} from '@verdict/contracts'
import { TestApi, testApi } from '../../test/api.ts'
import { newMail } from '../../test/mails.ts'
import { MAILED, newPerson } from '../../test/people.ts'
import { MailReceiver, NoMailServer } from '../../test/smtp.ts'
import { leadOf, newResult, someSite, unique } from '../../test/starter.ts'
import { LeadEntity } from '../leads/lead.entity.ts'
import { SiteEntity } from '../site/site.entity.ts'
import { MailEntity } from './mail.entity.ts'
import { MailDelivery } from './mail-delivery.service.ts'

const receiver = new MailReceiver()
const smtp = { host: '127.0.0.1', port: 0, secure: false }
const api = testApi({ smtp, mailFrom: { name: 'Taller Ñandú, S.L.', address: 'verdict@example.org' } })
const without = testApi()

beforeAll(async () => {
  smtp.port = await receiver.listen()
  await Promise.all([someSite(api), someSite(without)])
})
afterAll(() => receiver.close())
beforeEach(() => receiver.refusing(() => undefined))

const email = () => `${unique('ana')}@example.org`

/** What became of a mail, once something has: a busy machine takes its time. */
async function settled(where: Partial<MailEntity>, product: TestApi = api): Promise<MailEntity> {
  for (;;) {
    product.app.get(MailDelivery, { strict: false }).wake()
    const mail = await product.database.manager.findOneBy(MailEntity, where as object)
    if (mail && mail.leaseUntil === null && (mail.attempts.length > 0 || (mail.state === 'kept' && mail.subject)))
      return mail
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}
const received = (to: string) => receiver.mails.filter((mail) => JSON.stringify(mail.to).includes(to))

describe('the report of a result', () => {
  test('is mailed to whoever asks for it: the link, and the PDF', async () => {
    const [{ token }, to] = [await newResult(api), email()]
    const { status, body } = await api.call(mailResult, { params: { token }, body: { email: to, locale: 'en' } })
    expect([status, body]).toEqual([202, { state: 'queued' }])
    const mail = await settled({ to })
    expect(mail).toMatchObject({ state: 'sent', kind: 'result', dueAt: null, attempts: [{ error: null }] })
    const [got] = received(to)
    expect(got?.messageId).toBe(mail.messageId)
    expect(got?.from?.value).toEqual([{ name: 'Taller Ñandú, S.L.', address: 'verdict@example.org' }])
    for (const text of [got?.text, got?.html as string]) expect(text).toContain(`/r/${token}`)
    expect(got?.attachments.map(({ filename, contentType }) => [filename, contentType])).toEqual([
      [expect.stringMatching(/^verdict-[a-z0-9-]+\.pdf$/), 'application/pdf'],
    ])
    expect(got?.attachments[0]?.content.subarray(0, 5).toString()).toBe('%PDF-')
  })

  test('names who calls and where a time is chosen, as the settings say', async () => {
    await api.database.manager.update(
      SiteEntity,
      { id: 1 },
      {
        contactPerson: 'Núria Puig i Güell',
        responseTime: { en: 'Resposta en un dia. ¿Sí?' },
        bookingUrl: 'https://example.org/book?a=1&b=2',
        privacyUrl: 'https://example.org/privacy',
      },
    )
    const [{ token }, to] = [await newResult(api), email()]
    await api.call(mailResult, { params: { token }, body: { email: to } })
    await settled({ to })
    const [got] = received(to)
    for (const said of ['Núria Puig i Güell', 'Resposta en un dia. ¿Sí?', 'https://example.org/privacy'])
      expect(got?.text).toContain(said)
    expect(got?.text).toContain('https://example.org/book?a=1&b=2')
    expect(got?.html).toContain('href="https://example.org/book?a=1&amp;b=2"')
  })

  test.each([
    'a@example.org\r\nBcc: b@example.org',
    'a@example.org, b@example.org',
    '"a@b"@example.org',
    'Ana <a@example.org>',
    ['a@example.org'],
    {},
  ])('is mailed to no %j', async (to) => {
    const [{ token }, before] = [await newResult(api), await api.count(MailEntity)]
    const { status } = await api.call(mailResult, { params: { token }, body: { email: to as string } })
    expect([status, await api.count(MailEntity)]).toEqual([422, before])
  })

  test('is mailed ten times a day and not more', async () => {
    const { token } = await newResult(api)
    const statuses = []
    for (let i = 0; i < 11; i++)
      statuses.push((await api.call(mailResult, { params: { token }, body: { email: email() } })).status)
    expect(statuses).toEqual([...Array(10).fill(202), 409])
  })

  test('is mailed of no result that there is not', async () => {
    const { status } = await api.call(mailResult, { params: { token: 'x'.repeat(43) }, body: { email: email() } })
    expect(status).toBe(404)
  })

  test('goes with the lead that is left under it, also where it was mailed before', async () => {
    const [{ token }, to] = [await newResult(api), email()]
    await api.call(mailResult, { params: { token }, body: { email: to } })
    const { body } = await api.call(takeLead, { body: leadOf(token) })
    for (; !(await api.count(MailEntity, { to, lead: body.id })); ) await new Promise((done) => setTimeout(done, 20))
    await api.database.manager.delete(LeadEntity, { id: body.id })
    expect(await api.count(MailEntity, { to })).toBe(0)
  })
})

describe('a new lead', () => {
  test('is mailed to everybody who works leads, with what a first call needs, once each', async () => {
    const [consultant, viewer, gone] = [
      await newPerson(api, 'consultant', MAILED),
      await newPerson(api, 'viewer', MAILED),
      await api.user('consultant', { ...MAILED, disabled: true }),
    ]
    const { token } = await newResult(api)
    const name = `Ada\r\nBcc: evil@example.org <xmp><script>alert(1)</script> ${'long'.repeat(30)}`
    const { body } = await api.call(takeLead, { body: leadOf(token, { name, message: 'Volem <b>obrir</b> abans.' }) })
    const mail = await settled({ lead: body.id, to: consultant.user.email })
    expect(mail.state).toBe('sent')
    const others = await api.database.manager.findBy(MailEntity, { lead: body.id })
    const to = others.map((each) => each.to)
    expect(new Set(to).size).toBe(to.length)
    expect(to).not.toContain(viewer.user.email)
    expect(to).not.toContain(gone.email)
    const [got] = received(consultant.user.email)
    expect(got?.headers.get('bcc')).toBeUndefined()
    expect(got?.subject).toMatch(/^New lead: Ada Bcc: evil@example\.org <xmp>/)
    expect(got?.text).toContain('Volem <b>obrir</b> abans.')
    expect(got?.text).toContain(`/admin/leads/${body.id}`)
    expect(got?.html).toContain('Volem &lt;b&gt;obrir&lt;/b&gt; abans.')
    expect(got?.html).not.toMatch(/<(script|xmp|b)>/)
  })

  test('that is given to somebody is mailed to them, and not to who takes it', async () => {
    const [owner, { token }] = [await newPerson(api, 'consultant'), await newResult(api)]
    const { body } = await api.call(takeLead, { body: leadOf(token) })
    const assign = (id: string, revision: number) =>
      api.call(updateLead, { as: { cookie: owner.cookie }, params: { id: body.id }, body: { owner: id, revision } })
    const { user } = await newPerson(api, 'consultant')
    await api.call(updateLead, {
      as: { cookie: owner.cookie },
      params: { id: body.id },
      body: { nextStep: 'Call', nextStepOn: '2026-12-02', nextStepTime: '09:30', revision: 1 },
    })
    await assign(user.id, 2)
    await settled({ lead: body.id, to: user.email, kind: 'assigned' })
    expect(received(user.email).map(({ subject }) => subject)).toContainEqual(
      expect.stringMatching(/^Assigned to you: /),
    )
    const [got] = received(user.email).filter(({ attachments }) => attachments.length > 0)
    expect(got?.attachments[0]?.content.toString()).toContain(`UID:next-step-${body.id}@verdict\r\n`)
    await assign(owner.user.id, 3)
    expect(await api.count(MailEntity, { kind: 'assigned', lead: body.id, to: owner.user.email })).toBe(0)
  })

  test('that a colleague writes down, and many that are given at once, are mailed to their owner only', async () => {
    const [{ cookie }, { user }] = [await newPerson(api, 'admin'), await newPerson(api, 'consultant')]
    const { id } = (
      await api.call(addLead, {
        as: { cookie },
        body: { name: 'Grace', email: email(), phone: '+44 20', consent: 'By phone', owner: user.id },
      })
    ).body
    expect(await settled({ lead: id, to: user.email })).toMatchObject({ kind: 'assigned', state: 'sent' })
    expect(received(user.email).map(({ text }) => text)).toEqual([expect.stringContaining('+44 20')])
    const ids: string[] = []
    for (let i = 0; i < 3; i++)
      ids.push((await api.call(takeLead, { body: leadOf((await newResult(api)).token) })).body.id)
    const give = (owner: string) =>
      api.call(bulkLeads, { as: { cookie }, body: { ids: [...ids, id], change: { owner } } })
    expect((await give(user.id)).body.count).toBe(4)
    for (const lead of ids) await settled({ lead, to: user.email, kind: 'assigned' })
    expect(await api.count(MailEntity, { kind: 'assigned', to: user.email })).toBe(4)
    expect(await api.count(MailEntity, { kind: 'lead', lead: id })).toBe(0)
  })

  test('that only a program can have left is mailed to nobody', async () => {
    const { token } = await newResult(api)
    const { body } = await api.call(takeLead, { body: leadOf(token, { website: 'https://spam.example' }) })
    const { token: other } = await newResult(api)
    const { body: real } = await api.call(takeLead, { body: leadOf(other) })
    await settled({ lead: real.id })
    expect(await api.count(MailEntity, { lead: body.id })).toBe(0)
  })
})

describe('a link that opens an account', () => {
  const linkIn = (text = '') => /https?:\/\/\S+#\/[A-Za-z0-9_-]+/.exec(text)?.[0]

  test('is in the mail of an invitation, and nowhere that it can be read later', async () => {
    const to = email()
    const { body } = await api.call(createUser, { as: 'admin', body: { email: to, name: 'Grace', role: 'viewer' } })
    const { id, state } = await settled({ to })
    expect(state).toBe('sent')
    const [got] = received(to)
    expect(linkIn(got?.text)).toBe(body.invitation.url)
    expect(got?.html).toContain(body.invitation.url)
    const token = body.invitation.url.split('/').at(-1) as string
    const shown = await api.call(getMail, { as: 'admin', params: { id } })
    expect(shown.text).not.toContain(token)
    expect(JSON.stringify(await api.database.query('select * from mails where id = $1', [id]))).not.toContain(token)
    expect((await api.call(resendMail, { as: 'admin', params: { id } })).body).toMatchObject({ code: 'once-only' })
  })

  test('is mailed to somebody who forgot the password, and to nobody else', async () => {
    const { user } = await newPerson(api)
    const ask = (email: string) => api.call(forgotPassword, { body: { email } })
    const [known, unknown] = [await ask(user.email), await ask('nobody@example.org')]
    expect([known.status, known.text]).toEqual([unknown.status, unknown.text])
    await settled({ to: user.email })
    expect(linkIn(received(user.email)[0]?.text)).toMatch(/\/admin\/reset#\//)
    expect(await api.count(MailEntity, { to: 'nobody@example.org' })).toBe(0)
  })

  test('is mailed where an admin makes it', async () => {
    const { user } = await newPerson(api)
    const { body } = await api.call(createResetLink, { as: 'admin', params: { id: user.id } })
    await settled({ to: user.email })
    expect(linkIn(received(user.email)[0]?.text)).toBe(body.url)
  })
})

describe('a mail server', () => {
  const ask = async () => {
    const [{ token }, to] = [await newResult(api), email()]
    await api.call(mailResult, { params: { token }, body: { email: to } })
    return to
  }
  const toPort = async (port: number, run: () => Promise<void>) => {
    const before = smtp.port
    smtp.port = port
    await run().finally(() => (smtp.port = before))
  }

  test('that refuses for good says why, and is not asked again', async () => {
    receiver.refusing(() => ({ code: 550, text: '5.1.1 No such user here' }))
    const mail = await settled({ to: await ask() })
    expect(mail).toMatchObject({ state: 'failed', dueAt: null })
    expect(mail.attempts[0]?.error).toMatch(/refused it: 550 5\.1\.1 No such user here/)
  })

  test('that refuses for now is asked again, and takes it then: one mail with one id', async () => {
    receiver.refusing(() => ({ code: 451, text: '4.3.0 Try later' }))
    const to = await ask()
    const first = await settled({ to })
    expect(first).toMatchObject({ state: 'queued', retry: 1, dueAt: expect.any(Date) })
    expect(first.attempts[0]?.error).toContain('451 4.3.0 Try later')
    expect((first.dueAt as Date).getTime()).toBeGreaterThan(Date.now() + 30_000)
    receiver.refusing(() => undefined)
    await api.call(resendMail, { as: 'admin', params: { id: first.id } })
    for (let mail = first; mail.state !== 'sent'; ) mail = await settled({ to })
    expect(received(to).map(({ messageId }) => messageId)).toEqual([first.messageId])
  })

  test('that is down is waited for', async () => {
    const gone = new MailReceiver()
    const port = await gone.listen()
    await gone.close()
    await toPort(port, async () => {
      const mail = await settled({ to: await ask() })
      expect(mail).toMatchObject({
        state: 'queued',
        attempts: [{ error: expect.stringContaining('cannot be reached') }],
      })
    })
  })

  test.each([
    ['says nonsense', 'HTTP/1.1 400 Bad Request\r\n\r\n'],
    ['says much of it', `${'x'.repeat(100_000)}\r\n`.repeat(20)],
    ['hangs up', ''],
  ])('that %s costs a retry', async (_, said) => {
    const nonsense = new NoMailServer((socket) => socket.end(said))
    await toPort(await nonsense.listen(), async () => {
      const mail = await settled({ to: await ask() })
      expect(mail.state).toBe('queued')
      expect(mail.attempts[0]?.error?.length).toBeLessThan(500)
    })
    nonsense.close()
  })

  test('that is silent costs a retry too, and holds up no other mail for longer than its limit', async () => {
    const silent = new NoMailServer(() => {})
    await toPort(await silent.listen(), async () => {
      const mail = await settled({ to: await ask() })
      expect(mail.attempts[0]?.error).toContain('did not answer in time')
    })
    silent.close()
  })
})

describe('without a mail server', () => {
  test('a mail is kept, and can be read', async () => {
    const [{ token }, to] = [await newResult(without), email()]
    const { status, body } = await without.call(mailResult, { params: { token }, body: { email: to } })
    expect([status, body]).toEqual([202, { state: 'kept' }])
    const { id } = await settled({ to }, without)
    const { body: shown } = await without.call(getMail, { as: 'admin', params: { id } })
    expect(shown).toMatchObject({
      state: 'kept',
      subject: expect.stringContaining('Your result'),
      dueAt: null,
      attempts: [],
    })
    expect(shown.text).toContain(`/r/${token}`)
    const { body: listed } = await without.call(listMails, { as: 'admin', query: { filter: JSON.stringify({ to }) } })
    expect(listed).toMatchObject([{ id, state: 'kept' }])
  })

  test('somebody who forgot the password is noted for the admins, as before', async () => {
    const { user } = await newPerson(without)
    await without.call(forgotPassword, { body: { email: user.email } })
    expect(await without.count(MailEntity, { to: user.email })).toBe(0)
  })
})

test('two products on one database send a mail once', async () => {
  const [{ token }, to] = [await newResult(api), email()]
  const other = new TestApi({ smtp, mailFrom: { name: '', address: 'verdict@example.org' } }, api.url)
  await other.start()
  await Promise.all(Array.from({ length: 8 }, () => api.call(mailResult, { params: { token }, body: { email: to } })))
  for (;;) {
    for (const product of [api, other]) product.app.get(MailDelivery, { strict: false }).wake()
    if ((await api.count(MailEntity, { to, state: 'sent' })) === 8) break
    await new Promise((done) => setTimeout(done, 20))
  }
  await other.stop()
  const ids = received(to).map(({ messageId }) => messageId)
  expect([ids.length, new Set(ids).size]).toEqual([8, 8])
})

test('what a process left behind is sent by another, with the same id', async () => {
  const id = await newMail(api, {
    to: email(),
    state: 'sending',
    leaseUntil: new Date(Date.now() - 1000),
    dueAt: new Date(Date.now() - 1000),
    assessment: null,
  })
  for (; (await api.count(MailEntity, { id, state: 'sent' })) === 0; ) await new Promise((done) => setTimeout(done, 20))
  expect(receiver.mails.at(-1)?.messageId).toBe(`<${id}@localhost>`)
})
