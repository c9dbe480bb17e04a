import { describe, expect, test } from '@jest/globals'
import {
  API,
  createApiToken,
  createModel,
  deleteApiToken,
  getMe,
  listApiTokens,
  listUsers,
  type Role,
  roles,
} from '@verdict/contracts'
import { testApi } from '../../../test/api.ts'
import { newPerson, newToken } from '../../../test/people.ts'
import { smallModel, unique } from '../../../test/starter.ts'
import { AuditEventEntity } from '../../audit/audit-event.entity.ts'
import { tokenHashOf } from '../secret-token.ts'
import { ApiTokenEntity } from './api-token.entity.ts'

const api = testApi()

const bearer = (token: string) => ({ authorization: `Bearer ${token}` })
const read = (token: string, path = '/admin/models') => api.send('GET', API + path, undefined, bearer(token))

test('a token acts for its owner, with its own role', async () => {
  const person = await newPerson(api, 'admin')
  const { token } = await newToken(api, person, 'consultant')
  expect((await api.call(getMe, { headers: bearer(token) })).body).toMatchObject({
    id: person.user.id,
    role: 'consultant',
  })
  const slug = unique('by-a-program')
  const reply = await api.call(createModel, {
    headers: { ...bearer(token), origin: 'https://elsewhere.example', 'sec-fetch-site': 'cross-site' },
    body: { slug, title: 'By a program', from: { document: smallModel({ slug }) } } as never,
  })
  expect(reply.status).toBe(201)
  expect(await api.count(AuditEventEntity, { actor: person.user.id, action: 'create', resource: 'models' })).toBe(1)
  expect((await api.call(listUsers, { headers: bearer(token) })).body[0]).not.toHaveProperty('email')
  expect((await read(token, '/admin/audit-events')).status).toBe(403)
})

test('a token is shown once: only its hash is stored, and neither lists nor history contain it', async () => {
  const person = await newPerson(api, 'viewer')
  const { id, token } = await newToken(api, person, 'viewer')
  const { text, body } = await api.call(listApiTokens, { as: person })
  expect(body).toMatchObject([{ id, name: 'Nightly export', role: 'viewer', expiresAt: null, lastUsedAt: null }])
  const rows = JSON.stringify([
    await api.database.query('select * from api_tokens where id = $1', [id]),
    await api.database.manager.findBy(AuditEventEntity, { record: id }),
  ])
  for (const told of [text, rows]) expect(told).not.toContain(token)
  expect(rows).toContain(tokenHashOf(token))
  expect(text).not.toContain(tokenHashOf(token))
})

test.each(roles.flatMap((own) => roles.map((role) => ({ own, role }))))(
  'of a $own a token for a $role',
  async ({ own, role }: { own: Role; role: Role }) => {
    const person = await newPerson(api, own)
    const reply = await api.call(createApiToken, { as: person, body: { name: 'Export', role } })
    if (roles.indexOf(role) <= roles.indexOf(own)) return expect(reply.status).toBe(201)
    expect(reply).toMatchObject({ status: 422, body: { errors: [{ pointer: '/role' }] } })
    expect(await api.count(ApiTokenEntity, { userId: person.user.id })).toBe(0)
  },
)

test('a token never has more rights than its owner', async () => {
  const person = await newPerson(api, 'admin')
  const { token } = await newToken(api, person, 'admin')
  await api.database.query(`update users set role = 'viewer' where id = $1`, [person.user.id])
  expect((await read(token, '/admin/leads')).status).toBe(403)
})

describe('a token ends', () => {
  test('when it expires, which is never in the past', async () => {
    const person = await newPerson(api, 'viewer')
    const { id, token } = await newToken(api, person, 'viewer', '2099-01-01T00:00:00Z')
    expect((await read(token)).status).toBe(200)
    await api.database.manager.update(ApiTokenEntity, { id }, { expiresAt: new Date(Date.now() - 1) })
    expect((await read(token)).status).toBe(401)
    const body = { name: 'Late', role: 'viewer' as const, expiresAt: '2020-01-01T00:00:00Z' }
    expect(await api.call(createApiToken, { as: person, body })).toMatchObject({
      status: 422,
      body: { errors: [{ pointer: '/expiresAt' }] },
    })
  })

  test('when its owner deletes it, which only the owner can', async () => {
    const [person, other] = [await newPerson(api, 'viewer'), await newPerson(api, 'admin')]
    const { id, token } = await newToken(api, person, 'viewer')
    expect((await api.call(deleteApiToken, { as: other, params: { id } })).status).toBe(404)
    expect((await read(token)).status).toBe(200)
    expect((await api.call(deleteApiToken, { as: person, params: { id } })).status).toBe(204)
    expect((await read(token)).status).toBe(401)
  })

  test.each([
    { when: 'may no longer sign in', sql: 'update users set disabled = true where id = $1' },
    { when: 'is deleted', sql: 'delete from users where id = $1' },
  ])('when its owner $when', async ({ sql }) => {
    const person = await newPerson(api, 'viewer')
    const { token } = await newToken(api, person, 'viewer')
    await api.database.query(sql, [person.user.id])
    expect((await read(token)).status).toBe(401)
  })
})

test('the time of its last use is stored', async () => {
  const person = await newPerson(api, 'viewer')
  const { token } = await newToken(api, person, 'viewer')
  await read(token)
  const [shown] = (await api.call(listApiTokens, { as: person })).body
  expect(Math.abs(new Date(shown?.lastUsedAt ?? 0).getTime() - Date.now())).toBeLessThan(60_000)
})

test.each([
  ['nothing behind it', 'Bearer '],
  ['another scheme', 'Basic YWRtaW46YWRtaW4='],
  ['something behind the token', (token: string) => `Bearer ${token} x`],
  ['another letter', (token: string) => `Bearer ${token.slice(0, -1)}${token.endsWith('A') ? 'E' : 'A'}`],
  ['the hash', (token: string) => `Bearer ${tokenHashOf(token)}`],
])('a header with %s opens nothing, even with a good cookie beside it', async (_, header) => {
  const person = await newPerson(api, 'admin')
  const { token } = await newToken(api, person, 'viewer')
  const authorization = typeof header === 'string' ? header : header(token)
  const reply = await api.send('GET', `${API}/admin/models`, undefined, { authorization, cookie: person.cookie })
  expect(reply.status).toBe(401)
})
