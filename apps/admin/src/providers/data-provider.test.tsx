import { describe, expect, test } from 'vitest'
import { scriptedApi } from '../api/testing/scripted-api.ts'
import { dataProvider } from './data-provider.ts'

const api = scriptedApi()
const sent = () => api.received[0]

describe('a list', () => {
  test('is asked for by page, sort and filter, and knows how many there are beyond the page', async () => {
    api.answer('GET /admin/leads', { body: [{ id: 'a' }], headers: { 'content-range': 'leads 50-74/3812' } })
    const { data, total } = await dataProvider.getList('leads', {
      pagination: { page: 3, perPage: 25 },
      sort: { field: 'name', order: 'ASC' },
      filter: { status: ['new'], suspect: false },
    })
    expect(sent()?.query).toEqual({
      filter: { status: ['new'], suspect: false },
      range: [50, 74],
      sort: ['name', 'ASC'],
    })
    expect([data, total]).toEqual([[{ id: 'a' }], 3812])
  })

  test.each([
    { what: 'nobody sorted', sort: undefined },
    { what: 'react-admin sorts by id', sort: { field: 'id', order: 'ASC' as const } },
  ])('leaves the order to the API where $what', async ({ sort }) => {
    api.answer('GET /admin/models', { body: [] })
    const { total } = await dataProvider.getList('models', { ...(sort && { sort }) })
    expect(sent()?.query).toEqual({ filter: {}, range: [0, 24] })
    expect(total).toBe(0)
  })

  test('of many records by id asks for exactly those', async () => {
    api.answer('GET /admin/users', { body: [{ id: 'b' }, { id: 'a' }] })
    await dataProvider.getMany('users', { ids: ['a', 'b'] })
    expect(sent()?.query).toEqual({ filter: { id: ['a', 'b'] }, range: [0, 1] })
  })

  test('of what belongs to a record is filtered by it', async () => {
    api.answer('GET /admin/lead-notes', { body: [] })
    await dataProvider.getManyReference('lead-notes', {
      target: 'lead',
      id: 'l1',
      pagination: { page: 1, perPage: 10 },
      sort: { field: 'createdAt', order: 'DESC' },
      filter: {},
    })
    expect(sent()?.query).toEqual({ filter: { lead: 'l1' }, range: [0, 9], sort: ['createdAt', 'DESC'] })
  })
})

describe('a record', () => {
  test.each([
    { resource: 'models', path: '/admin/models/m1' },
    { resource: 'versions', path: '/admin/versions/m1' },
    { resource: 'case-studies', path: '/admin/case-studies/m1' },
    { resource: 'leads', path: '/admin/leads/m1' },
    { resource: 'users', path: '/admin/users/m1' },
    { resource: 'settings', path: '/admin/settings' },
  ])('of $resource is at $path', async ({ resource, path }) => {
    api.answer(`GET ${path}`, { body: { id: 'm1' } })
    expect(await dataProvider.getOne(resource, { id: 'm1' })).toEqual({ data: { id: 'm1' } })
  })

  test.each([
    { resource: 'models', path: '/admin/models' },
    { resource: 'case-studies', path: '/admin/case-studies' },
    { resource: 'lead-notes', path: '/admin/lead-notes' },
  ])('of $resource is made at $path', async ({ resource, path }) => {
    api.answer(`POST ${path}`, { status: 201, body: { id: 'new' } })
    expect(await dataProvider.create(resource, { data: { text: 'x' } })).toEqual({ data: { id: 'new' } })
    expect(sent()?.body).toEqual({ text: 'x' })
  })

  test('is changed by the fields that changed, with the revision that was seen', async () => {
    api.answer('PUT /admin/case-studies/c1', { body: { id: 'c1', revision: 5 } })
    const previousData = { id: 'c1', revision: 4, title: { en: 'A' }, sources: [{ title: 'x' }], published: false }
    const data = { ...previousData, title: { en: 'A' }, sources: [], published: false, revision: 9 }
    const { data: changed } = await dataProvider.update('case-studies', { id: 'c1', data, previousData })
    expect(sent()?.body).toEqual({ sources: [], revision: 4 })
    expect(changed).toEqual({ id: 'c1', revision: 5 })
  })

  test('whose earlier state is not known is sent whole, with its own revision', async () => {
    api.answer('PUT /admin/leads/l1', { body: { id: 'l1' } })
    await dataProvider.update('leads', {
      id: 'l1',
      data: { status: 'won', revision: 2 },
      previousData: undefined as never,
    })
    expect(sent()?.body).toEqual({ status: 'won', revision: 2 })
  })

  test('is deleted', async () => {
    api.answer('DELETE /admin/case-studies/c1', { body: { id: 'c1' } })
    expect(await dataProvider.delete('case-studies', { id: 'c1' })).toEqual({ data: { id: 'c1' } })
  })
})

describe('several records', () => {
  test('are changed each with its own revision', async () => {
    api.answer('GET /admin/leads', {
      body: [
        { id: 'a', revision: 3 },
        { id: 'b', revision: 8 },
      ],
    })
    api.answer('PUT /admin/leads/a', { body: { id: 'a' } })
    api.answer('PUT /admin/leads/b', { body: { id: 'b' } })
    const changed = await dataProvider.updateMany('leads', { ids: ['a', 'b'], data: { status: 'lost' } })
    expect(changed).toEqual({ data: ['a', 'b'] })
    const puts = api.received.filter(({ method }) => method === 'PUT')
    expect(puts.map(({ path, body }) => [path, body]).sort()).toEqual([
      ['/admin/leads/a', { status: 'lost', revision: 3 }],
      ['/admin/leads/b', { status: 'lost', revision: 8 }],
    ])
  })

  test('are deleted one by one; where one is refused that is said', async () => {
    api.answer('DELETE /admin/case-studies/a', { body: { id: 'a' } })
    await expect(dataProvider.deleteMany('case-studies', { ids: ['a', 'b'] })).rejects.toMatchObject({ status: 404 })
    expect(api.calls.sort()).toEqual(['DELETE /admin/case-studies/a', 'DELETE /admin/case-studies/b'])
  })
})

test.each([
  ['an unknown resource', () => dataProvider.getList('ghosts', {}), '"list" for "ghosts"'],
  ['what cannot be deleted', () => dataProvider.delete('leads', { id: 'a' }), '"remove" for "leads"'],
  ['what is listed nowhere', () => dataProvider.getList('settings', {}), '"list" for "settings"'],
])('%s is a mistake of the desk’s own, and sends nothing', async (_, ask, said) => {
  await expect(ask()).rejects.toThrow(said)
  expect(api.received).toEqual([])
})
