import { describe, expect, test } from '@jest/globals'
import { listAuditEvents, restoreDraft, saveDraft } from '@verdict/contracts'
import { TestApi, testApi } from '../../test/api.ts'
import { wireOf } from '../../test/mutations.ts'
import { newPerson } from '../../test/people.ts'
import { operations } from '../../test/operations.ts'
import { samples } from '../../test/samples.ts'
import { newDraft, newLead, publish, smallModel, text } from '../../test/starter.ts'
import { AuditEventEntity } from '../audit/audit-event.entity.ts'

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
