import { beforeAll, expect, test } from '@jest/globals'
import { addLeadNote, countLeads, listLeads } from '@verdict/contracts'
import { testApi } from '../../test/api.ts'
import { done, newLead, someSite } from '../../test/starter.ts'
import { countFiltered, filterLeads } from './filter-leads.ts'
import { type Frequent, frequentIn } from './search-leads.ts'

const api = testApi()
const as = 'consultant'
const looking = (frequent: Frequent) => ({ timeZone: 'UTC', now: new Date(), actor: null, frequent })
const ids: { [name: string]: string } = {}

beforeAll(async () => {
  await someSite(api)
  const lead = async (name: string, company: string, note?: string) => {
    const { id } = await newLead(api, { name, company })
    if (note) await done(api.call(addLeadNote, { as, body: { lead: id, text: note } }))
    ids[id] = name
  }
  await lead('written', 'Zephyr Ltd')
  await lead('noted', 'Other Ltd', 'Knows zephyr.')
  await lead('both', 'Zéphyr SL', 'Zephyr again.')
  await lead('neither', 'None SL', 'Nothing.')
})

const everyWay = [false, true].flatMap((leads) => [false, true].map((notes) => ({ leads, notes })))

test.each(everyWay)('finds the same however often its words are written: %j', async (zephyr) => {
  const frequent = looking(new Map([['zephyr', zephyr]]))
  const found = await filterLeads(api.database.manager, { q: 'zephyr' }, frequent).getMany()
  expect(found.map(({ id }) => ids[id]).sort()).toEqual(['both', 'noted', 'written'])
  const two = await filterLeads(api.database.manager, { q: 'ltd zephyr' }, frequent).getMany()
  expect(two.map(({ id }) => ids[id]).sort()).toEqual(['noted', 'written'])
  const filters = [{ q: 'zephyr' }, { q: 'zephyr ltd' }, { q: 'none' }]
  expect(await countFiltered(api.database.manager, filters, frequent)).toEqual([3, 2, 1])
})

test('counts filters of the same value in different fields, and such as nothing is asked of', async () => {
  const filters = [
    {},
    { winner: 'x', model: 'x' },
    { tag: ['new'], status: ['new'] },
    { createdFrom: '2020-01-01', nextStepTo: '2020-01-01' },
  ]
  const { body } = await api.call(countLeads, { as, query: { filters: JSON.stringify(filters) } })
  expect(body.counts).toEqual([4, 0, 0, 0])
})

test('a word is frequent from 20,001 on, where it is', async () => {
  await api.database.query(
    `insert into lead_notes (id, lead_id, text, created_at)
     select gen_random_uuid(), $1, 'Brought a zither', now() from generate_series(1, 20001)`,
    [Object.keys(ids)[3]],
  )
  const frequent = await frequentIn(['zither zephyr', undefined, 'zither'], api.database.manager)
  expect([...frequent]).toEqual([
    ['zither', { leads: false, notes: true }],
    ['zephyr', { leads: false, notes: false }],
  ])
  const { body } = await api.call(listLeads, { as, query: { filter: JSON.stringify({ q: 'zither' }) } })
  expect(body.map(({ id }) => ids[id])).toEqual(['neither'])
})
