import { beforeAll, describe, expect, test } from '@jest/globals'
import {
  addLead,
  addLeadTask,
  API,
  countLeads,
  dayIn,
  getLead,
  getLeadPerson,
  importLeads,
  leadOrigins,
  listLeads,
  listLeadTags,
  listVersions,
  updateLeadTask,
} from '@verdict/contracts'
import { v7 as uuid } from 'uuid'
import { TestApi, testApi } from '../../test/api.ts'
import { anyPublished, done, newLead, someSite } from '../../test/starter.ts'
import { SiteEntity } from '../site/site.entity.ts'
import { LeadEntity } from './lead.entity.ts'

const api = testApi()

const ask = (filter: object) => api.call(listLeads, { as: 'consultant', query: { filter: JSON.stringify(filter) } })

test('the lead of a verdict is printed as on the page of the client: the difference of the printed scores', async () => {
  const { id } = await newLead(api)
  // By itself 2.58 would be 2.6; beside 51.2 and 48.7 it is 2.5.
  const ranking = [51.24, 48.66].map((score, i) => ({ option: ['django', 'nodejs'][i], score }))
  await api.database.query(
    `update assessments set margin = 2.58, verdict = jsonb_set(verdict::jsonb, '{ranking}', $2)::json
     where id = (select assessment from leads where id = $1)`,
    [id, JSON.stringify(ranking)],
  )
  const printedLead = { lead: 2.5, decimals: 1 }
  expect((await ask({ id: [id] })).body).toMatchObject([{ id, printedLead }])
  expect((await api.call(getLead, { as: 'consultant', params: { id } })).body).toMatchObject({ printedLead })
  const { body } = await api.call(getLeadPerson, { as: 'consultant', params: { id } })
  expect(body.find((each) => each.id === id)).toMatchObject({ printedLead })
})

