import { beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import {
  addLeadNote,
  addLeadTask,
  changeRetention,
  getLead,
  getResult,
  listRetentionRules,
  listRetentionRuns,
  mergeLeads,
  previewRetention,
  type RetainedKindName,
  retainedKinds,
  updateLead,
} from '@verdict/contracts'
import { v7 as uuid } from 'uuid'
import { testApi } from '../../../test/api.ts'
import { newMail } from '../../../test/mails.ts'
import { done, newLead, newResult } from '../../../test/starter.ts'
import { newDelivery, noDeliveryUnderWay } from '../../../test/webhooks.ts'
import { Housekeeping } from '../../housekeeping/housekeeping.service.ts'
import { RetentionRunner } from './retention-runner.service.ts'

const api = testApi()
const as = 'admin'
const DAY = 86_400_000
const ago = (days: number) => new Date(Date.now() - days * DAY)
/** Runs, or waits for the run that a change has woken. */
async function run() {
  const since = new Date()
  const left = `select from retention_rules where days is not null and (checked_at is null or checked_at < $1)`
  do await api.app.get(RetentionRunner, { strict: false }).run()
  while ((await query(left, [since])).length > 0)
}
const query = <Row = unknown>(sql: string, values: unknown[] = []): Promise<Row[]> => api.database.query(sql, values)

const preview = (kind: RetainedKindName, days: number) =>
  done(api.call(previewRetention, { as, params: { kind }, query: { days: String(days) } }))
const change = (kind: RetainedKindName, days: number | null, hash?: string) =>
  api.call(changeRetention, { as, params: { kind }, body: { days, ...(hash && { hash }) } })
const switchOn = async (kind: RetainedKindName, days: number) =>
  done(change(kind, days, (await preview(kind, days)).hash))

// What is old anyway goes once the product has started; no test is to meet that.
beforeAll(() => api.app.get(Housekeeping, { strict: false }).run())

beforeEach(async () => {
  await noDeliveryUnderWay(api)
  await query('truncate retention_rules, retention_runs')
})

/** A record of each kind that was last needed then. @returns what finds it */
const MAKE: { [kind in RetainedKindName]: (at: Date) => Promise<{ table: string; id: string }> } = {
  leads: async (at) => {
    const { id } = await newLead(api)
    await query('update leads set created_at = $2, consent_at = $2 where id = $1', [id, at])
    return { table: 'leads', id }
  },
  assessments: async (at) => {
    const { id } = await newResult(api)
    await query('update assessments set created_at = $2 where id = $1', [id, at])
    return { table: 'assessments', id }
  },
  mails: async (at) => {
    const id = await newMail(api)
    await query('update mails set created_at = $2, due_at = null where id = $1', [id, at])
    return { table: 'mails', id }
  },
  deliveries: async (at) => {
    const delivery = await newDelivery(api)
    const [{ event }] = (await query('select event from webhook_deliveries where id = $1', [delivery])) as [
      { event: string },
    ]
    await query('update outbox_events set created_at = $2 where id = $1', [event, at])
    return { table: 'webhook_deliveries', id: delivery }
  },
  'audit-events': async (at) => {
    const id = uuid()
    await query(`insert into audit_events (id, at, action, resource, record) values ($1, $2, 'update', 'x', 'x')`, [
      id,
      at,
    ])
    return { table: 'audit_events', id }
  },
}
const isThere = async ({ table, id }: { table: string; id: string }) =>
  (await query(`select from ${table} where id = $1`, [id])).length === 1

test('every kind is off until it is switched on, and then nothing goes', async () => {
  const rules = await done(api.call(listRetentionRules, { as }))
  expect(rules.map(({ kind, days }) => [kind, days])).toEqual(retainedKinds.map((kind) => [kind, null]))
  const old = await Promise.all(retainedKinds.map((kind) => MAKE[kind](ago(25))))
  await run()
  expect(await Promise.all(old.map(isThere))).toEqual(retainedKinds.map(() => true))
})

describe.each(retainedKinds)('of %s', (kind) => {
  test('exactly what the preview counted goes, and what is younger stays', async () => {
    const [old, young] = [await MAKE[kind](ago(402)), await MAKE[kind](ago(398))]
    const before = await preview(kind, 400)
    expect(before.count).toBeGreaterThan(0)
    expect(before.records.every(({ lastNeededAt }) => new Date(lastNeededAt) < new Date(before.until))).toBe(true)
    expect([await isThere(old), await isThere(young)]).toEqual([true, true])
    await switchOn(kind, 400)
    await run()
    expect([await isThere(old), await isThere(young)]).toEqual([false, true])
    const runs = await done(api.call(listRetentionRuns, { as, query: { filter: { kind } } }))
    expect(runs).toMatchObject([{ kind, days: 400, count: before.count, finishedAt: expect.any(String) }])
    expect((await preview(kind, 400)).count).toBe(0)
    // What is young is no run to tell of.
    await run()
    expect(await done(api.call(listRetentionRuns, { as, query: { filter: { kind } } }))).toHaveLength(1)
  })

  test('it is refused where other records would go by now, and without a preview', async () => {
    await MAKE[kind](ago(500))
    const { hash } = await preview(kind, 450)
    const another = await MAKE[kind](ago(501))
    expect(await change(kind, 450, hash)).toMatchObject({ status: 409, body: { code: 'changed' } })
    expect(await change(kind, 450)).toMatchObject({ status: 422, body: { errors: [{ pointer: '/hash' }] } })
    expect(await change(kind, 451, hash)).toMatchObject({ status: 409 })
    await run()
    expect(await isThere(another)).toBe(true)
  })

  test('it ends when it is switched off', async () => {
    await switchOn(kind, 3_000)
    const { body } = await change(kind, null)
    expect(body).toMatchObject({ kind, days: null, changedBy: expect.any(String) })
    const old = await MAKE[kind](ago(3_500))
    await run()
    expect(await isThere(old)).toBe(true)
  })
})

describe('a lead', () => {
  const worked: { [how: string]: (id: string) => Promise<unknown> } = {
    'a note was written on': (lead) => done(api.call(addLeadNote, { as, body: { lead, text: 'Rang.' } })),
    'somebody changed': async (id) => {
      const { revision } = await done(api.call(getLead, { as, params: { id } }))
      return done(api.call(updateLead, { as, params: { id }, body: { revision, status: 'proposal' } }))
    },
    'that has a task to be done': (lead) =>
      done(api.call(addLeadTask, { as, body: { lead, text: 'Ring them up.', dueOn: '2999-01-01' } })),
    'that has a next step': (id) => query(`update leads set next_step_on = current_date + 3 where id = $1`, [id]),
    'that a newer one was merged into': async (id) => {
      const { id: other } = await newLead(api)
      return query('update leads set merged_into = $1 where id = $2', [id, other])
    },
    'that one was merged into on which somebody works': async (id) => {
      const other = await MAKE.leads(ago(900))
      await done(api.call(addLeadNote, { as, body: { lead: other.id, text: 'Rang.' } }))
      await query('update leads set merged_into = $1 where id = $2', [id, other.id])
    },
    'into which one was merged just now': async (id) => {
      const other = await MAKE.leads(ago(900))
      const [kept, merged] = await Promise.all(
        [id, other.id].map((each) => done(api.call(getLead, { as, params: { id: each } }))),
      )
      const others = [{ id: other.id, revision: merged?.revision ?? 0 }]
      return done(api.call(mergeLeads, { as, params: { id }, body: { revision: kept?.revision ?? 0, others } }))
    },
    'that was won': (id) => query(`update leads set status = 'won' where id = $1`, [id]),
  }
  test.each(Object.keys(worked))('%s stays', async (how) => {
    const lead = await MAKE.leads(ago(900))
    expect((await preview('leads', 800)).records.map(({ id }) => id)).toContain(lead.id)
    await worked[how]?.(lead.id)
    expect((await preview('leads', 800)).records.map(({ id }) => id)).not.toContain(lead.id)
    await switchOn('leads', 800)
    await run()
    expect(await isThere(lead)).toBe(true)
  })

  test('goes with its notes and mails, programs are told, and its answers stay without a name', async () => {
    const name = `Ada ${uuid()}`
    const { id, token } = await newLead(api, { name })
    await done(api.call(addLeadNote, { as, body: { lead: id, text: `Rang ${name}.` } }))
    await noDeliveryUnderWay(api)
    await query('update leads set created_at = $2, consent_at = $2 where id = $1', [id, ago(700)])
    await query('update lead_notes set created_at = $2 where lead_id = $1', [id, ago(700)])
    await switchOn('leads', 600)
    await run()
    for (const table of ['lead_notes where lead_id', 'mails where lead', 'leads_of_results where lead'])
      expect(await query(`select from ${table} = $1`, [id])).toEqual([])
    expect(
      await query(`select from outbox_events where type = 'lead.erased' and data->>'lead' = $1`, [id]),
    ).toHaveLength(1)
    expect(await api.call(getResult, { params: { token } })).toMatchObject({ status: 200 })
  })
})

test('more than go in one transaction go too, as one run', async () => {
  await query(
    `insert into audit_events (id, at, action, resource, record)
     select gen_random_uuid(), $1, 'update', 'many', 'x' from generate_series(1, 450)`,
    [ago(2_000)],
  )
  const { count, records } = await preview('audit-events', 1_900)
  expect([count >= 450, records.length]).toEqual([true, 200])
  await switchOn('audit-events', 1_900)
  await run()
  expect(await query(`select from audit_events where resource = 'many'`)).toEqual([])
  expect(await done(api.call(listRetentionRuns, { as }))).toMatchObject([{ count }])
})

test('what it did is in the audit', async () => {
  await MAKE['audit-events'](ago(1_500))
  await switchOn('audit-events', 1_400)
  await run()
  const events = await query(
    `select action, record, after from audit_events where resource = 'retention' order by id desc limit 2`,
  )
  expect(events).toMatchObject([
    { action: 'erase', record: 'audit-events', after: { days: 1_400 } },
    { action: 'update', record: 'audit-events', after: { days: 1_400 } },
  ])
})
