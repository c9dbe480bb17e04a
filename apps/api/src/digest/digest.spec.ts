import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { getMailChoices, listAuditEvents, takeLead, updateLead, updateMailChoices } from '@verdict/contracts'
import { TestApi, testApi } from '../../test/api.ts'
import { MAILED, newPerson } from '../../test/people.ts'
import { eventually } from '../../test/receiver.ts'
import { MailReceiver } from '../../test/smtp.ts'
import { done, leadOf, newResult, someSite, unique } from '../../test/starter.ts'
import { noDeliveryUnderWay } from '../../test/webhooks.ts'
import { UserEntity } from '../identity/user.entity.ts'
import { LeadEntity } from '../leads/lead.entity.ts'
import { MailEntity } from '../mail/mail.entity.ts'
import { MailDelivery } from '../mail/mail-delivery.service.ts'
import { WeeklyDigest } from './weekly-digest.service.ts'

const mailbox = new MailReceiver()
const smtp = { host: '127.0.0.1', port: 0, secure: false }
const settings = { smtp, mailFrom: { name: 'Taller', address: 'verdict@example.org' } }
const api = testApi(settings)

/** A Monday far ahead: the product's own clock has sent nothing of that week. */
const MONDAY = new Date('2031-12-01T09:00:00Z')
const LAST_WEEK = new Date('2031-11-27T10:00:00Z')

beforeAll(async () => {
  smtp.port = await mailbox.listen()
  await someSite(api)
})
afterAll(() => mailbox.close())
beforeEach(async () => {
  await noDeliveryUnderWay(api)
  for (const table of ['mails', 'leads']) await api.database.query(`delete from ${table}`)
  await api.database.query('update users set digest_week = null')
  await api.database.query('update assessments set created_at = now()')
  mailbox.mails.length = 0
})

const run = (now: Date, product: TestApi = api) => product.app.get(WeeklyDigest, { strict: false }).run(now)
const digests = (to: string) => api.database.manager.findBy(MailEntity, { kind: 'digest', to })
async function leadAt(createdAt: Date, changes: Partial<LeadEntity> = {}) {
  const { token } = await newResult(api)
  const { id } = await done(api.call(takeLead, { body: leadOf(token, { name: unique('Lead') }) }))
  await api.database.manager.update(LeadEntity, { id }, { createdAt, ...changes } as object)
  return api.database.manager.findOneByOrFail(LeadEntity, { id })
}
const choose = (cookie: string, body: object) => done(api.call(updateMailChoices, { as: { cookie }, body }))

