import { describe, expect, test } from '@jest/globals'
import { type BodyOf, bulkLeads, getLead, type Lead, listLeads, undoChange, updateLead } from '@verdict/contracts'
import { v7 as uuid } from 'uuid'
import { testApi } from '../../test/api.ts'
import { done, leadOf, newLead, newResult } from '../../test/starter.ts'
import { takeLead } from '@verdict/contracts'
import { AuditEventEntity } from '../audit/audit-event.entity.ts'
import { Housekeeping } from '../housekeeping/housekeeping.service.ts'
import { OutboxEventEntity } from '../outbox/outbox-event.entity.ts'
import { LeadNoteEntity } from './lead-note.entity.ts'
import { LeadEntity } from './lead.entity.ts'

const api = testApi()

const bulk = (body: BodyOf<typeof bulkLeads>) => api.call(bulkLeads, { as: 'consultant', body })
const undo = (id: string | null) => api.call(undoChange, { as: 'consultant', params: { id: id as string } })
const read = async (id: string) => (await api.call(getLead, { as: 'consultant', params: { id } })).body
const listed = async (filter: object) =>
  (await api.call(listLeads, { as: 'consultant', query: { filter: JSON.stringify(filter) } })).body.map(({ id }) => id)
const toldOf = async (lead: string) =>
  (await api.database.query(`select type, data from outbox_events where data ->> 'lead' = $1 order by id`, [lead])) as {
    type: string
    data: object
  }[]

const stepOf = ({ nextStep, nextStepOn, nextStepTime }: Lead) => ({ nextStep, nextStepOn, nextStepTime })

/** Leads of one company, and the filter that lets them through. */
async function someLeads(count: number, changes: Partial<LeadEntity>[] = []) {
  const company = uuid()
  const ids: string[] = []
  for (let i = 0; i < count; i++) {
    const { id } = await newLead(api, { company })
    if (changes[i]) await api.database.manager.update(LeadEntity, { id }, changes[i] as object)
    ids.push(id)
  }
  return { ids, filter: { q: company } }
}

/** Calls while somebody else's change is being written: they wait for it. */
const meanwhile = <Result>(sql: string, ...calls: (() => Promise<Result>)[]): Promise<Result[]> =>
  api.database
    .transaction(async (database) => {
      await database.query(sql)
      const replies = Promise.all(calls.map((call) => call()))
      const waiting = `select from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()`
      while ((await api.database.query<unknown[]>(waiting)).length < calls.length)
        await new Promise((resolve) => setTimeout(resolve, 5))
      return [replies]
    })
    .then(([replies]) => replies as Promise<Result[]>)

