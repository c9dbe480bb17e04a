import { describe, expect, test } from '@jest/globals'
import {
  addLead,
  addLeadNote,
  addLeadTask,
  type BodyOf,
  bulkLeads,
  getLead,
  getLeadPerson,
  getLeadTimeline,
  listLeads,
  listLeadTasks,
  mergeLeads,
  takeLead,
  undoChange,
  updateLead,
} from '@verdict/contracts'
import { v7 as uuid } from 'uuid'
import { testApi } from '../../test/api.ts'
import { done, leadOf, newLead } from '../../test/starter.ts'
import { LeadEntity } from './lead.entity.ts'

const api = testApi()

const as = 'consultant'
const merge = (id: string, body: BodyOf<typeof mergeLeads>) => api.call(mergeLeads, { as, params: { id }, body })
const read = async (id: string) => (await api.call(getLead, { as, params: { id } })).body
const undo = (id: string | null) => api.call(undoChange, { as, params: { id: id as string } })
const personOf = async (id: string) =>
  (await api.call(getLeadPerson, { as, params: { id } })).body.map((lead) => lead.id)
const first = (...ids: string[]) => ids.map((id) => ({ id, revision: 1 }))
const listed = async (email: string) =>
  (await api.call(listLeads, { as, query: { filter: JSON.stringify({ q: email }) } })).body.map(({ id }) => id)
const toldOf = (lead: string): Promise<{ data: object }[]> =>
  api.database.query(
    `select data from outbox_events where type = 'lead.updated' and data ->> 'lead' = $1 order by created_at, id`,
    [lead],
  )

/** Leads of one person, the oldest first. */
async function takes(...changes: Partial<LeadEntity>[]) {
  const email = `${uuid()}@person.example`
  const ids: string[] = []
  for (const change of changes) {
    const { id } = await newLead(api, { email })
    if (Object.keys(change).length > 0) await api.database.manager.update(LeadEntity, { id }, change as object)
    ids.push(id)
  }
  return { email, ids }
}

describe('the person of a lead', () => {
  test('left all that has the same e-mail, whatever its case; the latest comes first', async () => {
    const { ids, email } = await takes({}, {}, {})
    await api.database.manager.update(LeadEntity, { id: ids[1] as string }, { email: email.toUpperCase() })
    await newLead(api, { email: `x${email}` })
    for (const id of ids) expect(await personOf(id)).toEqual([...ids].reverse())
  })

  test('is known by an e-mail only: leads without one stay apart, unless they were merged', async () => {
    const add = async (name: string) =>
      (await done(api.call(addLead, { as, body: { name, phone: '600', consent: 'By phone' } }))).id
    const [a, b, c] = [await add('A'), await add('B'), await add('C')]
    expect(await personOf(a)).toEqual([a])
    await done(merge(a, { revision: 1, others: first(b) }))
    expect([await personOf(a), await personOf(c)]).toEqual([[b, a], [c]])
    const other = await newLead(api, { phone: null })
    const refused = await merge(other.id, { revision: 1, others: first(c), take: { email: c } })
    expect(refused.body).toMatchObject({ errors: [{ pointer: '/take/email' }] })
  })

  test('without an e-mail becomes one with whomever a consultant says, field by field, until that is taken back', async () => {
    const add = async (name: string, phone: string) =>
      (await done(api.call(addLead, { as, body: { name, phone, consent: 'By phone' } }))).id
    const [a, b, { id: mailed }] = [
      await add('M. Puig', '600'),
      await add('Marta', '601'),
      await newLead(api, { email: `${uuid()}@person.example` }),
    ]
    const stale = await merge(a, { revision: 1, others: [...first(mailed), { id: b, revision: 2 }] })
    expect([stale.status, stale.body]).toMatchObject([409, { code: 'stale', current: { id: b } }])
    const take = { name: b, phone: b, email: mailed }
    const { lead, undo: taking } = await done(merge(a, { revision: 1, others: first(b, mailed), take }))
    expect(lead).toMatchObject({ name: 'Marta', phone: '601', email: (await read(mailed)).email })
    expect(await personOf(a)).toEqual([mailed, b, a])
    expect(await done(undo(taking))).toEqual({ count: 3, kept: 0, job: null })
    expect(await read(a)).toMatchObject({ name: 'M. Puig', phone: '600', email: '' })
    expect([await personOf(a), await personOf(b), await personOf(mailed)]).toEqual([[a], [b], [mailed]])
  })

  test('left no spam, and nothing that lies in the trash', async () => {
    const { ids } = await takes({}, { status: 'spam' }, { trashedAt: new Date() })
    expect(await personOf(ids[0] as string)).toEqual([ids[0]])
  })
})

