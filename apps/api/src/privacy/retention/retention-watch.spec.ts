import { beforeAll, beforeEach, expect, test } from '@jest/globals'
import { changeRetention, listMails, listRetentionRules, previewRetention } from '@verdict/contracts'
import { testApi } from '../../../test/api.ts'
import { eventually } from '../../../test/receiver.ts'
import { done, someSite } from '../../../test/starter.ts'
import { RetainedKinds } from '../../housekeeping/retained-kinds.ts'
import { MailDelivery } from '../../mail/mail-delivery.service.ts'
import { RetentionRunner } from './retention-runner.service.ts'
import { RetentionWatch } from './retention-watch.service.ts'

const api = testApi()
const as = 'admin'
const HOUR = 3_600_000
const inHours = (hours: number) => new Date(Date.now() + hours * HOUR)
const look = (hours: number) => api.app.get(RetentionWatch, { strict: false }).look(inHours(hours))
const runner = () => api.app.get(RetentionRunner, { strict: false })

async function switchOn(kind: 'leads' | 'mails') {
  const { hash } = await done(api.call(previewRetention, { as, params: { kind }, query: { days: '3650' } }))
  await done(api.call(changeRetention, { as, params: { kind }, body: { days: 3650, hash } }))
  // The change wakes a run: what stops is to stop after it.
  await eventually(
    () => api.database.query('select from retention_rules where kind = $1 and checked_at is not null', [kind]),
    (rows: unknown[]) => rows.length > 0,
  )
}
const sent = async () =>
  (await done(api.call(listMails, { as, query: { filter: JSON.stringify({ kind: 'retention' }) } }))) as {
    to: string
    text: string | null
    subject: string | null
  }[]

beforeAll(() => someSite(api))

beforeEach(async () => {
  await api.database.query('truncate retention_rules, retention_runs')
  await api.database.query("delete from mails where kind = 'retention'")
})

test('the admins are told once that rules stopped, all in one mail, and again only after they ran', async () => {
  await switchOn('leads')
  await switchOn('mails')
  await look(5)
  expect(await sent()).toEqual([])
  await Promise.all([look(7), look(7)])
  const [mail, ...more] = await sent()
  expect([mail?.to, more]).toEqual([expect.stringContaining('admin'), []])
  await look(12)
  expect(await sent()).toHaveLength(1)
  await runner().run()
  await look(5)
  expect(await sent()).toHaveLength(1)
  await look(7)
  expect(await sent()).toHaveLength(2)
})

test('it names the records and leads to the rules', async () => {
  await switchOn('leads')
  await look(7)
  const mail = await eventually(
    async () => {
      api.app.get(MailDelivery, { strict: false }).wake()
      return (await sent())[0]
    },
    (found) => Boolean(found?.text),
  )
  expect(mail?.text).toMatch(/has not since .*Leads.*\/admin\/settings/s)
  // The mark is none of the contract's.
  const rules = await done(api.call(listRetentionRules, { as }))
  expect(rules.find(({ kind }) => kind === 'leads')).not.toHaveProperty('warnedAt')
})

test('what is off, and a product that has just started, tells nothing', async () => {
  await look(7)
  await switchOn('leads')
  await api.database.query("update retention_rules set changed_at = now() - interval '3 days', checked_at = null")
  await look(0.5)
  expect(await sent()).toEqual([])
})

test('a rule that fails does not hold up the others', async () => {
  await switchOn('leads')
  await switchOn('mails')
  await runner().run()
  const kinds = api.app.get(RetainedKinds, { strict: false })
  const leads = kinds.of('leads')
  const table = leads.table
  leads.table = 'nowhere'
  const since = new Date()
  try {
    await runner().run()
  } finally {
    leads.table = table
  }
  const rules = await done(api.call(listRetentionRules, { as }))
  const ran = (name: string) => Date.parse(rules.find(({ kind }) => kind === name)?.checkedAt ?? '') >= since.getTime()
  expect([ran('leads'), ran('mails')]).toEqual([false, true])
})
