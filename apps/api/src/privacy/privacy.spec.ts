import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import {
  addLead,
  addLeadNote,
  addLeadTask,
  addLeadView,
  askForPrivacy,
  type BodyOf,
  confirmPrivacyRequest,
  createWebhook,
  getLead,
  getLeadsExport,
  getMailedPrivacyRequest,
  getPrivacyExport,
  getPrivacyExportReport,
  getResult,
  listPrivacyRequests,
  mergeLeads,
  startLeadsExport,
  takeLead,
} from '@verdict/contracts'
import { testApi } from '../../test/api.ts'
import { finished } from '../../test/jobs.ts'
import { confirmedPrivacyRequest, newPrivacyRequest, tracesIn } from '../../test/privacy.ts'
import { newMail } from '../../test/mails.ts'
import { MailReceiver } from '../../test/smtp.ts'
import { eventually, Receiver } from '../../test/receiver.ts'
import { done, leadOf, newLead, unique } from '../../test/starter.ts'
import { NOWHERE, noDeliveryUnderWay } from '../../test/webhooks.ts'
import { WebhookEntity } from '../webhooks/webhook.entity.ts'
import { ErasureLedger } from './erasure-ledger.service.ts'
import { ErasureEntity } from './erasure.entity.ts'
import { PrivacyRequestEntity } from './privacy-request.entity.ts'

const receiver = new MailReceiver()
const smtp = { host: '127.0.0.1', port: 0, secure: false }
const api = testApi({ smtp, mailFrom: { name: 'Taller Nord', address: 'verdict@example.org' } })
beforeAll(async () => {
  smtp.port = await receiver.listen()
})
afterAll(() => receiver.close())
const as = 'consultant'

const newEmail = () => `${unique('ada')}@example.org`
const leadNamed = async (email: string, changes: object = {}) =>
  newLead(api, { email, name: `Who wrote from ${email.split('@')[0]}`, ...changes })
const confirm = (token: string) => api.call(confirmPrivacyRequest, { params: { token } })
const leadIsThere = async (id: string) => (await api.call(getLead, { as, params: { id } })).status === 200

const tracesOf = (text: string) => tracesIn(api, text)

describe('whoever asks', () => {
  test.each(['export', 'erasure'] as const)(
    'for %s gets the same answer, whether anything is kept or not',
    async (kind) => {
      const known = newEmail()
      await leadNamed(known)
      const replies = await Promise.all(
        [known, newEmail()].map((email) => api.call(askForPrivacy, { body: { email, kind } })),
      )
      expect(replies.map(({ status, text }) => [status, text])).toEqual([
        [202, ''],
        [202, ''],
      ])
    },
  )

  test('twice, as their line failed in between, is mailed once', async () => {
    const email = newEmail()
    const ask = () =>
      api.call(askForPrivacy, { body: { email, kind: 'export' }, headers: { 'idempotency-key': email } })
    expect([(await ask()).status, (await ask()).status]).toEqual([202, 202])
    expect(await api.count(PrivacyRequestEntity, { email })).toBe(1)
  })

  test.each([{ email: 'ada' }, { email: 'a@b.example', kind: 'all' }, { email: 'a@b.example\nBcc: c@d.example' }])(
    'wrongly (%j) is told where',
    async (changes) => {
      const { status, body } = await api.call(askForPrivacy, {
        body: { kind: 'export', ...changes } as never,
      })
      expect([status, (body as unknown as { errors?: { pointer: string }[] }).errors?.[0]?.pointer]).toEqual([
        422,
        'kind' in changes ? '/kind' : '/email',
      ])
    },
  )
})

/** The mail to somebody, once it has arrived. */
const mailTo = async (to: string) => {
  const mails = await eventually(
    () => receiver.mails.filter((mail) => JSON.stringify(mail.to).includes(to)),
    ({ length }) => length > 0,
  )
  return mails.at(-1)
}

