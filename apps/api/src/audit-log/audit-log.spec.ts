import { describe, expect, test } from '@jest/globals'
import {
  addLeadNote,
  createWebhook,
  deleteWebhook,
  listAuditEvents,
  listVersions,
  restoreDraft,
  saveDraft,
  updateLead,
  withdrawVersion,
} from '@verdict/contracts'
import { v7 as uuid } from 'uuid'
import { TestApi, testApi } from '../../test/api.ts'
import { wireOf } from '../../test/mutations.ts'
import { newPerson } from '../../test/people.ts'
import { operations } from '../../test/operations.ts'
import { samples } from '../../test/samples.ts'
import { done, newDraft, newLead, publish, smallModel, text } from '../../test/starter.ts'
import { AuditEventEntity } from '../audit/audit-event.entity.ts'
import { SiteEntity } from '../site/site.entity.ts'

const api = testApi()

/** Public POST calls without an actor in the audit: one only reads, the other is audited without a name. */
const BY_STRANGERS = ['readAccountLink', 'forgotPassword']

/** What changes nothing, or nothing that lasts. */
const READS = [
  'notePresence',
  'checkModel',
  'previewMailTemplate',
  'previewReportLayout',
  'countReportBlocks',
  'previewPrivacy',
]

/** What is written down more than once: an import, and each lead that it adds. */
const EVENTS: { [id: string]: number } = { importLeads: 2 }

/** What people change who are signed in, or who sign in or choose a password. */
const writes = operations.filter(
  ({ id, role, method, path }) =>
    (role || path.includes('/auth/')) && method !== 'GET' && ![...BY_STRANGERS, ...READS].includes(id),
)

const eventsOf = (product: TestApi, actor: string) => product.database.manager.findBy(AuditEventEntity, { actor })

describe.each(writes)('$method $path', (operation) => {
  /** Makes the call as a new user, and returns that user's events. */
  async function doneOnce() {
    const sample = await samples[operation.id]!(api)
    const { user, cookie } = sample.caller ?? (await newPerson(api))
    const { id } = user
    const before = await eventsOf(api, id)
    const wire = wireOf(operation, sample)
    const { statusCode } = await api.app.inject({ ...wire, headers: { ...wire.headers, cookie } } as never)
    const known = before.map((event) => event.id)
    return { status: statusCode, events: (await eventsOf(api, id)).filter((event) => !known.includes(event.id)) }
  }

  test('writes its events with actor, action, record and time', async () => {
    const { status, events } = await doneOnce()
    expect(status).toBeLessThan(300)
    const event = { actorName: 'The admin', action: expect.any(String), resource: expect.any(String) }
    expect(events).toMatchObject(Array(EVENTS[operation.id] ?? 1).fill(event))
    expect(Math.abs((events[0]?.at.getTime() ?? 0) - Date.now())).toBeLessThan(60_000)
  })

  test('leaves nothing personal and no password in it', async () => {
    const { events } = await doneOnce()
    const told = JSON.stringify(events.map(({ before, after }) => [before, after]))
    expect(told).not.toMatch(/staple|Ada|Grace|grace|ada@example|20 7946|Called back|Please call/)
  })

  test('is rolled back if its event cannot be written', async () => {
    await api.database.query(
      `create or replace function refuse() returns trigger language plpgsql as $$ begin raise exception 'full'; end $$`,
    )
    const sample = await samples[operation.id]!(api)
    const { cookie } = sample.caller ?? (await newPerson(api))
    const wire = wireOf(operation, sample)
    await api.database.query(
      'create trigger refuse before insert on audit_events for each row execute function refuse()',
    )
    const { statusCode, body } = await api.app.inject({ ...wire, headers: { ...wire.headers, cookie } } as never)
    await api.database.query('drop trigger refuse on audit_events')
    expect(statusCode).toBe(500)
    expect(JSON.parse(body)).toMatchObject({ status: 500 })
    expect(body).not.toMatch(/full|insert|audit_events|\.ts|node_modules/)
  })
})

test('events of a draft contain the revision numbers', async () => {
  const { id, slug } = await newDraft(api)
  const body = smallModel({ slug, title: text('Other') })
  await api.call(saveDraft, { as: 'consultant', params: { id }, body, revision: 1 })
  await api.call(restoreDraft, { as: 'consultant', params: { id }, body: { revision: 1 }, revision: 2 })
  await publish(api, id, 3)
  const query = { filter: JSON.stringify({ resource: 'models', record: id }) }
  const { body: events } = await api.call(listAuditEvents, { as: 'admin', query })
  expect(events.map(({ action, before, after }) => ({ action, before, after }))).toEqual([
    { action: 'publish', before: null, after: { version: 1, hash: expect.any(String), notes: 'A step on the way' } },
    { action: 'restore', before: { revision: 2 }, after: { revision: 3 } },
    { action: 'update', before: { revision: 1 }, after: { revision: 2 } },
    { action: 'create', before: null, after: { slug } },
  ])
})

test('calls of clients have no actor', async () => {
  const before = await api.count(AuditEventEntity)
  await newLead(api)
  const made = (await api.database.manager.find(AuditEventEntity, { order: { id: 'DESC' } })).slice(
    0,
    -before || undefined,
  )
  expect(made.filter(({ resource }) => resource === 'leads' || resource === 'assessments')).toEqual([])
})