describe('the mail about a week', () => {
  test('has its new leads, the next steps that are due and the models that were taken', async () => {
    const { user } = await newPerson(api, 'consultant', MAILED)
    const other = await newPerson(api, 'consultant', MAILED)
    const created = await leadAt(LAST_WEEK)
    const old = await leadAt(new Date('2031-01-01T10:00:00Z'), {
      owner: user.id,
      nextStep: 'Send the offer',
      nextStepOn: '2031-12-05',
    })
    const later = await leadAt(new Date('2031-01-01T10:00:00Z'), { owner: user.id, nextStepOn: '2031-12-08' })
    const theirs = await leadAt(new Date('2031-01-01T10:00:00Z'), { owner: other.user.id, nextStepOn: '2031-12-05' })
    const won = await leadAt(new Date('2031-01-01T10:00:00Z'), {
      owner: user.id,
      nextStepOn: '2031-12-05',
      status: 'won',
    })
    await api.database.query('update assessments set created_at = $1 where id = $2', [LAST_WEEK, created.assessment])
    await run(MONDAY)
    const mail = await eventually(
      () => {
        api.app.get(MailDelivery, { strict: false }).wake()
        return mailbox.mails.find(
          ({ to, subject }) => subject?.startsWith('Your week') && JSON.stringify(to).includes(user.email),
        )
      },
      (found) => found !== undefined,
    )
    for (const said of [mail?.text, mail?.html as string]) {
      expect(said).toContain(created.name)
      expect(said).toContain(`Send the offer · ${old.name}`)
      for (const { name } of [later, theirs, won]) expect(said).not.toContain(name)
      expect(said).toMatch(/taken once/)
      expect(said).toContain('/admin/account')
    }
    expect(mail?.text).toContain('One new lead')
  })

  test('comes once a week and person, whatever number of products run at once', async () => {
    await leadAt(LAST_WEEK)
    const people = await Promise.all(Array.from({ length: 5 }, () => newPerson(api, 'consultant', MAILED)))
    const other = new TestApi(settings, api.url)
    await other.start()
    await Promise.all([0, 1, 2, 3].flatMap(() => [run(MONDAY), run(MONDAY, other)]))
    await other.stop()
    for (const { user } of people) expect(await digests(user.email)).toHaveLength(1)
    await run(new Date('2031-12-07T22:00:00Z'))
    for (const { user } of people) expect(await digests(user.email)).toHaveLength(1)
    await leadAt(new Date('2031-12-03T10:00:00Z'))
    await run(new Date('2031-12-08T09:00:00Z'))
    for (const { user } of people) expect(await digests(user.email)).toHaveLength(2)
  })

  test('goes to nobody who does not want it, may not read leads, has left or has not come', async () => {
    await leadAt(LAST_WEEK)
    const unwilling = await newPerson(api, 'consultant', MAILED)
    await choose(unwilling.cookie, { digest: false })
    const others = [
      await api.user('viewer', MAILED),
      await api.user('consultant', { ...MAILED, disabled: true }),
      await api.user('consultant', { ...MAILED, passwordHash: null }),
    ]
    await run(MONDAY)
    for (const { email } of [unwilling.user, ...others]) expect(await digests(email)).toEqual([])
    await choose(unwilling.cookie, { digest: true, mentions: true })
    await run(MONDAY)
    expect(await digests(unwilling.user.email)).toHaveLength(1)
  })

  test('is not sent of a week that brought nothing, nor to somebody who came in it', async () => {
    const { user } = await newPerson(api, 'consultant', MAILED)
    await run(MONDAY)
    expect(await digests(user.email)).toEqual([])
    await leadAt(new Date('2031-12-10T10:00:00Z'))
    await api.database.manager.update(UserEntity, { id: user.id }, { createdAt: new Date('2031-12-16T09:00:00Z') })
    await run(new Date('2031-12-17T09:00:00Z'))
    expect(await digests(user.email)).toEqual([])
  })
})

describe('mails about leads', () => {
  const mailsOf = async (to: string) => {
    await noDeliveryUnderWay(api)
    return (await api.database.manager.findBy(MailEntity, { to })).map(({ kind }) => kind).sort()
  }
  const take = async () => done(api.call(takeLead, { body: leadOf((await newResult(api)).token) }))
  const assign = async (lead: string, owner: string) =>
    done(api.call(updateLead, { as: 'admin', params: { id: lead }, body: { owner, revision: 1 } }))

  test.each([
    { leads: undefined, mails: ['assigned', 'lead'] },
    { leads: 'each', mails: ['assigned', 'lead'] },
    { leads: 'mine', mails: ['assigned'] },
    { leads: 'none', mails: [] },
  ])('come as somebody chose: $leads', async ({ leads, mails }) => {
    const { user, cookie } = await newPerson(api, 'consultant', MAILED)
    if (leads) await choose(cookie, { leads })
    const { id } = await take()
    await mailsOf(user.email)
    await assign(id, user.id)
    expect(await mailsOf(user.email)).toEqual(mails)
  })

  test('are chosen for oneself only, and the choice is audited', async () => {
    const [one, other] = [await newPerson(api, 'consultant', MAILED), await newPerson(api, 'admin', MAILED)]
    expect(await choose(one.cookie, { leads: 'mine' })).toEqual({ leads: 'mine', digest: true, mentions: true })
    const read = (cookie: string) => done(api.call(getMailChoices, { as: { cookie } }))
    expect([await read(one.cookie), await read(other.cookie)]).toEqual([
      { leads: 'mine', digest: true, mentions: true },
      { leads: 'each', digest: true, mentions: true },
    ])
    const filter = JSON.stringify({ resource: 'users', record: one.user.id, action: 'update' })
    expect(await done(api.call(listAuditEvents, { as: 'admin', query: { filter } as never }))).toMatchObject([
      { actor: one.user.id, before: { leads: 'each' }, after: { leads: 'mine' } },
    ])
    const refused = await api.call(updateMailChoices, { as: { cookie: one.cookie }, body: { leads: 'all' } as never })
    expect(refused.status).toBe(422)
  })
})