describe('a mailed link', () => {
  test('arrives in the language of the page, says until when it is good and nothing that the asker typed', async () => {
    const email = newEmail()
    await api.call(askForPrivacy, { body: { email, kind: 'erasure', locale: 'ca' } })
    const mail = await mailTo(email)
    expect(mail?.subject).toMatch(/^Esborrar el que .* guarda sobre tu$/)
    const [, token = ''] = /\/privacy\/([\w-]{43})\?lang=ca/.exec(mail?.text ?? '') ?? []
    expect((await api.call(getMailedPrivacyRequest, { params: { token } })).body).toMatchObject({
      kind: 'erasure',
      state: 'waiting',
    })
    // The desk shows that it was sent, and not the link: only its reader may confirm.
    await noDeliveryUnderWay(api)
    expect(await tracesOf(token)).toEqual([])
  })

  test('changes nothing until it is confirmed', async () => {
    const email = newEmail()
    const { id } = await leadNamed(email)
    const token = await newPrivacyRequest(api, 'erasure', email)
    const { body } = await api.call(getMailedPrivacyRequest, { params: { token } })
    expect(body).toMatchObject({ kind: 'erasure', state: 'waiting', erased: null })
    expect(await leadIsThere(id)).toBe(true)
  })

  test('is good for a week', async () => {
    const email = newEmail()
    const { id } = await leadNamed(email)
    const token = await newPrivacyRequest(api, 'erasure', email)
    await api.database.manager.update(PrivacyRequestEntity, { email }, { expiresAt: new Date(Date.now() - 1) })
    expect((await api.call(getMailedPrivacyRequest, { params: { token } })).body.state).toBe('expired')
    const { status, body } = await confirm(token)
    expect([status, (body as { code?: string }).code]).toEqual([410, 'expired'])
    expect(await leadIsThere(id)).toBe(true)
  })

  test.each(['nope', 'A'.repeat(43), '%00'])('that nobody was sent (%s) is not found', async (token) => {
    expect((await confirm(token)).status).toBe(404)
    expect((await api.call(getMailedPrivacyRequest, { params: { token } })).status).toBe(404)
    expect((await api.call(getPrivacyExport, { params: { token } })).status).toBe(404)
  })
})

