import { describe, expect, test } from '@jest/globals'
import {
  type Endpoint,
  getLead,
  getSettings,
  listCaseStudies,
  listUsers,
  updateCaseStudy,
  updateLead,
  updateSettings,
  updateUser,
} from '@verdict/contracts'
import { testApi } from '../../test/api.ts'
import { done, newCaseStudy, newLead, someSite } from '../../test/starter.ts'
import { AuditEventEntity } from '../audit/audit-event.entity.ts'
import { OutboxEventEntity } from '../outbox/outbox-event.entity.ts'
import { revised } from './revised.ts'

const api = testApi()
const stale = () => new Error('stale')

describe('an update', () => {
  const before = { name: 'Ada', tags: ['a', 'b'], title: { en: 'One', es: 'Uno' }, at: new Date(5), revision: 7 }

  test.each([
    ['nothing', {}],
    ['what was not said', { name: undefined }],
    ['the same word', { name: 'Ada' }],
    ['a list of the same', { tags: ['a', 'b'] }],
    ['an object of the same in another order', { title: { es: 'Uno', en: 'One' } }],
    ['the same moment', { at: new Date(5) }],
  ])('that sends %s changes nothing', (_, sent) => {
    expect(revised(before, { ...sent, revision: 7 } as never, stale)).toBeUndefined()
  })

  test('returns the changed fields before and after, and no others', () => {
    expect(
      revised(before, { revision: 7, name: 'Ada', tags: ['b', 'a'], title: { en: 'Two' } as never }, stale),
    ).toEqual({
      fields: ['tags', 'title'],
      old: { tags: before.tags, title: before.title },
      changes: { tags: ['b', 'a'], title: { en: 'Two' } },
      after: { ...before, tags: ['b', 'a'], title: { en: 'Two' }, revision: 8 },
    })
  })

  test.each([6, 8])('of revision %i is refused, also where it would change nothing', (revision) => {
    expect(() => revised(before, { revision, name: 'Ada' }, stale)).toThrow('stale')
  })
})

interface Updated {
  contract: Endpoint
  id?: string
  record: { revision: number }
}

/** Every call that takes a revision in its body, with a record as it is. */
const updates: { [name: string]: () => Promise<Updated> } = {
  'case study': async () => {
    const { id } = await newCaseStudy(api)
    const all = (await api.call(listCaseStudies, { as: 'admin' })).body as { id: string; revision: number }[]
    return { contract: updateCaseStudy, id, record: all.find((each) => each.id === id) as Updated['record'] }
  },
  lead: async () => {
    const { id } = await newLead(api)
    const { body } = await api.call(getLead, { as: 'admin', params: { id } })
    return { contract: updateLead, id, record: body }
  },
  settings: async () => {
    await someSite(api)
    return { contract: updateSettings, record: (await api.call(getSettings, { as: 'admin' })).body }
  },
  user: async () => {
    const { id } = await api.user('viewer')
    const all = (await done(api.call(listUsers, { as: 'admin' }))) as { id: string; revision: number }[]
    return { contract: updateUser, id, record: all.find((each) => each.id === id) as Updated['record'] }
  },
}

test.each(Object.keys(updates))('a %s that is saved unchanged keeps its revision, and has no event', async (name) => {
  const { contract, id, record } = await (updates[name] as (typeof updates)['lead'])()
  const taken = Object.keys((contract.body as unknown as { shape: object }).shape)
  const body = Object.fromEntries(Object.entries(record).filter(([field]) => taken.includes(field)))
  expect(Object.keys(body).length).toBeGreaterThan(2)
  const told = async () => [await api.count(AuditEventEntity), await api.count(OutboxEventEntity)]
  await api.cookieOf('admin')
  const before = await told()
  const saved = await done(api.call(contract, { as: 'admin', ...(id && { params: { id } }), body } as never))
  expect(saved).toMatchObject({ revision: record.revision })
  expect(await told()).toEqual(before)
  const other = { ...body, revision: record.revision + 1 }
  const { status } = await api.call(contract, { as: 'admin', ...(id && { params: { id } }), body: other } as never)
  expect(status).toBe(409)
})