describe('leads that are merged', () => {
  test('take each field from where it is said, and the tags of all', async () => {
    const owner = await api.user('consultant')
    const { ids, email } = await takes(
      { name: 'M. Puig', company: 'Reforma', tags: ['Shop'], nextStep: 'Call', nextStepOn: '2026-12-01' },
      { name: 'Marta Puig', phone: '600', tags: ['shop', 'Berlin'], owner: owner.id, status: 'qualified' },
    )
    const [kept, other] = ids as [string, string]
    const take = { name: other, phone: other, owner: other, status: other }
    const { lead } = await done(merge(kept, { revision: 1, others: first(other), take }))
    expect(lead).toMatchObject({ id: kept, name: 'Marta Puig', company: 'Reforma', phone: '600', owner: owner.id })
    expect(lead).toMatchObject({ status: 'qualified', tags: ['Shop', 'Berlin'], nextStep: 'Call', revision: 2 })
    expect(await read(other)).toMatchObject({ mergedInto: kept, name: 'Marta Puig', revision: 2 })
    expect(await listed(email)).toEqual([kept])
    expect(await personOf(kept)).toEqual([other, kept])
  })

  test('keep all that was written, what was chosen first and each once; it is found by all of it', async () => {
    const [first1, second, third] = [uuid(), uuid(), uuid()].map((text) => `About ${text}.`) as [string, string, string]
    const { ids } = await takes({ message: first1 }, { message: second }, { message: first1 }, { message: third })
    const [kept, chosen, ...rest] = ids as [string, string, ...string[]]
    const { undo: taking } = await done(
      merge(kept, { revision: 1, others: first(chosen, ...rest), take: { message: chosen } }),
    )
    expect((await read(kept)).message).toBe([second, first1, third].join('\n\n'))
    for (const text of [first1, second, third]) expect(await listed(text)).toEqual([kept])
    await done(undo(taking))
    expect((await read(kept)).message).toBe(first1)
  })

  test('whose messages are longer together than a lead holds stay apart, and it is said', async () => {
    const { ids } = await takes({ message: 'a'.repeat(31_999) }, { message: 'b' })
    const [kept, other] = ids as [string, string]
    const { status, body } = await merge(kept, { revision: 1, others: first(other) })
    expect([status, body]).toMatchObject([422, { errors: [{ pointer: '/others' }] }])
    expect((await read(kept)).revision).toBe(1)
  })

  test('take a next step with its day and its time', async () => {
    const { ids } = await takes({}, { nextStep: 'Meet', nextStepOn: '2026-12-02', nextStepTime: '10:00' })
    const [kept, other] = ids as [string, string]
    await done(merge(kept, { revision: 1, others: first(other), take: { nextStep: other } }))
    expect(await read(kept)).toMatchObject({ nextStep: 'Meet', nextStepOn: '2026-12-02', nextStepTime: '10:00' })
  })

  test('are out of reach of what is done to many', async () => {
    const { ids, email } = await takes({}, {})
    const [kept, other] = ids as [string, string]
    await done(merge(kept, { revision: 1, others: first(other) }))
    const change = { status: 'lost' } as const
    expect((await done(api.call(bulkLeads, { as, body: { filter: { q: email }, change } }))).count).toBe(1)
    expect((await done(api.call(bulkLeads, { as, body: { ids: [other], change } }))).count).toBe(0)
  })

  test('are told of one by one', async () => {
    const { ids } = await takes({}, { phone: '600' })
    const [kept, other] = ids as [string, string]
    await done(merge(kept, { revision: 1, others: first(other), take: { phone: other } }))
    expect((await toldOf(kept)).map(({ data }) => data)).toEqual([{ lead: kept, fields: ['phone'] }])
    expect((await toldOf(other)).map(({ data }) => data)).toEqual([
      { lead: other, fields: ['mergedInto'], mergedInto: { before: null, after: kept } },
    ])
  })

  test('show what happened to each, its notes and its tasks, with the one that is kept', async () => {
    const { ids } = await takes({}, { name: 'Marta Puig' })
    const [kept, other] = ids as [string, string]
    await done(api.call(addLeadNote, { as, body: { lead: other, text: 'Called' } }))
    await done(api.call(addLeadTask, { as, body: { lead: other, text: 'Write' } }))
    await done(merge(kept, { revision: 1, others: first(other) }))
    const told = (await api.call(getLeadTimeline, { as, params: { id: kept } })).body
    expect(told.map(({ kind }) => kind).sort()).toEqual(
      ['merged', 'planned', 'noted', 'left', 'taken', 'left', 'taken'].sort(),
    )
    expect(told.find(({ kind }) => kind === 'merged')).toMatchObject({ text: 'Marta Puig', by: 'The consultant' })
    const tasks = await api.call(listLeadTasks, { as, query: { filter: JSON.stringify({ lead: kept }) } })
    expect(tasks.body.map(({ text }) => text)).toEqual(['Write'])
  })

  test('are merged on together, and come back together', async () => {
    const { ids, email } = await takes({}, {}, {})
    const [one, two, three] = ids as [string, string, string]
    await done(merge(two, { revision: 1, others: first(one) }))
    const again = await done(merge(three, { revision: 1, others: first(two) }))
    expect(await listed(email)).toEqual([three])
    expect((await read(one)).mergedInto).toBe(three)
    await done(undo(again.undo))
    expect((await read(one)).mergedInto).toBe(two)
    expect((await listed(email)).sort()).toEqual([two, three].sort())
  })

  test('come back though one in between is gone for good', async () => {
    const { ids } = await takes({}, {}, {})
    const [one, two, three] = ids as [string, string, string]
    await done(merge(two, { revision: 1, others: first(one) }))
    const again = await done(merge(three, { revision: 1, others: first(two) }))
    await api.database.query('delete from leads where id = $1', [two])
    expect(await done(undo(again.undo))).toMatchObject({ count: 1 })
    expect((await read(one)).mergedInto).toBeNull()
  })

  test('stand for themselves again where details are left under one of their results', async () => {
    const email = `${uuid()}@person.example`
    const [kept, other] = [await newLead(api, { email }), await newLead(api, { email })]
    await done(merge(kept.id, { revision: 1, others: first(other.id) }))
    await done(api.call(takeLead, { body: leadOf(other.token, { email, phone: '601' }) }))
    expect(await read(other.id)).toMatchObject({ mergedInto: null, phone: '601' })
  })

  test('go with the one that is kept once it is gone for good', async () => {
    const { ids } = await takes({}, {})
    const [kept, other] = ids as [string, string]
    await done(merge(kept, { revision: 1, others: first(other) }))
    await api.database.query('delete from leads where id = $1', [kept])
    expect(await api.count(LeadEntity, { id: other })).toBe(0)
  })
})