describe('an erasure', () => {
  test('leaves no trace of the person in any table, and their answers to nobody', async () => {
    const email = newEmail()
    const name = unique('Ada')
    const { id, token: result } = await newLead(api, { email: email.toUpperCase(), name, message: `I am ${name}.` })
    // They left other details under the same result, which a note keeps.
    await done(api.call(takeLead, { body: leadOf(result, { email, name: `${name} again` }) }))
    await done(api.call(addLeadNote, { as, body: { lead: id, text: `Rang ${name}.` } }))
    const other = await newLead(api)
    await done(api.call(addLeadNote, { as, body: { lead: other.id, text: `Was sent here by ${email}.` } }))
    for (const another of [`x${email}`, `${email}.uk`])
      await done(api.call(addLeadNote, { as, body: { lead: other.id, text: `Write to ${another}.` } }))
    const { job } = await done(api.call(startLeadsExport, { as, body: { filter: { q: name } } }))
    await finished(api, job)
    await newPrivacyRequest(api, 'export', email)
    expect((await tracesOf(email)).length).toBeGreaterThan(0)

    const { status, body } = await confirm(await newPrivacyRequest(api, 'erasure', email))
    expect([status, body]).toMatchObject([
      202,
      { state: 'done', erased: { leads: 1, notes: 3, mails: expect.any(Number) } },
    ])
    // Addresses of others that contain it stay.
    expect(await tracesOf(email)).toEqual(['lead_notes'])
    await api.database.query('delete from lead_notes where lead_id = $1', [other.id])
    expect(await tracesOf(email)).toEqual([])
    expect(await tracesOf(name)).toEqual([])
    expect((await api.call(getLeadsExport, { as, params: { id: job } })).status).toBe(404)
    expect((await api.call(getResult, { params: { token: result } })).status).toBe(200)
    expect(await leadIsThere(other.id)).toBe(true)
  }, 60_000)

  test('goes through tasks, views, leads by hand, those that were merged and what could undo that', async () => {
    const email = newEmail()
    const name = unique('Ada')
    const lead = await newLead(api, { email, name })
    const byHand = { name, consent: 'On the phone' }
    const added = await done(api.call(addLead, { as, body: { ...byHand, email: `at-work-${email}` } }))
    const current = await done(api.call(getLead, { as, params: { id: lead.id } }))
    const take = { company: added.id }
    const others = [{ id: added.id, revision: added.revision }]
    const merge = { revision: current.revision, others, take }
    await done(api.call(mergeLeads, { as, params: { id: lead.id }, body: merge }))
    const other = await newLead(api)
    await done(api.call(addLeadTask, { as, body: { lead: other.id, text: `Ask ${email} about it` } }))
    await done(api.call(addLeadTask, { as, body: { lead: lead.id, text: `Call ${name}` } }))
    await done(api.call(addLeadView, { as, body: { name: 'One of them', filter: { q: email } } }))
    // A colleague's lead that took their address over by a merge and was given another one since.
    const again = await done(api.call(addLead, { as, body: { ...byHand, email } }))
    const kept = await newLead(api)
    const before = await done(api.call(getLead, { as, params: { id: kept.id } }))
    const wrong = {
      revision: before.revision,
      others: [{ id: again.id, revision: again.revision }],
      take: { email: again.id },
    }
    await done(api.call(mergeLeads, { as, params: { id: kept.id }, body: wrong }))
    expect((await tracesOf(email)).length).toBeGreaterThan(3)

    await confirmedPrivacyRequest(api, 'erasure', email)
    expect(await tracesOf(email)).toEqual([])
    expect(await tracesOf(name)).toEqual([])
    expect(await leadIsThere(other.id)).toBe(true)
  }, 60_000)

  test('and an export go through a lead without an e-mail only where it was merged into theirs', async () => {
    const email = newEmail()
    const name = unique('Ada')
    const lead = await newLead(api, { email })
    const byPhone = { name, phone: '600', consent: 'On the phone' }
    const [merged, apart] = [
      await done(api.call(addLead, { as, body: byPhone })),
      await done(api.call(addLead, { as, body: byPhone })),
    ]
    const merge = { revision: 1, others: [{ id: merged.id, revision: 1 }] }
    await done(api.call(mergeLeads, { as, params: { id: lead.id }, body: merge }))
    const token = await confirmedPrivacyRequest(api, 'export', email)
    const { leads } = await done(api.call(getPrivacyExport, { params: { token } }))
    expect(leads.map(({ id }) => id).sort()).toEqual([lead.id, merged.id].sort())
    await confirmedPrivacyRequest(api, 'erasure', email)
    expect([await leadIsThere(merged.id), await leadIsThere(apart.id)]).toEqual([false, true])
  })

  test('takes what they wrote out of the lead of somebody else that theirs was merged into', async () => {
    const [email, text] = [newEmail(), unique('I am Ada')]
    const gone = await leadNamed(email, { message: text })
    const kept = await newLead(api, { message: 'Call me.' })
    const others = [{ id: gone.id, revision: 1 }]
    await done(api.call(mergeLeads, { as, params: { id: kept.id }, body: { revision: 1, others } }))
    expect((await done(api.call(getLead, { as, params: { id: kept.id } }))).message).toBe(`Call me.\n\n${text}`)
    await confirmedPrivacyRequest(api, 'erasure', email)
    expect(await tracesOf(text)).toEqual([])
    expect((await done(api.call(getLead, { as, params: { id: kept.id } }))).message).toBe('Call me.')
  })

  test('runs once, though the button is pressed twice at the same time', async () => {
    const email = newEmail()
    await leadNamed(email)
    const token = await newPrivacyRequest(api, 'erasure', email)
    const replies = await Promise.all([confirm(token), confirm(token)])
    expect(replies.map(({ status, body }) => [status, body.erased?.leads])).toEqual([
      [202, 1],
      [202, 1],
    ])
    expect((await confirm(token)).body.erased?.leads).toBe(1)
  })

  test('tells programs with an id and nothing else', async () => {
    const email = newEmail()
    const { id } = await leadNamed(email)
    await confirm(await newPrivacyRequest(api, 'erasure', email))
    const events: { data: object }[] = await api.database.query(
      `select data from outbox_events where type = 'lead.erased' and data->>'lead' = $1`,
      [id],
    )
    expect(events).toEqual([{ data: { lead: id } }])
  })

  test('of somebody of whom nothing is kept is done too', async () => {
    const { body } = await confirm(await newPrivacyRequest(api, 'erasure', newEmail()))
    expect(body).toMatchObject({ state: 'done', erased: { leads: 0, notes: 0 }, told: [] })
  })

  test('does not touch what the same person leaves afterwards', async () => {
    const email = newEmail()
    await confirmedPrivacyRequest(api, 'erasure', email)
    const { id } = await leadNamed(email)
    const file = join(mkdtempSync(join(tmpdir(), 'ledger-')), 'erasures')
    const ledger = api.app.get(ErasureLedger, { strict: false })
    await ledger.open(file)
    await api.database.manager.clear(ErasureEntity)
    await ledger.open(file)
    expect(await leadIsThere(id)).toBe(true)
  })
})