test.each(['resource', 'record', 'actor', 'action'])('the history can be read by %s', async (field) => {
  await newDraft(api)
  const [event] = (await api.call(listAuditEvents, { as: 'admin' })).body
  const value = event?.[field as 'resource']
  const { status, body } = await api.call(listAuditEvents, {
    as: 'admin',
    query: { filter: JSON.stringify({ [field]: value }) },
  })
  expect(status).toBe(200)
  expect(body.length).toBeGreaterThan(0)
  expect(new Set(body.map((each) => each[field as 'resource']))).toEqual(new Set([value]))
})

/** The events that a filter of a list lets through, newest first. */
async function eventsWith(filter: object) {
  const query = { filter: JSON.stringify(filter), range: '[0,499]' }
  return done(api.call(listAuditEvents, { as: 'admin', query }))
}

describe('an event names the record that it is about', () => {
  const latest = async (filter: object) => (await eventsWith(filter))[0]?.about

  test('a model by its title, and what is done to it under its id', async () => {
    const { id, slug } = await newDraft(api, { title: text('Which database?') })
    const about = { resource: 'models', id, name: 'Which database?' }
    expect(await latest({ resource: 'models', record: id })).toEqual(about)
    await publish(api, id, 1)
    const query = { filter: JSON.stringify({ model: slug }) }
    const versions = await done(api.call(listVersions, { as: 'admin', query }))
    const version = versions[0]?.id as string
    await done(api.call(withdrawVersion, { as: 'admin', params: { id: version }, body: {} }))
    expect(await latest({ resource: 'versions', record: version })).toEqual(about)
  })

  test('a lead without a name, and what is noted about it', async () => {
    const { id } = await newLead(api)
    await done(api.call(updateLead, { as: 'admin', params: { id }, body: { status: 'contacted', revision: 1 } }))
    const about = { resource: 'leads', id, name: null }
    expect(await latest({ resource: 'leads', record: id })).toEqual(about)
    const note = await done(api.call(addLeadNote, { as: 'admin', body: { lead: id, text: 'Called' } }))
    expect(await latest({ resource: 'lead-notes', record: note.id })).toEqual(about)
  })

  test('a webhook by its host while it is there, and nothing once it is gone', async () => {
    const body = { url: 'https://hooks.example.org/secret', events: ['lead.created' as const] }
    const { id } = await done(api.call(createWebhook, { as: 'admin', body }))
    expect(await latest({ resource: 'webhooks', record: id })).toEqual({
      resource: 'webhooks',
      id,
      name: 'hooks.example.org',
    })
    await done(api.call(deleteWebhook, { as: 'admin', params: { id } }))
    expect(await latest({ resource: 'webhooks', record: id })).toBeNull()
  })

  test('nothing where a record is no id', async () => {
    await api.database.manager.insert(AuditEventEntity, event({ resource: 'leads', record: 'csv' }))
    expect(await latest({ resource: 'leads', record: 'csv' })).toBeNull()
  })
})

/** An event as it is kept. */
const event = (changes: Partial<AuditEventEntity>): AuditEventEntity => ({
  ...{ id: uuid(), at: new Date(), actor: null, actorName: null, action: 'export', resource: 'leads', record: 'csv' },
  ...{ before: null, after: null },
  ...changes,
})

test('days are meant where the site is', async () => {
  const record = uuid()
  const at = ['2026-03-09T22:59:00Z', '2026-03-09T23:00:00Z', '2026-03-10T22:59:00Z', '2026-03-10T23:00:00Z']
  await api.database.manager.insert(
    AuditEventEntity,
    at.map((each) => event({ record, at: new Date(each) })),
  )
  await api.database.manager.update(SiteEntity, { id: 1 }, { timeZone: 'Europe/Madrid' })
  const found = async (filter: object) => (await eventsWith({ record, ...filter })).map((each) => each.at).sort()
  const iso = (...places: number[]) => places.map((place) => new Date(at[place] as string).toISOString())
  expect(await found({ from: '2026-03-10', to: '2026-03-10' })).toEqual(iso(1, 2))
  expect(await found({ from: '2026-03-10' })).toEqual(iso(1, 2, 3))
  expect(await found({ to: '2026-03-10' })).toEqual(iso(0, 1, 2))
  expect(await found({ from: '0001-01-01', to: '9999-12-31' })).toEqual(iso(0, 1, 2, 3))
  await api.database.manager.update(SiteEntity, { id: 1 }, { timeZone: 'UTC' })
})

test('failed sign-ins and refused calls are found among all others, and people who came as usual are not', async () => {
  const record = uuid()
  const actions = ['login', 'login-failed', 'logout', 'refused', 'update', 'two-factor-off', 'password']
  await api.database.manager.insert(
    AuditEventEntity,
    actions.map((action) => event({ record, action })),
  )
  const found = (await eventsWith({ record, security: true })).map(({ action }) => action)
  expect(found.sort()).toEqual(['login-failed', 'password', 'refused', 'two-factor-off'])
  const query = { filter: JSON.stringify({ security: false }) }
  expect((await api.call(listAuditEvents, { as: 'admin', query })).status).toBe(400)
})
