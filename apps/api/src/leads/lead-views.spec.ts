import { describe, expect, test } from '@jest/globals'
import { addLeadView, API, deleteLeadView, listLeadViews, updateLeadView } from '@verdict/contracts'
import { v7 as uuid } from 'uuid'
import { testApi } from '../../test/api.ts'
import { done } from '../../test/starter.ts'

const api = testApi()

const name = () => `View ${uuid()}`
const seen = async (as: 'consultant' | 'admin') =>
  (await api.call(listLeadViews, { as, query: { range: '[0,499]' } })).body
const saved = (body: { shared?: boolean; filter?: object } = {}) =>
  done(api.call(addLeadView, { as: 'consultant', body: { name: name(), filter: { tag: 'spring' }, ...body } }))

describe('a view', () => {
  test('is seen by whoever saved it, and by everybody once it is shared', async () => {
    const view = await saved()
    expect(await seen('consultant')).toContainEqual(view)
    expect(await seen('admin')).not.toContainEqual(view)
    const body = { revision: 1, shared: true }
    const shared = await done(api.call(updateLeadView, { as: 'consultant', params: { id: view.id }, body }))
    expect(shared).toEqual({ ...view, shared: true, revision: 2 })
    expect(await seen('admin')).toContainEqual(shared)
  })

  test('of somebody else cannot be changed: one that is not shared is not there', async () => {
    for (const [shared, status] of [
      [true, 403],
      [false, 404],
    ] as const) {
      const { id } = await saved({ shared })
      const change = { as: 'admin', params: { id } } as const
      expect((await api.call(updateLeadView, { ...change, body: { revision: 1, name: 'Mine' } })).status).toBe(status)
      expect((await api.call(deleteLeadView, change)).status).toBe(status)
      expect(await seen('consultant')).toContainEqual(expect.objectContaining({ id, revision: 1 }))
    }
  })

  test('of somebody who has left is everybody’s', async () => {
    const { id } = await saved({ shared: true })
    await api.database.query('update lead_views set owner = null where id = $1', [id])
    const body = { revision: 1, name: name() }
    expect((await api.call(updateLeadView, { as: 'admin', params: { id }, body })).status).toBe(200)
  })

  test('is deleted', async () => {
    const { id } = await saved()
    expect((await api.call(deleteLeadView, { as: 'consultant', params: { id } })).status).toBe(204)
    expect(await seen('consultant')).not.toContainEqual(expect.objectContaining({ id }))
  })

  test('that was changed meanwhile is not overwritten', async () => {
    const { id } = await saved()
    const change = (body: { revision: number; filter: object }) =>
      api.call(updateLeadView, { as: 'consultant', params: { id }, body })
    expect((await change({ revision: 1, filter: { due: true } })).body).toMatchObject({ filter: { due: true } })
    expect(await change({ revision: 1, filter: {} })).toMatchObject({ status: 409, body: { code: 'stale' } })
  })

  test.each([{ passwordHash: 'a' }, { status: 'gone' }, { q: 7 }])('with the filter %j is refused', async (filter) => {
    const body = { name: name(), filter }
    const cookie = await api.cookieOf('consultant')
    expect((await api.send('POST', `${API}/admin/lead-views`, body, { cookie })).status).toBe(422)
  })

  test('is not told of with what is searched for', async () => {
    const { id } = await saved({ filter: { q: 'ada@secret.example' } })
    const told = await api.database.query('select after from audit_events where record = $1', [id])
    expect(told).toMatchObject([{ after: { filters: ['q'] } }])
    expect(JSON.stringify(told)).not.toContain('secret')
  })
})

test('nobody saves more than a hundred', async () => {
  const person = await api.user('consultant')
  await api.database.query(
    `insert into lead_views (id, name, filter, shared, owner, revision)
     select gen_random_uuid(), 'x', '{}', false, $1, 1 from generate_series(1, 100)`,
    [person.id],
  )
  const cookie = await api.signIn(person.email)
  const reply = await api.send('POST', `${API}/admin/lead-views`, { name: 'x', filter: {} }, { cookie })
  expect([reply.status, reply.body]).toMatchObject([409, { code: 'too-many' }])
})