describe('many at once', () => {
  test('are changed by id, and no other is', async () => {
    const { ids, filter } = await someLeads(3)
    const { status, body } = await bulk({ ids: ids.slice(0, 2), change: { status: 'contacted' } })
    expect([status, body]).toEqual([200, { count: 2, undo: expect.any(String), job: null }])
    expect((await listed({ ...filter, status: 'contacted' })).sort()).toEqual(ids.slice(0, 2).sort())
    expect(await read(ids[2] as string)).toMatchObject({ status: 'new', revision: 1 })
  })

  test('are changed by filter, whatever page they are on', async () => {
    const { ids, filter } = await someLeads(30)
    const owner = await api.user('consultant')
    const { body } = await bulk({ filter, change: { owner: owner.id, tags: ['spring'] }, expected: 30 })
    expect(body.count).toBe(30)
    expect(await read(ids[29] as string)).toMatchObject({ owner: owner.id, tags: ['spring'], revision: 2 })
  })

  test('have tags added and taken away, whatever their case', async () => {
    const { ids } = await someLeads(2, [{ tags: ['Shop', 'old'] }, { tags: ['blog'] }])
    await bulk({ ids, change: { tags: { add: ['shop', 'new'], remove: ['OLD'] } } })
    expect(await Promise.all(ids.map(async (id) => (await read(id)).tags))).toEqual([
      ['Shop', 'new'],
      ['blog', 'shop', 'new'],
    ])
  })

  test('get a next step in place of theirs, with its day and time, and lose it', async () => {
    const step = { nextStep: 'Call', nextStepOn: '2026-12-01', nextStepTime: '09:30' }
    const none = { nextStep: null, nextStepOn: null, nextStepTime: null }
    const { ids, filter } = await someLeads(2, [{ nextStep: 'Write', nextStepOn: '2026-11-02' }])
    const steps = async () => (await Promise.all(ids.map(read))).map((lead) => ({ ...none, ...stepOf(lead) }))
    const before = await steps()
    const { body } = await bulk({ filter, change: step })
    expect(await steps()).toEqual([step, step])
    expect((await toldOf(ids[0] as string)).at(-1)?.data).toMatchObject({
      fields: ['nextStep', 'nextStepOn', 'nextStepTime'],
      nextStepOn: { before: '2026-11-02', after: '2026-12-01' },
    })
    expect((await undo(body.undo)).body).toMatchObject({ count: 2, kept: 0 })
    expect(await steps()).toEqual(before)

    await bulk({ ids, change: step })
    await bulk({ ids, change: { nextStepOn: null } })
    expect(await steps()).toEqual(Array(2).fill({ ...none, nextStep: 'Call' }))
  })

  test('are told of one by one, those that were so before not at all', async () => {
    const { ids } = await someLeads(2, [{ status: 'won' }])
    const [won, other] = ids as [string, string]
    expect((await bulk({ ids, change: { status: 'won' } })).body.count).toBe(2)
    const change = { fields: ['status'], status: { before: 'new', after: 'won' } }
    const audited = async (record: string) =>
      (await api.database.manager.findBy(AuditEventEntity, { record, action: 'update' })).map(({ after }) => after)
    expect([await audited(won), await audited(other)]).toEqual([[], [change]])
    expect((await toldOf(won)).map(({ type }) => type)).toEqual(['lead.created'])
    expect((await toldOf(other))[1]).toEqual({ type: 'lead.updated', data: { lead: other, ...change } })
  })

  test('that were none change nothing', async () => {
    expect((await bulk({ ids: [uuid()], change: { status: 'won' } })).body).toEqual({ count: 0, undo: null, job: null })
    expect((await bulk({ filter: { q: uuid() }, delete: true })).body).toEqual({ count: 0, undo: null, job: null })
  })

  test('of which there are others by now are left as they are', async () => {
    const { ids, filter } = await someLeads(2)
    const { status, body } = await bulk({ filter, change: { status: 'lost' }, expected: 1 })
    expect([status, body]).toEqual([409, expect.objectContaining({ code: 'count-changed', count: 2 })])
    expect((await read(ids[0] as string)).status).toBe('new')
  })

  test('are changed all or not at all', async () => {
    const { ids, filter } = await someLeads(2)
    await api.database.query(`alter table outbox_events add constraint broken check (type <> 'lead.updated') not valid`)
    const { status } = await bulk({ filter, change: { status: 'lost' } })
    await api.database.query('alter table outbox_events drop constraint broken')
    expect(status).toBe(500)
    expect(await Promise.all(ids.map(async (id) => (await read(id)).revision))).toEqual([1, 1])
    expect(await api.database.query('select from lead_undo_rows where lead = any($1)', [ids])).toEqual([])
  })

  test('of two who change the same at once one waits for the other', async () => {
    const { ids, filter } = await someLeads(4)
    const replies = await Promise.all(
      Array.from({ length: 8 }, (_, i) =>
        bulk({ ...(i % 2 ? { filter } : { ids: [...ids].reverse() }), change: { tags: { add: [`t${i}`] } } }),
      ),
    )
    expect(replies.map(({ status }) => status)).toEqual(Array(8).fill(200))
    for (const lead of await Promise.all(ids.map(read))) expect([lead.revision, lead.tags.length]).toEqual([9, 8])
  })

  test('are those that the filter lets through once nobody else changes them', async () => {
    const { ids, filter } = await someLeads(2)
    const [one] = ids as [string]
    const replies = await meanwhile(
      `update leads set status = 'won', revision = revision + 1 where id = '${one}'`,
      () => bulk({ filter: { ...filter, status: 'new' }, change: { status: 'lost' } }),
      () => bulk({ filter: { ...filter, status: 'new' }, delete: true, expected: 2 }),
    )
    expect((await read(one)).status).toBe('won')
    expect(replies.filter(({ status }) => status === 200)).toMatchObject([{ body: { count: 1 } }])
    expect(replies.filter(({ status }) => status === 409)).toHaveLength(1)
  })

  test.each<{ case: string; body: object; pointer: string }>([
    { case: 'neither ids nor a filter', body: { delete: true }, pointer: '' },
    { case: 'both', body: { ids: [uuid()], filter: {}, delete: true }, pointer: '' },
    { case: 'nothing to do', body: { ids: [uuid()] }, pointer: '' },
    { case: 'two things to do', body: { ids: [uuid()], delete: true, restore: true }, pointer: '' },
    {
      case: 'a time without a day',
      body: { ids: [uuid()], change: { nextStepTime: '09:30' } },
      pointer: '/change/nextStepTime',
    },
    { case: 'an empty change', body: { ids: [uuid()], change: {} }, pointer: '/change' },
    {
      case: 'an unknown filter',
      body: { filter: { passwordHash: 'a' }, delete: true },
      pointer: '/filter/passwordHash',
    },
    {
      case: 'an owner who does not work here',
      body: { filter: {}, change: { owner: uuid() } },
      pointer: '/change/owner',
    },
    { case: 'no ids', body: { ids: [], delete: true }, pointer: '/ids' },
  ])('with $case are refused', async ({ body, pointer }) => {
    const reply = await bulk(body as never)
    expect([reply.status, reply.body]).toEqual([
      422,
      expect.objectContaining({ errors: [expect.objectContaining({ pointer })] }),
    ])
  })
})

