import { describe, expect, test } from '@jest/globals'
import {
  addLeadNote,
  bulkLeads,
  exportLeads,
  getLead,
  getLeadReport,
  getLeadTimeline,
  startLeadsExport,
  takeLead,
  updateLead,
} from '@verdict/contracts'
import { v7 as uuid } from 'uuid'
import { testApi } from '../../test/api.ts'
import { done, leadOf, newLead } from '../../test/starter.ts'

const api = testApi()

const as = 'consultant'
/** Without mails, which come a moment later. */
const timeline = async (id: string) =>
  (await api.call(getLeadTimeline, { as, params: { id } })).body.filter(({ kind }) => kind !== 'mailed')
const kinds = async (id: string) => (await timeline(id)).map(({ kind }) => kind)

describe('what happened to a lead', () => {
  test('begins with the assessment and the details', async () => {
    const { id } = await newLead(api)
    expect(await timeline(id)).toEqual([
      { at: expect.any(String), kind: 'left', by: null },
      { at: expect.any(String), kind: 'taken', by: null },
    ])
  })

  test('tells from what to what it was changed and by whom, of what is personal the name of the field', async () => {
    const { id } = await newLead(api)
    const owner = await api.user('consultant', { name: 'Grace' })
    const body = { revision: 1, status: 'won' as const, owner: owner.id, email: 'grace@example.org' }
    await done(api.call(updateLead, { as, params: { id }, body }))
    const [entry] = await timeline(id)
    expect(entry).toEqual({
      at: expect.any(String),
      kind: 'changed',
      by: 'The consultant',
      fields: ['email', 'status', 'owner'],
      changes: { status: { before: 'new', after: 'won' }, owner: { before: null, after: 'Grace' } },
    })
    expect(JSON.stringify(entry)).not.toContain('grace@')
  })

  test('holds notes, the trash and details that were left again', async () => {
    const { id, token } = await newLead(api)
    await done(api.call(addLeadNote, { as, body: { lead: id, text: 'Called' } }))
    await done(api.call(bulkLeads, { as, body: { ids: [id], delete: true } }))
    await done(api.call(bulkLeads, { as, body: { ids: [id], restore: true } }))
    await done(api.call(takeLead, { body: leadOf(token, { name: 'Grace Hopper' }) }))
    const told = await timeline(id)
    expect(told.map(({ kind, by }) => [kind, by])).toEqual([
      ['noted', null],
      ['restored', 'The consultant'],
      ['trashed', 'The consultant'],
      ['noted', 'The consultant'],
      ['left', null],
      ['taken', null],
    ])
    expect(told[3]).toMatchObject({ text: 'Called' })
  })

  test('says who opened it, once an hour for each', async () => {
    const { id } = await newLead(api)
    await api.call(getLead, { as, params: { id } })
    await api.call(getLead, { as, params: { id } })
    await api.call(getLead, { as: 'admin', params: { id } })
    expect((await timeline(id)).filter(({ kind }) => kind === 'opened').map(({ by }) => by)).toEqual([
      'The admin',
      'The consultant',
    ])
    await api.database.query(`update audit_events set at = at - interval '61 minutes' where record = $1`, [id])
    await api.call(getLead, { as, params: { id } })
    expect((await kinds(id)).filter((kind) => kind === 'opened')).toHaveLength(3)
  })

  test('says in which exports it was, and not in which it was not', async () => {
    const company = uuid()
    const [one, other] = [await newLead(api, { company }), await newLead(api)]
    const filter = { q: company }
    await api.call(exportLeads, { as, query: { format: 'csv', filter: JSON.stringify(filter) } })
    await done(api.call(startLeadsExport, { as, body: { filter } }))
    expect(await kinds(one.id)).toEqual(['exported', 'exported', 'left', 'taken'])
    expect(await kinds(other.id)).toEqual(['left', 'taken'])
  })

  test('says who opened its report, which is no export', async () => {
    const { id } = await newLead(api)
    const read = await api.call(getLeadReport, { as, params: { id } })
    expect(read.status).toBe(200)
    expect(await kinds(id)).toEqual(['reportOpened', 'left', 'taken'])
  })

  test('of nobody is not found', async () => {
    expect((await api.call(getLeadTimeline, { as, params: { id: uuid() } })).status).toBe(404)
  })
})