describe('a database that is restored from an older copy', () => {
  let file = ''
  beforeAll(() => {
    file = join(mkdtempSync(join(tmpdir(), 'ledger-')), 'erasures')
  })
  const open = () => api.app.get(ErasureLedger, { strict: false }).open(file)

  test('forgets again whom the file beside it says, which names nobody', async () => {
    await open()
    const email = newEmail()
    const before = await leadNamed(email)
    const [row] = await api.database.query('select * from leads where id = $1', [before.id])
    await confirm(await newPrivacyRequest(api, 'erasure', email))
    expect(readFileSync(file, 'utf8')).not.toContain(email.split('@')[0])
    // The copy knows the lead, and nothing of the erasure.
    await api.database.query('insert into leads select * from json_populate_record(null::leads, $1)', [
      JSON.stringify(row),
    ])
    await api.database.manager.clear(ErasureEntity)
    expect(await leadIsThere(before.id)).toBe(true)
    expect(await open()).toBe(1)
    expect(await leadIsThere(before.id)).toBe(false)
    expect(await open()).toBe(0)
  })

  test('forgets again to whom a result was mailed, though they left no lead', async () => {
    await open()
    const email = newEmail()
    const id = await newMail(api, { to: email.toUpperCase() })
    const [row] = await api.database.query('select * from mails where id = $1', [id])
    const { body } = await confirm(await newPrivacyRequest(api, 'erasure', email))
    expect(body.erased).toMatchObject({ leads: 0, mails: 2 })
    await api.database.query('insert into mails select * from json_populate_record(null::mails, $1)', [
      JSON.stringify(row),
    ])
    await api.database.manager.clear(ErasureEntity)
    expect(await open()).toBe(1)
    expect(await tracesOf(email)).toEqual([])
    expect(await open()).toBe(0)
  })

  test('opens with a file whose last line was cut off', async () => {
    const whole = readFileSync(file, 'utf8')
    writeFileSync(file, whole.slice(0, -30))
    await open()
    expect(await api.count(ErasureEntity)).toBeGreaterThan(0)
    const lines = readFileSync(file, 'utf8').match(/^[0-9a-f]{64} \S{24}$/gm) ?? []
    expect(lines).toHaveLength(await api.count(ErasureEntity))
  })
})

describe('an export', () => {
  test('is all that is kept about the person, once they have confirmed that it is them', async () => {
    const email = newEmail()
    const { id } = await leadNamed(email, { message: 'Please call me.' })
    await done(api.call(addLeadNote, { as, body: { lead: id, text: 'Called back.' } }))
    const token = await newPrivacyRequest(api, 'export', email)
    const early = await api.call(getPrivacyExport, { params: { token } })
    expect([early.status, (early.body as unknown as { code: string }).code]).toEqual([409, 'unconfirmed'])
    expect((await confirm(token)).body).toMatchObject({ kind: 'export', state: 'done', erased: null })
    const { status, headers, body } = await api.call(getPrivacyExport, { params: { token } })
    expect([status, headers['cache-control'], headers['content-disposition']]).toEqual([
      200,
      'no-store',
      'attachment; filename="what-is-kept-about-you.json"',
    ])
    expect(body).toMatchObject({
      email,
      leads: [
        {
          id,
          message: 'Please call me.',
          consent: { text: 'You may reply to me.', version: 1 },
          notes: [{ text: 'Called back.' }],
          result: { answers: { team: 'python' }, verdict: { winner: 'django' } },
        },
      ],
      privacyRequests: [{ kind: 'export' }],
    })
  })

  test('has what they asked for in other letters, too', async () => {
    const email = newEmail()
    await newPrivacyRequest(api, 'export', email.toUpperCase())
    const token = await confirmedPrivacyRequest(api, 'export', email)
    const { privacyRequests } = await done(api.call(getPrivacyExport, { params: { token } }))
    expect(privacyRequests).toHaveLength(2)
  })

  test('is there as a PDF to read too, in the language of the link, with the same data in it', async () => {
    const email = newEmail()
    await leadNamed(email, { message: 'Please call me.' })
    // One that a colleague wrote down has no result.
    const byHand = { name: 'Who rang', email, consent: 'Said on the phone.' }
    await done(api.call(addLead, { as, body: byHand }))
    const token = await newPrivacyRequest(api, 'export', email)
    const ask = (query = {}) => api.call(getPrivacyExportReport, { params: { token }, query })
    expect((await ask()).status).toBe(409)
    await confirm(token)
    const { status, headers, text } = await ask({ lang: 'ca' })
    expect([status, headers['content-type'], headers['cache-control']]).toEqual([200, 'application/pdf', 'no-store'])
    expect(headers['content-disposition']).toBe('attachment; filename="what-is-kept-about-you.pdf"')
    expect(text).toMatch(/^%PDF-/)
    await api.database.manager.update(PrivacyRequestEntity, { email }, { expiresAt: new Date(Date.now() - 1) })
    expect((await ask()).status).toBe(410)
  }, 60_000)

  test('can be fetched for a week', async () => {
    const email = newEmail()
    const token = await confirmedPrivacyRequest(api, 'export', email)
    await api.database.manager.update(PrivacyRequestEntity, { email }, { expiresAt: new Date(Date.now() - 1) })
    expect((await api.call(getPrivacyExport, { params: { token } })).status).toBe(410)
  })

  test('has nothing of anybody else', async () => {
    const email = newEmail()
    const other = newEmail()
    await leadNamed(other)
    const token = await confirmedPrivacyRequest(api, 'export', email)
    const { text } = await api.call(getPrivacyExport, { params: { token } })
    expect(text).not.toContain(other)
  })
})

