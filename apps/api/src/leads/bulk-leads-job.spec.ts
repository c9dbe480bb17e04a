import { expect, test } from '@jest/globals'
import {
  BULK_AT_ONCE,
  type BodyOf,
  bulkLeads,
  cancelJob,
  getLead,
  getLeadTimeline,
  LEADS_BULK,
  listLeads,
  undoChange,
  updateLead,
} from '@verdict/contracts'
import { v7 as uuid } from 'uuid'
import { testApi } from '../../test/api.ts'
import { finished } from '../../test/jobs.ts'
import { done, newLead, someSite } from '../../test/starter.ts'
import { AuditEventEntity } from '../audit/audit-event.entity.ts'
import { JobKinds } from '../jobs/job-kinds.ts'
import { LeadUndoRowEntity } from './lead-undo.entity.ts'
import { BATCH } from './rework-leads.ts'

const api = testApi()
const as = 'consultant'

const bulk = (body: BodyOf<typeof bulkLeads>) => done(api.call(bulkLeads, { as, body }))
const undo = (id: string | null) => api.call(undoChange, { as, params: { id: id as string } })
const read = (id: string) => done(api.call(getLead, { as, params: { id } }))
const MANY = BULK_AT_ONCE + 200

/** So many leads that they are changed in the background: their ids in their order, and the filter that lets them through. */
async function crowd() {
  await someSite(api)
  const company = uuid()
  const { id } = await newLead(api, { company })
  const columns = (await api.database.query('select * from leads where id = $1', [id])) as [object]
  const same = Object.keys(columns[0])
    .filter((name) => name !== 'id')
    .join()
  await api.database.query(
    `insert into leads (id, ${same}) select gen_random_uuid(), ${same} from leads, generate_series(1, $2::int) where id = $1`,
    [id, MANY - 1],
  )
  const rows: { id: string }[] = await api.database.query('select id from leads where company = $1 order by id', [
    company,
  ])
  return { ids: rows.map((row) => row.id), filter: { q: company } }
}
const statuses = async (filter: object) => {
  const query = (status: string) => ({ filter: JSON.stringify({ ...filter, status }), range: '[0,0]' })
  const total = async (status: string) =>
    Number(String((await api.call(listLeads, { as, query: query(status) })).headers['content-range']).split('/')[1])
  return { new: await total('new'), contacted: await total('contacted') }
}

/** Does something before each range of the changes, told how many were done until then. */
async function beforeRanges(act: (done: number, id: string) => Promise<unknown>, run: () => Promise<void>) {
  const kind = api.app.get(JobKinds).of(LEADS_BULK)
  const original = kind.range.bind(kind)
  kind.range = async (job, database) => {
    await act(job.done, job.id)
    return original(job, database)
  }
  try {
    await run()
  } finally {
    kind.range = original
  }
}

test('very many are changed in the background, told of one by one, and all of it is taken back', async () => {
  const { ids, filter } = await crowd()
  const [first, last] = [ids[0], ids.at(-1)] as [string, string]
  const before = await read(last)
  const begun = await bulk({ filter, change: { status: 'contacted', tags: { add: ['spring'] } }, expected: MANY })
  expect(begun).toEqual({ count: MANY, undo: begun.job, job: expect.any(String) })
  expect(await finished(api, begun.job as string)).toMatchObject({ state: 'done', done: MANY, total: MANY })
  expect(await statuses(filter)).toEqual({ new: 0, contacted: MANY })
  expect(await read(last)).toMatchObject({ status: 'contacted', tags: ['spring'], revision: 2 })
  const [audited] = await api.database.manager.findBy(AuditEventEntity, { record: last, action: 'update' })
  expect(audited).toMatchObject({ actorName: 'The consultant', after: { fields: ['status', 'tags'] } })
  const told = await done(api.call(getLeadTimeline, { as, params: { id: first } }))
  expect(told.find(({ kind }) => kind === 'changed')?.undo).toMatchObject({ id: begun.undo, leads: MANY })

  await done(api.call(updateLead, { as, params: { id: first }, body: { revision: 2, status: 'won', tags: [] } }))
  const back = await done(undo(begun.undo))
  const ended = await finished(api, back.job as string)
  expect(ended).toMatchObject({ state: 'done', result: { count: MANY - 1, kept: 1 } })
  expect(await statuses(filter)).toEqual({ new: MANY - 1, contacted: 0 })
  expect(await read(last)).toEqual({ ...before, revision: 3 })
  expect(await undo(begun.undo)).toMatchObject({ status: 409, body: { code: 'undone' } })
}, 60_000)

test('what was done before it is cancelled stays, and can be taken back from then on only', async () => {
  const { filter } = await crowd()
  const early: unknown[] = []
  const act = async (before: number, id: string) => {
    if (before === 0) early.push((await undo(id)).body)
    else await done(api.call(cancelJob, { as, params: { id } }))
  }
  await beforeRanges(act, async () => {
    const { job, undo: taking } = await bulk({ filter, delete: true })
    expect(await finished(api, job as string)).toMatchObject({ state: 'cancelled', done: BATCH, total: MANY })
    expect(early).toMatchObject([{ status: 409, code: 'under-way' }])
    expect(await api.count(LeadUndoRowEntity, { undo: taking as string })).toBe(BATCH)
    expect(await done(undo(taking))).toEqual({ count: BATCH, kept: 0, job: null })
  })
  expect(await statuses(filter)).toEqual({ new: MANY, contacted: 0 })
}, 60_000)

test('a lead that the filter lets through no more when its turn comes stays as somebody made it', async () => {
  const { ids, filter } = await crowd()
  const later = ids.at(-1) as string
  const params = { id: later }
  const act = async (before: number) =>
    before === 0 && (await done(api.call(updateLead, { as, params, body: { revision: 1, status: 'won' } })))
  await beforeRanges(act, async () => {
    const { job } = await bulk({ filter: { ...filter, status: 'new' }, change: { status: 'contacted' } })
    expect(await finished(api, job as string)).toMatchObject({ state: 'done', done: MANY - 1, total: MANY })
  })
  expect((await read(later)).status).toBe('won')
}, 60_000)
