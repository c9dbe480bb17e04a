import { describe, expect, test } from '@jest/globals'
import { addLeadNote, listCaseStudies, listLeads, listModels, listUsers } from '@verdict/contracts'
import { v7 as uuid } from 'uuid'
import { testApi } from '../../test/api.ts'
import { LeadEntity } from '../leads/lead.entity.ts'
import { filterLeads } from '../leads/filter-leads.ts'
import { newCaseStudy, newDraft, newLead, text } from '../../test/starter.ts'

const api = testApi()

describe('looking for a text', () => {
  const search = async (q: string) =>
    (await api.call(listLeads, { as: 'consultant', query: { filter: JSON.stringify({ q }) } })).body.map(({ id }) => id)

  test.each([
    '100% of it',
    'snake_case',
    'back\\slash',
    "O'Neill",
    '"quoted"',
    '%',
    '_',
    '\\',
    "'; drop table leads; --",
  ])('%j finds what holds it', async (company) => {
    const { id } = await newLead(api, { company })
    expect(await search(company)).toContain(id)
  })

  test.each([
    { q: '1%1', company: '1 and 1' },
    { q: 'a_c', company: 'abc' },
    { q: '%', company: 'anything' },
    { q: '_', company: 'anything' },
    { q: '\\', company: 'anything' },
  ])('$q does not find "$company"', async ({ q, company }) => {
    const { id } = await newLead(api, { company })
    expect(await search(q)).not.toContain(id)
  })

  test.each([
    { q: 'kohler', name: 'Köhler' },
    { q: 'KÖHLER', name: 'Kohler' },
    { q: 'Puig Marta', name: 'Marta Puig' },
    { q: 'puig   MARTA', name: 'Marta i Núria Puig' },
    { q: 'jose\u0301', name: 'José' },
    { q: 'José', name: 'Jose\u0301' },
    { q: 'нина', name: 'НИНА' },
    { q: 'ΣΟΦΙΑ', name: 'σοφία' },
    { q: 'strasse', name: 'Straße' },
    { q: 'soren lodz', name: 'Søren of Łódź' },
    { q: 'ﬁne', name: 'Fine' },
    { q: '東京', name: '東京タワー' },
  ])('finds "$name" by "$q"', async ({ q, name }) => {
    const mark = uuid()
    const { id } = await newLead(api, { name, company: mark })
    expect(await search(`${q} ${mark}`)).toEqual([id])
    expect(await search(`${mark} ${q}x`)).toEqual([])
    // As older data may have it, from before names were normalised.
    await api.database.manager.update(LeadEntity, { id }, { name: name.normalize('NFD') })
    expect(await search(`${q} ${mark}`)).toEqual([id])
    const draft = await newDraft(api, { title: text(`${name} ${mark}`) })
    const study = await newCaseStudy(api, { summary: text(`${name} ${mark}`) })
    const colleague = await api.user('consultant', { name: `${name} ${mark}` })
    const query = { filter: JSON.stringify({ q: `${mark} ${q}` }) }
    for (const [list, found] of [
      [listModels, draft.id],
      [listCaseStudies, study.id],
      [listUsers, colleague.id],
    ] as const)
      expect((await api.call(list, { as: 'consultant', query })).body.map((each) => each.id)).toEqual([found])
  })

  test.each(['+44 20 7946 0911', '020 7946 0911', '00442079460911', '+44 (20) 7946-0911', '7946 0911', '7946.0911'])(
    'finds a telephone number by "%s"',
    async (q) => {
      const { id } = await newLead(api, { phone: '+44 20 7946 0911' })
      expect(await search(q)).toContain(id)
      expect(await search(`${q}2`)).not.toContain(id)
    },
  )

  test('finds what only looks like a number as it is written', async () => {
    const { id } = await newLead(api, { message: 'Between 2031-11-25 and 2031-12-24.' })
    expect(await search('2031-11-25')).toEqual([id])
    expect(await search('2031-12-24 2031-11-25')).toEqual([id])
  })

  test('finds words in different columns, notes among them', async () => {
    const mark = uuid()
    const { id } = await newLead(api, { company: mark })
    await api.call(addLeadNote, { as: 'consultant', body: { lead: id, text: 'Rang about Señora' } })
    expect(await search(`senora ${mark} byron`)).toEqual([id])
  })

  test('uses an index instead of reading every lead', async () => {
    const indexes = ['leads_searched', 'lead_notes_searched']
    const sought = [
      `select id from leads where searched like holding('byron')`,
      `select lead_id from lead_notes where searched like holding('byron')`,
    ]
    const { database } = api
    const [asked] = filterLeads(
      database.manager,
      { q: 'byron' },
      { timeZone: 'UTC', now: new Date(), actor: null },
    ).getQueryAndParameters()
    for (const [i, sql] of sought.entries()) {
      expect(asked).toContain(sql.replace("holding('byron')", 'holding($1)'))
      const plan = await database.transaction(async (within) => {
        await within.query('set local enable_seqscan = off')
        return within.query(`explain ${sql}`)
      })
      expect(JSON.stringify(plan)).toContain(indexes[i])
    }
  })

  test('stores names in Unicode form C', async () => {
    const { id } = await newLead(api, { name: 'Jose\u0301', email: 'jose\u0301@example.org' })
    expect(await api.database.manager.findOneBy(LeadEntity, { id })).toMatchObject({
      name: 'José',
      email: 'josé@example.org',
    })
  })

  test('finds it in any case, in names, addresses, companies and messages', async () => {
    for (const field of ['name', 'company', 'message']) {
      const word = uuid()
      const { id } = await newLead(api, { [field]: `Some ${word} here` })
      expect([field, ...(await search(word.toUpperCase()))]).toEqual([field, id])
    }
  })

  test.each([
    { q: '"en"', title: 'Nothing of the kind' },
    { q: '{', title: 'Nothing of the kind' },
    { q: '":"', title: 'Nothing of the kind' },
  ])('searches the visible text, not its encoding: $q', async ({ q, title }) => {
    const { id } = await newDraft(api, { title: text(title) })
    const study = await newCaseStudy(api, { title: text(title) })
    const query = { filter: JSON.stringify({ q }) }
    expect((await api.call(listModels, { as: 'viewer', query })).body.map((each) => each.id)).not.toContain(id)
    expect((await api.call(listCaseStudies, { as: 'viewer', query })).body.map((each) => each.id)).not.toContain(
      study.id,
    )
  })

  test.each(['the "best" of them', 'a back\\slash', 'tab\there'])(
    'finds a title with signs that JSON escapes: %j',
    async (title) => {
      const { id } = await newDraft(api, { title: text(title) })
      const query = { filter: JSON.stringify({ q: title }) }
      expect((await api.call(listModels, { as: 'viewer', query })).body.map((each) => each.id)).toContain(id)
    },
  )

  test('does not search columns of users that the list does not show', async () => {
    const email = `${uuid()}@example.com`
    const { id } = await api.user('admin', { email })
    const query = { filter: JSON.stringify({ q: email.slice(0, 20) }) }
    expect((await api.call(listUsers, { as: 'consultant', query })).body.map((each) => each.id)).not.toContain(id)
  })
})