describe('a merge', () => {
  test('is taken back field by field; what somebody has changed since stays', async () => {
    const { ids, email } = await takes({ name: 'M. Puig' }, { name: 'Marta Puig', phone: '600' })
    const [kept, other] = ids as [string, string]
    const take = { name: other, phone: other }
    const merged = await done(merge(kept, { revision: 1, others: first(other), take }))
    await done(api.call(updateLead, { as, params: { id: kept }, body: { revision: 2, phone: '602' } }))
    expect(await done(undo(merged.undo))).toEqual({ count: 2, kept: 0, job: null })
    expect(await read(kept)).toMatchObject({ name: 'M. Puig', phone: '602' })
    expect((await listed(email)).sort()).toEqual([...ids].sort())
  })

  test('of a lead that somebody has changed meanwhile changes nothing, and says whose', async () => {
    const { ids } = await takes({ name: 'Marta Puig' }, { name: 'M. Puig' }, {})
    const [kept, other, third] = ids as [string, string, string]
    for (const [changed, name] of [
      [kept, 'Marta Puig'],
      [other, 'M. Puig'],
    ] as const) {
      const { revision } = await read(changed)
      const both = [kept, other].map(async (id) => (await read(id)).revision)
      const [keptAt = 0, otherAt = 0] = await Promise.all(both)
      await done(api.call(updateLead, { as, params: { id: changed }, body: { revision, phone: `6${revision}` } }))
      const others = [
        { id: other, revision: otherAt },
        { id: third, revision: 1 },
      ]
      const { status, body } = await merge(kept, { revision: keptAt, others, take: { phone: third } })
      expect([status, body]).toMatchObject([409, { code: 'stale', current: { id: changed } }])
      expect((body as never as { detail: string }).detail).toContain(name)
      expect((await read(third)).mergedInto).toBeNull()
    }
  })

  test('leaves no lead behind that is merged into one of them at the same time', async () => {
    const { ids } = await takes({}, {}, {})
    const [kept, other, third] = ids as [string, string, string]
    const reply = await api.database.transaction(async (database) => {
      await database.query('select from leads where id = $1 for update', [other])
      const merging = merge(kept, { revision: 1, others: first(other) })
      const waiting = `select from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()`
      while ((await api.database.query<unknown[]>(waiting)).length === 0)
        await new Promise((resolve) => setTimeout(resolve, 5))
      await database.query('update leads set merged_into = $1 where id = $2', [other, third])
      return { merging }
    })
    expect(await reply.merging).toMatchObject({ status: 409, body: { code: 'stale' } })
    expect((await read(other)).mergedInto).toBeNull()
  })

  test('of two at once is done by one', async () => {
    const { ids } = await takes({}, {})
    const [one, two] = ids as [string, string]
    const replies = await Promise.all([
      merge(one, { revision: 1, others: first(two) }),
      merge(two, { revision: 1, others: first(one) }),
    ])
    expect(replies.map(({ status }) => status).sort()).toEqual([200, 422])
    const merged = await Promise.all(ids.map(async (id) => (await read(id)).mergedInto))
    expect(merged.filter((into) => into === null)).toHaveLength(1)
  })

  test.each<[string, (ids: [string, string, string]) => [string, object], string]>([
    ['with itself', ([one]) => [one, { others: first(one) }], '/others/0/id'],
    ['with one named twice', ([one, two]) => [one, { others: first(two, two) }], '/others/1/id'],
    ['with nobody', ([one]) => [one, { others: [] }], '/others'],
    ['with a lead that is not there', ([one]) => [one, { others: first(uuid()) }], '/others/0/id'],
    ['with one in the trash', ([one, , thrown]) => [one, { others: first(thrown) }], '/others/0/id'],
    ['into one in the trash', ([one, , thrown]) => [thrown, { others: first(one) }], ''],
    ['that takes from a stranger', ([one, two]) => [one, { others: first(two), take: { name: uuid() } }], '/take/name'],
  ])('%s is refused', async (_, askedOf, pointer) => {
    const { ids } = await takes({}, {}, { trashedAt: new Date() })
    const [id, body] = askedOf(ids as [string, string, string])
    const reply = await merge(id, { revision: 1, ...body } as never)
    expect([reply.status, reply.body]).toEqual([
      422,
      expect.objectContaining({ errors: [expect.objectContaining({ pointer })] }),
    ])
    expect(await Promise.all(ids.map(async (each) => (await read(each)).revision))).toEqual([1, 1, 1])
  })
})