describe('undo', () => {
  test('puts everything back as it was, once', async () => {
    const owner = await api.user('consultant')
    const { ids } = await someLeads(2, [{ tags: ['old'], owner: owner.id }, { status: 'qualified' }])
    const before = await Promise.all(ids.map(read))
    const { body } = await bulk({ ids, change: { status: 'lost', owner: null, tags: [] } })
    const reply = await undo(body.undo)
    expect([reply.status, reply.body]).toEqual([200, { count: 2, kept: 0, job: null }])
    expect(await Promise.all(ids.map(read))).toEqual(before.map((lead) => ({ ...lead, revision: 3 })))
    const again = await undo(body.undo)
    expect([again.status, again.body]).toMatchObject([409, { code: 'undone' }])
  })

  test('leaves what somebody has changed since', async () => {
    const { ids } = await someLeads(2)
    const [one, two] = ids as [string, string]
    const { body } = await bulk({ ids, change: { status: 'lost' } })
    await done(api.call(updateLead, { as: 'consultant', params: { id: one }, body: { revision: 2, status: 'won' } }))
    await done(api.call(updateLead, { as: 'consultant', params: { id: two }, body: { revision: 2, phone: '555' } }))
    expect((await undo(body.undo)).body).toEqual({ count: 1, kept: 1, job: null })
    expect(await read(one)).toMatchObject({ status: 'won' })
    expect(await read(two)).toMatchObject({ status: 'new', phone: '555' })
  })

  test('of a next step leaves no time without its day', async () => {
    const { ids } = await someLeads(1)
    const [id] = ids as [string]
    const { body } = await bulk({ ids, change: { nextStep: 'Call', nextStepOn: '2026-12-01', nextStepTime: '09:30' } })
    await done(api.call(updateLead, { as: 'consultant', params: { id }, body: { revision: 2, nextStepTime: '11:00' } }))
    expect((await undo(body.undo)).body).toEqual({ count: 1, kept: 0, job: null })
    expect(stepOf(await read(id))).toEqual({ nextStep: null, nextStepOn: null, nextStepTime: null })
  })

  test('of nothing is not found', async () => {
    expect((await undo(uuid())).status).toBe(404)
  })
})

