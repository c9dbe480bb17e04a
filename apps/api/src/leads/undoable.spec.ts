import { expect, test } from '@jest/globals'
import {
  addLeadNote,
  bulkLeads,
  getLead,
  getLeadTimeline,
  importLeads,
  mergeLeads,
  undoChange,
  updateLead,
} from '@verdict/contracts'
import { testApi } from '../../test/api.ts'
import { done, newLead, unique } from '../../test/starter.ts'

const api = testApi()

const as = 'consultant'
const timeline = async (id: string) => done(api.call(getLeadTimeline, { as, params: { id } }))
/** What a lead's timeline offers to take back: what happened, and of how many leads. */
const offered = async (id: string) =>
  (await timeline(id)).flatMap(({ kind, undo }) => (undo === undefined ? [] : [[kind, undo && undo.leads]]))
const undoOf = async (id: string) => (await timeline(id)).find(({ undo }) => undo)?.undo?.id as string
const undo = async (id: string) => done(api.call(undoChange, { as, params: { id } }))
const read = async (id: string) => done(api.call(getLead, { as, params: { id } }))
const grow = (undoId: string) =>
  api.database.query(`update lead_undos set created_at = created_at - interval '31 days' where id = $1`, [undoId])

/** Two leads, the second merged into the first with its name. */
async function merged() {
  const [kept, gone] = [await newLead(api), await newLead(api, { name: unique('Marta') })]
  const body = { revision: 1, others: [{ id: gone.id, revision: 1 }], take: { name: gone.id } }
  const { undo: id } = await done(api.call(mergeLeads, { as, params: { id: kept.id }, body }))
  return { kept: kept.id, gone: gone.id, undo: id as string }
}

test('a merge is offered to be taken back on both leads, once each, until it is', async () => {
  const { kept, gone, undo: id } = await merged()
  const [entry] = (await timeline(kept)).filter((each) => each.undo)
  expect(entry).toMatchObject({ kind: 'merged', undo: { id, leads: 2 } })
  const days = (Date.parse(entry?.undo?.until as string) - Date.parse(entry?.at as string)) / 86_400_000
  expect(days).toBe(30)
  expect(await offered(kept)).toEqual([['merged', 2]])
  expect(await offered(gone)).toEqual([['merged', 2]])
  // On the page of the one that is gone the other is named.
  const name = (await read(kept)).name
  expect((await timeline(gone)).find(({ kind }) => kind === 'merged')).toMatchObject({ text: name })
  await undo(await undoOf(gone))
  expect([await offered(kept), await offered(gone)]).toEqual([[], []])
  expect((await read(gone)).mergedInto).toBeNull()
})

test('a merge can be taken back no more once that is not kept, and says so as long as it stands', async () => {
  const { kept, gone, undo: id } = await merged()
  await grow(id)
  expect([await offered(kept), await offered(gone)]).toEqual([[['merged', null]], [['merged', null]]])
})

test('of merges that follow each other the last is taken back first', async () => {
  const { kept, gone, undo: first } = await merged()
  const third = await newLead(api)
  const others = [{ id: kept, revision: (await read(kept)).revision }]
  const again = await done(api.call(mergeLeads, { as, params: { id: third.id }, body: { revision: 1, others } }))
  expect(await offered(third.id)).toEqual([['merged', 2]])
  expect(await undoOf(third.id)).toBe(again.undo)
  expect(await undoOf(gone)).toBe(again.undo)
  await undo(again.undo as string)
  expect([await undoOf(kept), await undoOf(gone)]).toEqual([first, first])
})

test('a change of many is offered where it is told, unless nothing of it stands any more', async () => {
  const leads = [await newLead(api), await newLead(api)]
  const ids = leads.map(({ id }) => id)
  await done(api.call(bulkLeads, { as, body: { ids, change: { status: 'won' } } }))
  const [one, two] = ids as [string, string]
  await done(api.call(addLeadNote, { as, body: { lead: one, text: 'Called' } }))
  await done(api.call(updateLead, { as, params: { id: two }, body: { revision: 2, status: 'lost' } }))
  expect([await offered(one), await offered(two)]).toEqual([[['changed', 2]], []])
  await undo(await undoOf(one))
  expect([(await read(one)).status, (await read(two)).status]).toEqual(['new', 'lost'])
})

test('an import is offered to be taken back with each of its leads', async () => {
  const name = unique('Ona')
  const csv = ['Name,E-mail', `${name},a@import.example`, `${name},b@import.example`].join('\n')
  await done(api.call(importLeads, { as, body: { csv, consent: 'At a fair', dryRun: false } }))
  const [lead] = await api.database.query<{ id: string }[]>('select id from leads where name = $1', [name])
  expect(await offered(lead?.id as string)).toEqual([['added', 2]])
})