describe('filters of leads', () => {
  const found = async (filter: object) => (await ask(filter)).body.map(({ id }) => id)

  test('narrow together', async () => {
    const company = uuid()
    const [one, two] = [await newLead(api, { company }), await newLead(api, { company })]
    const owner = await api.user('consultant')
    await api.database.manager.update(LeadEntity, { id: one.id }, { owner: owner.id, status: 'won' })
    expect(await found({ q: company, owner: owner.id })).toEqual([one.id])
    expect(await found({ q: company, owner: 'nobody' })).toEqual([two.id])
    expect(await found({ q: company, status: 'won' })).toEqual([one.id])
    expect((await found({ q: company, status: ['won', 'new'] })).sort()).toEqual([one.id, two.id].sort())
    expect(await found({ q: company, status: 'won', owner: 'nobody' })).toEqual([])
    expect(await found({ id: [two.id] })).toEqual([two.id])
    expect(await found({ id: [] })).toEqual([])
  })

  test('by model accept its slug or its id, as every list does', async () => {
    const { id } = await newLead(api)
    const { model } = await anyPublished(api)
    for (const named of [model.slug, model.id]) {
      expect([named, await found({ model: named, id: [id] })]).toEqual([named, [id]])
      const query = { filter: JSON.stringify({ model: named }) }
      expect((await api.call(listVersions, { as: 'viewer', query })).body).toMatchObject([{ model: model.id }])
    }
    expect(await found({ model: uuid(), id: [id] })).toEqual([])
  })

  test('by origin tell what was left on the portal from what was written down and imported, and count each', async () => {
    const company = uuid()
    const { id } = await newLead(api, { company })
    const consent = 'On the phone'
    const called = await done(
      api.call(addLead, { as: 'consultant', body: { name: 'Grace', phone: '600', company, consent } }),
    )
    const csv = `Name,Phone,Company\nSam,700,${company}\n`
    await done(api.call(importLeads, { as: 'consultant', body: { csv, consent, dryRun: false } }))
    const [portal, hand, imported] = await Promise.all(
      leadOrigins.map((origin) => ask({ q: company, origin }).then(({ body }) => body)),
    )
    expect([portal?.map((lead) => lead.id), hand?.map((lead) => lead.id)]).toEqual([[id], [called.id]])
    expect(imported).toMatchObject([{ name: 'Sam', origin: 'import' }])
    const filters = JSON.stringify(leadOrigins.map((origin) => ({ q: company, origin })))
    expect((await api.call(countLeads, { as: 'consultant', query: { filters } })).body).toEqual({ counts: [1, 1, 1] })
  })

  test('by suspicion find spam too, which other lists leave out', async () => {
    const company = uuid()
    const leads = [await newLead(api, { company }), await newLead(api, { company }), await newLead(api, { company })]
    const [plain, hasty, spam] = leads.map(({ id }) => id) as [string, string, string]
    await api.database.manager.update(LeadEntity, { id: plain }, { suspicion: null })
    await api.database.manager.update(LeadEntity, { id: spam }, { suspicion: 'honeypot', status: 'spam' })
    expect((await found({ q: company, suspect: true })).sort()).toEqual([hasty, spam].sort())
    expect(await found({ q: company, suspect: false })).toEqual([plain])
  })

  describe('by how they are worked', () => {
    const company = uuid()
    const worked: { [name: string]: Partial<LeadEntity> } = {
      late: { nextStep: 'Call', nextStepOn: '2020-01-01', tags: ['shop', 'Berlin'] },
      soon: { nextStepOn: '2099-01-01', nextStepTime: '09:30', tags: ['blog'], phone: null },
      over: { nextStepOn: '2020-01-02', status: 'won', locale: 'es' },
      bare: { company: null, phone: null, message: company },
    }
    const ids: { [name: string]: string } = {}
    const names = async (filter: object, as: 'consultant' | { cookie: string } = 'consultant') => {
      const query = { filter: JSON.stringify({ q: company, ...filter }), sort: '["id","ASC"]' }
      const { body } = await api.call(listLeads, { as, query })
      return body.map(({ id }) => Object.keys(ids).find((name) => ids[name] === id))
    }
    beforeAll(async () => {
      for (const [name, changes] of Object.entries(worked)) {
        const { id } = await newLead(api, { company })
        await api.database.manager.update(LeadEntity, { id }, changes)
        ids[name] = id
      }
    })

    test.each([
      [{ tag: 'shop' }, ['late']],
      [{ tag: ['blog', 'Berlin'] }, ['late', 'soon']],
      [{ tag: 'Shop' }, []],
      [{ due: true }, ['late']],
      [{ due: false }, ['soon', 'over', 'bare']],
      [{ nextStepFrom: '2020-01-02' }, ['soon', 'over']],
      [{ nextStepTo: '2020-01-02' }, ['late', 'over']],
      [{ nextStepFrom: '2020-01-01', nextStepTo: '2020-01-01' }, ['late']],
      [{ locale: 'es' }, ['over']],
      [{ empty: ['nextStep'] }, ['bare']],
      [{ empty: ['tags'] }, ['over', 'bare']],
      [{ empty: ['phone'] }, ['soon', 'bare']],
      [{ empty: ['phone', 'company'] }, ['bare']],
      [{ empty: ['message'] }, []],
      [{ empty: ['owner'] }, ['late', 'soon', 'over', 'bare']],
    ])('%j', async (filter, expected) => {
      expect(await names(filter)).toEqual(expected)
      const filters = JSON.stringify([{ q: company, ...filter }, { q: company }])
      const { body } = await api.call(countLeads, { as: 'consultant', query: { filters } })
      expect(body).toEqual({ counts: [expected.length, 4] })
    })

    test('a lead with an open task that is due is due, whatever its status; one that was merged counts for its lead', async () => {
      const company = uuid()
      const newOne = async () => (await newLead(api, { company })).id
      const [late, today, later, done_, none, kept] = await Promise.all(Array.from({ length: 6 }, newOne))
      const gone = await newOne()
      await api.database.manager.update(LeadEntity, { id: gone }, { mergedInto: kept as string })
      await api.database.manager.update(LeadEntity, { id: late as string }, { status: 'won' })
      const add = (lead: string | undefined, dueOn: string | null) =>
        done(api.call(addLeadTask, { as: 'consultant', body: { lead: lead as string, text: 'Call', dueOn } }))
      await add(late, '2020-01-01')
      await add(today, dayIn('UTC', new Date()))
      await add(later, '2099-01-01')
      await add(none, null)
      await add(gone, '2020-01-01')
      const { id, revision } = await add(done_, '2020-01-01')
      await done(api.call(updateLeadTask, { as: 'consultant', params: { id }, body: { revision, done: true } }))
      const due = [late, today, kept].sort()
      expect((await found({ q: company, due: true })).sort()).toEqual(due)
      expect((await found({ q: company, due: false })).sort()).toEqual([later, done_, none].sort())
      const filters = JSON.stringify([{ q: company, due: true }])
      expect((await api.call(countLeads, { as: 'consultant', query: { filters } })).body).toEqual({ counts: [3] })
    })

    test('"me" is the calling user', async () => {
      const [one, two] = [await api.user('consultant'), await api.user('consultant')]
      await api.database.manager.update(LeadEntity, { id: ids.bare as string }, { owner: one.id })
      expect(await names({ owner: 'me' }, { cookie: await api.signIn(one.email) })).toEqual(['bare'])
      expect(await names({ owner: 'me' }, { cookie: await api.signIn(two.email) })).toEqual([])
    })

    test('tags are counted, without those of spam', async () => {
      const tag = uuid()
      for (const status of ['new', 'won', 'spam'] as const) {
        const { id } = await newLead(api)
        await api.database.manager.update(LeadEntity, { id }, { tags: [tag], status })
      }
      const { body } = await api.call(listLeadTags, { as: 'consultant' })
      expect(body).toContainEqual({ tag, count: 2 })
    })
  })

  describe('by day mean days of the site', () => {
    const at = (instant: string) => ({ createdAt: new Date(instant) })
    const received = async (createdFrom?: string, createdTo?: string) => found({ q: company, createdFrom, createdTo })
    const company = uuid()
    const inZone = async (timeZone: string) => {
      await someSite(api)
      await api.database.manager.update(SiteEntity, { id: 1 }, { timeZone })
    }

    test.each([
      { zone: 'UTC', first: '2026-05-10T00:00:00Z', last: '2026-05-10T23:59:59.999Z' },
      { zone: 'America/Los_Angeles', first: '2026-05-10T07:00:00Z', last: '2026-05-11T06:59:59.999Z' },
      { zone: 'Pacific/Auckland', first: '2026-05-09T12:00:00Z', last: '2026-05-10T11:59:59.999Z' },
      {
        zone: 'America/Los_Angeles',
        day: '2026-03-08',
        first: '2026-03-08T08:00:00Z',
        last: '2026-03-09T06:59:59.999Z',
      },
      {
        zone: 'America/Los_Angeles',
        day: '2026-11-01',
        first: '2026-11-01T07:00:00Z',
        last: '2026-11-02T07:59:59.999Z',
      },
      { zone: 'Pacific/Auckland', day: '2026-04-05', first: '2026-04-04T11:00:00Z', last: '2026-04-05T11:59:59.999Z' },
      { zone: 'Pacific/Auckland', day: '2026-09-27', first: '2026-09-26T12:00:00Z', last: '2026-09-27T10:59:59.999Z' },
      { zone: 'America/Santiago', day: '2026-09-06', first: '2026-09-06T04:00:00Z', last: '2026-09-07T02:59:59.999Z' },
    ])('$zone: $first to $last', async ({ zone, day = '2026-05-10', first, last }) => {
      await inZone(zone)
      const { id } = await newLead(api, { company })
      const around = [new Date(new Date(first).getTime() - 1), first, last, new Date(new Date(last).getTime() + 1)]
      const seen = []
      for (const instant of around) {
        await api.database.manager.update(LeadEntity, { id }, at(instant as string))
        seen.push([(await received(day)).includes(id), (await received(undefined, day)).includes(id)])
      }
      expect(seen).toEqual([
        [false, true],
        [true, true],
        [true, true],
        [true, false],
      ])
    })

    test('independent of the database’s time zone', async () => {
      const { id } = await newLead(api, { company })
      await inZone('America/Los_Angeles')
      await api.database.manager.update(LeadEntity, { id }, at('2026-05-11T06:30:00Z'))
      const [{ name }] = await api.database.query('select current_database() as name')
      await api.database.query(`alter database ${name} set timezone = 'Pacific/Auckland'`)
      const elsewhere = new TestApi({}, api.url)
      await elsewhere.start()
      const query = { filter: JSON.stringify({ q: company, createdFrom: '2026-05-10', createdTo: '2026-05-10' }) }
      const { body } = await elsewhere.call(listLeads, { as: 'consultant', query })
      await elsewhere.stop()
      await api.database.query(`alter database ${name} reset timezone`)
      expect(body.map((lead) => lead.id)).toContain(id)
    })
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
