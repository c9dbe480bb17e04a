import { describe, expect, test } from '@jest/globals'
import { API, listLeads, listVersions } from '@verdict/contracts'
import { v7 as uuid } from 'uuid'
import { TestApi, testApi } from '../../test/api.ts'
import { anyPublished, newLead } from '../../test/starter.ts'
import { Lead } from './lead.entity.ts'

const api = testApi()

const ask = (filter: object) => api.call(listLeads, { as: 'consultant', query: { filter: JSON.stringify(filter) } })

describe('filters of leads', () => {
  const found = async (filter: object) => (await ask(filter)).body.map(({ id }) => id)

  test('narrow together', async () => {
    const company = uuid()
    const [one, two] = [await newLead(api, { company }), await newLead(api, { company })]
    const owner = await api.user('consultant')
    await api.database.manager.update(Lead, { id: one.id }, { owner: owner.id, status: 'won' })
    expect(await found({ q: company, owner: owner.id })).toEqual([one.id])
    expect(await found({ q: company, owner: 'nobody' })).toEqual([two.id])
    expect(await found({ q: company, status: 'won' })).toEqual([one.id])
    expect((await found({ q: company, status: ['won', 'new'] })).sort()).toEqual([one.id, two.id].sort())
    expect(await found({ q: company, status: 'won', owner: 'nobody' })).toEqual([])
    expect(await found({ id: [two.id] })).toEqual([two.id])
    expect(await found({ id: [] })).toEqual([])
  })

  test('by model take its slug or its id, as every list does', async () => {
    const { id } = await newLead(api)
    const { model } = await anyPublished(api)
    for (const named of [model.slug, model.id]) {
      expect([named, await found({ model: named, id: [id] })]).toEqual([named, [id]])
      const query = { filter: JSON.stringify({ model: named }) }
      expect((await api.call(listVersions, { as: 'viewer', query })).body).toMatchObject([{ model: model.id }])
    }
    expect(await found({ model: uuid(), id: [id] })).toEqual([])
  })

  test('by suspicion find spam too, which other lists leave out', async () => {
    const company = uuid()
    const leads = [await newLead(api, { company }), await newLead(api, { company }), await newLead(api, { company })]
    const [plain, hasty, spam] = leads.map(({ id }) => id) as [string, string, string]
    await api.database.manager.update(Lead, { id: plain }, { suspicion: null })
    await api.database.manager.update(Lead, { id: spam }, { suspicion: 'honeypot', status: 'spam' })
    expect((await found({ q: company, suspect: true })).sort()).toEqual([hasty, spam].sort())
    expect(await found({ q: company, suspect: false })).toEqual([plain])
  })

  test.each(['UTC', 'Pacific/Auckland'])('by day mean days in UTC, with the database in %s', async (zone) => {
    const company = uuid()
    const { id } = await newLead(api, { company })
    await api.database.manager.update(Lead, { id }, { createdAt: new Date('2026-05-10T23:30:00Z') })
    const [{ name }] = await api.database.query('select current_database() as name')
    await api.database.query(`alter database ${name} set timezone = '${zone}'`)
    const elsewhere = new TestApi({}, api.url)
    await elsewhere.start()
    const days = [
      { createdFrom: '2026-05-10' },
      { createdFrom: '2026-05-11' },
      { createdTo: '2026-05-10' },
      { createdTo: '2026-05-09' },
    ]
    const counts = []
    for (const day of days) {
      const query = { filter: JSON.stringify({ q: company, ...day }) }
      counts.push((await elsewhere.call(listLeads, { as: 'consultant', query })).body.length)
    }
    await elsewhere.stop()
    await api.database.query(`alter database ${name} reset timezone`)
    expect(counts).toEqual([1, 0, 1, 0])
  })

  test.each(['createdFrom', 'createdTo'])('by a day that no calendar has are refused: %s', async (field) => {
    for (const day of ['0000-01-01', '2026-02-30', 'today', '2026-5-1'])
      expect([day, (await ask({ [field]: day })).status]).toEqual([day, 400])
  })

  test('take 500 ids over a real connection, as many as a page has rows', async () => {
    await api.app.listen(0, '127.0.0.1')
    const filter = JSON.stringify({ id: Array.from({ length: 500 }, () => uuid()) })
    const url = `${await api.app.getUrl()}${API}${listLeads.path}?${new URLSearchParams({ filter })}`
    expect((await fetch(url, { headers: { cookie: await api.cookieOf('admin') } })).status).toBe(200)
  })
})