describe('the trash', () => {
  test('takes leads out of every list but its own, and gives them back', async () => {
    const { ids, filter } = await someLeads(2)
    const [kept, thrown] = ids as [string, string]
    const { body } = await bulk({ ids: [thrown], delete: true })
    expect([await listed(filter), await listed({ ...filter, trash: true })]).toEqual([[kept], [thrown]])
    expect((await read(thrown)).trashedAt).toEqual(expect.any(String))
    expect((await bulk({ filter, change: { status: 'won' } })).body.count).toBe(1)
    expect((await bulk({ ids: [thrown], restore: true })).body.count).toBe(1)
    expect((await listed(filter)).sort()).toEqual([...ids].sort())
    expect((await undo(body.undo)).body).toEqual({ count: 0, kept: 1, job: null })
  })

  test('is undone like any other change', async () => {
    const { ids, filter } = await someLeads(2)
    const { body } = await bulk({ filter, delete: true })
    expect(await listed(filter)).toEqual([])
    expect((await undo(body.undo)).body.count).toBe(2)
    expect((await listed(filter)).sort()).toEqual([...ids].sort())
  })

  test('lets go of a lead for whom details are left again', async () => {
    const { token } = await newResult(api)
    const { id } = await done(api.call(takeLead, { body: leadOf(token) }))
    await bulk({ ids: [id], delete: true })
    expect(await done(api.call(takeLead, { body: leadOf(token) }))).toEqual({ id })
    expect((await read(id)).trashedAt).toBeNull()
  })

  test('is emptied of what has been there for 30 days, with its notes, and receivers are told', async () => {
    const { ids } = await someLeads(3)
    const [old, recent, never] = ids as [string, string, string]
    await api.database.manager.insert(LeadNoteEntity, { id: uuid(), leadId: old, text: 'Gone', createdAt: new Date() })
    await bulk({ ids: [old, recent], delete: true })
    await api.database.query(`update leads set trashed_at = now() - interval '30 days 1 minute' where id = $1`, [old])
    await api.database.query(`update leads set trashed_at = now() - interval '29 days' where id = $1`, [recent])
    await api.app.get(Housekeeping).run()
    const left = await api.database.query('select id from leads where id = any($1)', [ids])
    expect(left.map(({ id }: LeadEntity) => id).sort()).toEqual([recent, never].sort())
    expect(await api.count(LeadNoteEntity, { leadId: old })).toBe(0)
    expect((await toldOf(old)).at(-1)).toMatchObject({ type: 'lead.erased', data: { lead: old } })
  })
})

describe('a lead that is no spam', () => {
  const spam = () => newLead(api, { website: 'https://spam.example' })

  test.each<[string, (id: string) => Promise<unknown>]>([
    [
      'by itself',
      (id) => api.call(updateLead, { as: 'consultant', params: { id }, body: { revision: 1, suspicion: null } }),
    ],
    ['among many', (id) => bulk({ ids: [id], change: { suspicion: null } })],
    [
      'by its status',
      (id) => api.call(updateLead, { as: 'consultant', params: { id }, body: { revision: 1, status: 'new' } }),
    ],
  ])('is told of as one that has just arrived: %s', async (_, unmark) => {
    const { id } = await spam()
    expect(await toldOf(id)).toEqual([])
    await unmark(id)
    expect(await read(id)).toMatchObject({ status: 'new', suspicion: null })
    expect(await toldOf(id)).toMatchObject([{ type: 'lead.created', data: { lead: id } }])
  })

  test('but came fast stays as it is worked, and is not told of twice', async () => {
    const { id } = await newLead(api)
    await bulk({ ids: [id], change: { status: 'qualified' } })
    await bulk({ ids: [id], change: { suspicion: null } })
    expect(await read(id)).toMatchObject({ status: 'qualified', suspicion: null })
    expect((await toldOf(id)).map(({ type }) => type)).toEqual(['lead.created', 'lead.updated', 'lead.updated'])
  })

  test('suspects are deleted by filter', async () => {
    const company = uuid()
    const [one, two] = [await newLead(api, { company }), await newLead(api, { company, website: 'x' })]
    const filter = { q: company, suspect: true }
    expect((await bulk({ filter, delete: true })).body.count).toBe(2)
    expect((await listed({ ...filter, trash: true })).sort()).toEqual([one.id, two.id].sort())
  })
})

test('events of many are as many', async () => {
  const { filter } = await someLeads(12)
  const before = await api.count(OutboxEventEntity, { type: 'lead.updated' })
  await bulk({ filter, change: { status: 'contacted' } })
  expect(await api.count(OutboxEventEntity, { type: 'lead.updated' })).toBe(before + 12)
})