test('requests are listed for admins with their state, and say no more than is needed', async () => {
  const [waiting, erased, late] = [newEmail(), newEmail(), newEmail()]
  await newPrivacyRequest(api, 'export', waiting)
  await confirmedPrivacyRequest(api, 'erasure', erased)
  await newPrivacyRequest(api, 'erasure', late)
  await api.database.manager.update(PrivacyRequestEntity, { email: late }, { expiresAt: new Date(Date.now() - 1) })
  const list = async (filter: object) =>
    done(api.call(listPrivacyRequests, { as: 'admin', query: { filter, range: [0, 99] } as never }))
  expect(await list({ state: 'waiting', kind: 'export' })).toContainEqual(
    expect.objectContaining({ email: waiting, state: 'waiting' }),
  )
  expect((await list({ state: 'done' })).filter(({ kind, email }) => kind === 'erasure' && email !== null)).toEqual([])
  expect(await list({ state: 'expired' })).toContainEqual(expect.objectContaining({ email: late, state: 'expired' }))
  expect((await api.call(listPrivacyRequests, { as: 'consultant' })).status).toBe(403)
})

describe('whoever asks is told which hosts know of them', () => {
  const crm = new Receiver()
  const host = () => new URL(crm.url).host
  beforeAll(() => crm.start())
  afterAll(() => crm.stop())
  afterEach(() => api.database.manager.createQueryBuilder().delete().from(WebhookEntity).execute())

  const webhook = (url: string, events: BodyOf<typeof createWebhook>['events']) =>
    done(api.call(createWebhook, { as: 'admin', body: { url, events } }))
  const copyOf = async (email: string) => {
    const token = await confirmedPrivacyRequest(api, 'export', email)
    return (await done(api.call(getPrivacyExport, { params: { token } }))).toldTo
  }
  /** Somebody of whom the receiver has heard. */
  async function somebodyTold() {
    await webhook(crm.url, ['lead.created'])
    const email = newEmail()
    await leadNamed(email)
    await eventually(
      () => crm.received.length,
      (count) => count > 0,
    )
    await noDeliveryUnderWay(api)
    return email
  }

  test('and no other: one that came later or whose deliveries failed has received nothing', async () => {
    await webhook(NOWHERE, ['lead.created'])
    const email = await somebodyTold()
    await webhook('https://later.example/hook', ['lead.created', 'lead.erased'])
    expect(await copyOf(email)).toEqual([host()])
    expect(await copyOf(newEmail())).toEqual([])
    const { body } = await confirm(await newPrivacyRequest(api, 'erasure', email))
    expect(body).toMatchObject({ told: [host()], toldNow: ['later.example'] })
  })

  test('though its deliveries are no longer kept and the webhook is gone; nothing stays of it once they are erased', async () => {
    const email = await somebodyTold()
    await api.database.query('delete from outbox_events')
    await api.database.query('delete from webhooks')
    expect(await copyOf(email)).toEqual([host()])
    const { body } = await confirm(await newPrivacyRequest(api, 'erasure', email))
    expect(body).toMatchObject({ told: [host()], toldNow: [] })
    expect(await api.database.query('select from leads_told')).toEqual([])
  })

  test('with those that know of a lead that was merged into theirs', async () => {
    const other = await somebodyTold()
    await api.database.query('delete from webhooks')
    const email = newEmail()
    const [kept, gone] = await Promise.all([
      leadNamed(email),
      api.database.query('select id from leads where email = $1', [other]),
    ])
    const others = [{ id: gone[0].id as string, revision: 1 }]
    await done(api.call(mergeLeads, { as, params: { id: kept.id }, body: { revision: 1, others } }))
    expect(await copyOf(email)).toEqual([host()])
  })
})
