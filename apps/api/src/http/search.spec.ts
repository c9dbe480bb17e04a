import { describe, expect, test } from '@jest/globals'
import { listCaseStudies, listLeads, listModels, listUsers } from '@verdict/contracts'
import { v7 as uuid } from 'uuid'
import { testApi } from '../../test/api.ts'
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
  ])('finds what people read, not how it is stored: $q', async ({ q, title }) => {
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

  test('finds no colleague by what the list does not tell of them', async () => {
    const email = `${uuid()}@example.com`
    const { id } = await api.user('admin', { email })
    const query = { filter: JSON.stringify({ q: email.slice(0, 20) }) }
    expect((await api.call(listUsers, { as: 'consultant', query })).body.map((each) => each.id)).not.toContain(id)
  })
})
