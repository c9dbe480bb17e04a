import { describe, expect, test } from '@jest/globals'
import {
  acceptInvitation,
  createUser,
  getMe,
  getUser,
  inviteUser,
  listUsers,
  login,
  readAccountLink,
  updateUser,
} from '@verdict/contracts'
import { PASSWORD, type TestApi, testApi } from '../../../test/api.ts'
import { newInvited, newPerson, tokenOf } from '../../../test/people.ts'
import { unique } from '../../../test/starter.ts'
import { AuditEventEntity } from '../../audit/audit-event.entity.ts'
import { tokenHashOf } from '../secret-token.ts'
import { SessionEntity } from '../session.entity.ts'
import { UserEntity } from '../user.entity.ts'

const api = testApi()
const https = testApi({ publicUrl: 'https://verdict.example' })

const password = 'another staple of tame zebras'
const accept = (token: string, chosen = password) => api.call(acceptInvitation, { body: { token, password: chosen } })
const accountOf = (id: string) => api.database.manager.findOneByOrFail(UserEntity, { id })

describe('an invitation', () => {
  test('is a link with 256 random bits, of which only a hash is stored', async () => {
    const { id, token, invitation } = await newInvited(api)
    expect(invitation.url).toMatch(/^http:\/\/localhost:\d+\/admin\/accept#\/[A-Za-z0-9_-]{43}$/)
    const kept = JSON.stringify(await api.database.query('select * from users where id = $1', [id]))
    expect(kept).toContain(tokenHashOf(token))
    expect(kept).not.toContain(token)
    const days = (new Date(invitation.expiresAt).getTime() - Date.now()) / 86_400_000
    expect(days).toBeGreaterThan(6.9)
    expect(days).toBeLessThanOrEqual(7)
  })

  test('has the product’s own address, independent of the request’s host', async () => {
    const headers = { 'x-forwarded-host': 'evil.example', forwarded: 'host=evil.example' }
    const invite = (product: TestApi, headers: { [name: string]: string }) =>
      product.call(createUser, {
        as: 'admin',
        body: { email: `${unique('new')}@example.com`, name: 'Grace', role: 'viewer' },
        headers,
      })
    expect((await invite(https, headers)).body.invitation.url).toMatch(/^https:\/\/verdict\.example\/admin\/accept#\//)
    const reply = await invite(api, { ...headers, host: 'evil.example' })
    expect(reply.body.invitation.url).toMatch(/^http:\/\/localhost:/)
  })

  test('shows its address, and creates an account with the chosen role', async () => {
    const { email, token } = await newInvited(api, { role: 'viewer', name: 'Grace Hopper' })
    const looked = await api.call(readAccountLink, { body: { token } })
    expect(looked.body).toMatchObject({ kind: 'invitation', name: 'Grace Hopper', email })
    const { status, body, headers } = await accept(token)
    expect([status, body]).toMatchObject([200, { name: 'Grace Hopper', role: 'viewer', mustChangePassword: false }])
    const cookie = String(headers['set-cookie']).split(';')[0] as string
    expect((await api.call(getMe, { as: { cookie } })).body).toEqual(body)
    expect((await api.call(login, { body: { email, password } })).status).toBe(200)
  })

  test('gives no access before it is accepted', async () => {
    const { email } = await newInvited(api)
    for (const tried of ['', PASSWORD, 'null'])
      expect((await api.call(login, { body: { email, password: tried } })).status).toBe(401)
  })

  test('works once, also where many use it at the same moment', async () => {
    const { token, id } = await newInvited(api)
    const replies = await Promise.all(Array.from({ length: 8 }, (_, i) => accept(token, `${password} ${i}`)))
    expect(replies.map(({ status }) => status).sort()).toEqual([200, ...Array(7).fill(422)])
    expect(await api.count(SessionEntity, { userId: id })).toBe(1)
    expect((await accept(token)).status).toBe(422)
  })

  test('that is made again replaces the one before', async () => {
    const first = await newInvited(api)
    const { status, body } = await api.call(inviteUser, { as: 'admin', params: { id: first.id } })
    expect(status).toBe(201)
    expect((await accept(first.token)).status).toBe(422)
    expect((await accept(tokenOf(body.invitation))).status).toBe(200)
  })

  test('expires, and can be made again then', async () => {
    const { id, token } = await newInvited(api)
    await api.database.manager.update(UserEntity, { id }, { linkExpiresAt: new Date(Date.now() - 1000) })
    for (const reply of [await accept(token), await api.call(readAccountLink, { body: { token } })])
      expect(reply).toMatchObject({ status: 422, body: { errors: [{ pointer: '/token' }] } })
    const { body } = await api.call(inviteUser, { as: 'admin', params: { id } })
    expect((await accept(tokenOf(body.invitation))).status).toBe(200)
  })

  test('dies with the account', async () => {
    const { id, token, revision } = await newInvited(api)
    await api.call(updateUser, { as: 'admin', params: { id }, body: { revision, disabled: true } })
    expect((await accept(token)).status).toBe(422)
    expect((await api.call(inviteUser, { as: 'admin', params: { id } })).status).toBe(409)
  })

  test('is not created for a user who accepted one', async () => {
    const { user } = await newPerson(api)
    const { status, body } = await api.call(inviteUser, { as: 'admin', params: { id: user.id } })
    expect([status, body]).toMatchObject([409, { code: 'accepted' }])
  })

  test('asks for a password that will do, and survives one that will not', async () => {
    const { token } = await newInvited(api)
    expect(await accept(token, 'password1234')).toMatchObject({
      status: 422,
      body: { errors: [{ pointer: '/password' }] },
    })
    expect((await accept(token)).status).toBe(200)
  })

  test('with any character changed opens nothing', async () => {
    const { token } = await newInvited(api)
    for (let i = 0; i < token.length; i += 3) {
      const other = token[i] === 'A' ? 'B' : 'A'
      expect((await accept(token.slice(0, i) + other + token.slice(i + 1))).status).toBe(422)
    }
    expect((await accept(token)).status).toBe(200)
  })

  test.each([{}, [], true, null, 1, '', 'short', ['x'.repeat(43)], { $ne: null }])('is not %j', async (token) => {
    expect((await accept(token as never)).status).toBe(422)
  })
})

describe('an address that is in use', () => {
  test.each([
    { how: 'as it is', change: (email: string) => email },
    { how: 'in capitals', change: (email: string) => email.toUpperCase() },
  ])('is not invited $how, and its account stays what it is', async ({ change }) => {
    const { user } = await newPerson(api, 'consultant')
    const before = await accountOf(user.id)
    const body = { email: change(user.email), name: 'Another', role: 'admin' as const }
    const reply = await api.call(createUser, { as: 'admin', body })
    expect([reply.status, reply.body]).toMatchObject([409, { code: 'exists' }])
    expect(await accountOf(user.id)).toEqual({ ...before, lastSeenAt: expect.any(Date) })
  })

  test('is invited once by many at the same moment', async () => {
    const email = `${unique('new')}@example.com`
    const body = { email, name: 'Grace', role: 'viewer' as const }
    const replies = await Promise.all(Array.from({ length: 6 }, () => api.call(createUser, { as: 'admin', body })))
    expect(replies.map(({ status }) => status).sort()).toEqual([201, ...Array(5).fill(409)])
  })
})

test.each(['passwordHash', 'linkHash', 'totpSecret', 'id', 'disabled', 'revision', 'createdAt'])(
  'an invitation with a %s is refused',
  async (field) => {
    const body = { email: `${unique('new')}@example.com`, name: 'Grace', role: 'viewer', [field]: 'x' }
    const reply = await api.call(createUser, { as: 'admin', body: body as never })
    expect(reply).toMatchObject({ status: 422, body: { errors: [{ pointer: `/${field}` }] } })
  },
)

test('a link is shown once: neither lists nor history contain it', async () => {
  const { id, token } = await newInvited(api)
  const list = await api.call(listUsers, { as: 'admin', query: { filter: JSON.stringify({ id: [id] }) } })
  const one = await api.call(getUser, { as: 'admin', params: { id } })
  const history = JSON.stringify(await api.database.manager.findBy(AuditEventEntity, { record: id }))
  for (const told of [list.text, one.text, history]) {
    expect(told).not.toContain(token)
    expect(told).not.toContain(tokenHashOf(token))
  }
  expect(one.body).toMatchObject({ accepted: false, invitedUntil: expect.any(String) })
})
