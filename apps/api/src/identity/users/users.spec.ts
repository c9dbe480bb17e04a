import { describe, expect, test } from '@jest/globals'
import {
  API,
  getMe,
  getUser,
  listUsers,
  listUserSessions,
  endUserSession,
  endUserSessions,
  login,
  removeUserTotp,
  type Role,
  updateMe,
  updateUser,
} from '@verdict/contracts'
import { PASSWORD, TestApi, testApi } from '../../../test/api.ts'
import { newPerson, newPersonWithTotp, newResetToken, newToken, sessionOf } from '../../../test/people.ts'
import { unique } from '../../../test/starter.ts'
import { AuditEventEntity } from '../../audit/audit-event.entity.ts'
import { ApiTokenEntity } from '../api-tokens/api-token.entity.ts'
import { UserEntity } from '../user.entity.ts'

const api = testApi()

const statusOf = async (cookie: string) => (await api.call(getMe, { as: { cookie } })).status
const change = (id: string, changes: object, as: Role | { cookie: string } = 'admin', revision = 1) =>
  api.call(updateUser, { as, params: { id }, body: { revision, ...changes } })

describe('deactivating somebody', () => {
  test('ends everything of theirs at once, and reactivating brings none of it back', async () => {
    const person = await newPerson(api, 'consultant')
    const { token } = await newToken(api, person, 'viewer')
    const link = await newResetToken(api, person.user.id)
    const withToken = () => api.send('GET', `${API}/admin/models`, undefined, { authorization: `Bearer ${token}` })
    expect([await statusOf(person.cookie), (await withToken()).status]).toEqual([200, 200])

    expect((await change(person.user.id, { disabled: true })).body).toMatchObject({ disabled: true, revision: 2 })
    expect([await statusOf(person.cookie), (await withToken()).status]).toEqual([401, 401])
    const signingIn = () => api.call(login, { body: { email: person.user.email, password: PASSWORD } })
    expect((await signingIn()).status).toBe(401)

    await change(person.user.id, { disabled: false }, 'admin', 2)
    expect([await statusOf(person.cookie), (await withToken()).status]).toEqual([401, 401])
    const reset = await api.send('POST', `${API}/auth/reset`, { token: link, password: 'a barn of brown owls at dusk' })
    expect(reset.status).toBe(422)
    expect((await signingIn()).status).toBe(200)
  })
})

describe('another role', () => {
  test('holds at once, ends the sessions, and the tokens that could do more', async () => {
    const person = await newPerson(api, 'admin')
    const tokens = await Promise.all((['viewer', 'admin'] as const).map((role) => newToken(api, person, role)))
    await change(person.user.id, { role: 'consultant' })
    expect(await statusOf(person.cookie)).toBe(401)
    const left = await api.database.manager.findBy(ApiTokenEntity, { userId: person.user.id })
    expect(left.map(({ id }) => id)).toEqual([tokens[0]?.id])
    const cookie = await api.signIn(person.user.email)
    expect((await api.call(listUsers, { as: { cookie } })).body[0]).not.toHaveProperty('email')
  })

  test('by another user is audited with the former values', async () => {
    const { user } = await newPerson(api, 'viewer')
    await change(user.id, { role: 'consultant', name: 'Grace' })
    const [event] = await api.database.manager.findBy(AuditEventEntity, { record: user.id, action: 'update' })
    expect(event).toMatchObject({
      before: { role: 'viewer' },
      after: { role: 'consultant', fields: ['name'] },
    })
  })

  test.each([
    { who: 'a viewer', role: 'viewer' as const },
    { who: 'a consultant', role: 'consultant' as const },
  ])('cannot be given by $who, even to themselves', async ({ role }) => {
    const person = await newPerson(api, role)
    expect((await change(person.user.id, { role: 'admin' }, person)).status).toBe(403)
    const own = await api.call(updateMe, { as: person, body: { role: 'admin' } as never })
    expect(own).toMatchObject({ status: 422, body: { errors: [{ pointer: '/role' }] } })
    expect((await api.database.manager.findOneByOrFail(UserEntity, { id: person.user.id })).role).toBe(role)
  })

  test('based on an older account is refused with the current one', async () => {
    const { user } = await newPerson(api, 'viewer')
    await change(user.id, { name: 'Grace' })
    const { status, body } = await change(user.id, { role: 'admin' })
    expect([status, body]).toMatchObject([
      409,
      { code: 'stale', current: { name: 'Grace', revision: 2, role: 'viewer' } },
    ])
  })
})

test.each(['email', 'passwordHash', 'linkHash', 'totpSecret', 'mustChangePassword', 'id', 'createdAt', 'lastSeenAt'])(
  'an admin cannot set the %s of a user',
  async (field) => {
    const { user } = await newPerson(api, 'viewer')
    expect(await change(user.id, { [field]: 'x' })).toMatchObject({
      status: 422,
      body: { errors: [{ pointer: `/${field}` }] },
    })
  },
)

describe('the last admin', () => {
  /** A product in which only these may administer. */
  async function withAdmins(count: number) {
    const product = new TestApi()
    await product.start()
    const admins = await Promise.all(Array.from({ length: count }, () => newPerson(product)))
    const change = (by: number, of: number, changes: object) =>
      product.call(updateUser, {
        as: admins[by] as { cookie: string },
        params: { id: admins[of]?.user.id as string },
        body: { revision: 1, ...changes },
      })
    const remaining = () => product.count(UserEntity, { role: 'admin', disabled: false })
    return { product, change, remaining }
  }

  test.each([{ role: 'viewer' }, { role: 'consultant' }, { disabled: true }, { role: 'viewer', disabled: true }])(
    'stays, whatever is tried: %j',
    async (changes) => {
      const { product, change, remaining } = await withAdmins(1)
      // Neither an invited nor a deactivated admin counts.
      await product.user('admin', { passwordHash: null })
      await product.user('admin', { disabled: true })
      const { status, body } = await change(0, 0, changes)
      expect([status, body]).toMatchObject([409, { code: 'last-admin' }])
      expect(await remaining()).toBe(2)
      await product.stop()
    },
  )

  test('remains when two admins demote each other at the same time', async () => {
    for (const changes of [{ role: 'viewer' }, { disabled: true }]) {
      const { product, change, remaining } = await withAdmins(2)
      const replies = await Promise.all([change(0, 1, changes), change(1, 0, changes)])
      expect(replies.filter(({ status }) => status === 200)).toHaveLength(1)
      expect(await remaining()).toBe(1)
      await product.stop()
    }
  })

  test('may go once there is another', async () => {
    const { product, change } = await withAdmins(2)
    expect((await change(0, 0, { role: 'viewer' })).status).toBe(200)
    await product.stop()
  })
})

describe('the list of people', () => {
  test('shows names and roles to consultants, and accounts to admins', async () => {
    const { user } = await newPersonWithTotp(api, 'consultant')
    const query = { filter: JSON.stringify({ id: [user.id] }) }
    const seen = async (as: Role) => (await api.call(listUsers, { as, query })).body
    expect(await seen('consultant')).toEqual([{ id: user.id, name: user.name, role: 'consultant' }])
    expect(await seen('admin')).toMatchObject([
      { email: user.email, disabled: false, accepted: true, twoFactor: true, lastSeenAt: expect.any(String) },
    ])
  })

  test('is searched by address by admins only: to others it would give addresses away', async () => {
    const { user } = await newPerson(api, 'viewer')
    const query = { filter: JSON.stringify({ q: user.email.slice(0, 30) }) }
    expect((await api.call(listUsers, { as: 'admin', query })).body.map(({ id }) => id)).toEqual([user.id])
    expect((await api.call(listUsers, { as: 'consultant', query })).body).toEqual([])
  })

  test.each(['passwordHash', 'totpSecret', 'linkHash', 'email', 'sessions.tokenHash'])(
    'is not filtered by %s',
    async (field) => {
      const replies = await Promise.all(
        ['$a', 'zzz'].map((value) =>
          api.call(listUsers, { as: 'admin', query: { filter: JSON.stringify({ [field]: value }) } }),
        ),
      )
      expect(replies.map(({ status }) => status)).toEqual([400, 400])
      expect({ ...replies[0]?.body, requestId: '' }).toEqual({ ...replies[1]?.body, requestId: '' })
    },
  )
})

describe('the sessions of a user', () => {
  test('is seen by an admin, who ends one place or all of them', async () => {
    const person = await newPerson(api, 'viewer')
    const other = await api.signIn(person.user.email)
    const last = await api.signIn(person.user.email)
    const params = { id: person.user.id }
    const { body } = await api.call(listUserSessions, { as: 'admin', params })
    expect(body).toHaveLength(3)
    expect(body.every(({ current }) => !current)).toBe(true)
    const session = await sessionOf(api, other)
    expect((await api.call(endUserSession, { as: 'admin', params: { ...params, session } })).status).toBe(204)
    expect(await Promise.all([person.cookie, other, last].map(statusOf))).toEqual([200, 401, 200])
    await api.call(endUserSessions, { as: 'admin', params })
    expect(await Promise.all([person.cookie, other, last].map(statusOf))).toEqual([401, 401, 401])
  })

  test('is ended for its user, and for no other', async () => {
    const [one, another] = [await newPerson(api, 'viewer'), await newPerson(api, 'viewer')]
    const params = { id: one.user.id, session: await sessionOf(api, another.cookie) }
    expect((await api.call(endUserSession, { as: 'admin', params })).status).toBe(404)
    expect(await statusOf(another.cookie)).toBe(200)
  })
})

test('who has lost app and codes is helped by an admin, and signed out everywhere', async () => {
  const { user, cookie } = await newPersonWithTotp(api, 'consultant')
  const signingIn = () => api.call(login, { body: { email: user.email, password: PASSWORD } })
  expect((await signingIn()).status).toBe(401)
  const params = { id: user.id }
  expect((await api.call(removeUserTotp, { as: 'admin', params })).status).toBe(204)
  expect((await api.call(removeUserTotp, { as: 'admin', params })).status).toBe(409)
  expect([await statusOf(cookie), (await signingIn()).status]).toEqual([401, 200])
  expect((await api.call(getUser, { as: 'admin', params })).body.twoFactor).toBe(false)
})

test('nobody takes their own second factor off as an admin: that needs the password', async () => {
  const admin = await newPersonWithTotp(api)
  const params = { id: admin.user.id }
  expect(await api.call(removeUserTotp, { as: admin, params })).toMatchObject({
    status: 403,
    body: { code: 'own-account' },
  })
  expect((await api.call(getUser, { as: 'admin', params })).body.twoFactor).toBe(true)
})

describe('one’s own profile', () => {
  test('has a name that is changed at will', async () => {
    const person = await newPerson(api, 'viewer')
    expect((await api.call(updateMe, { as: person, body: { name: ' Grace ' } })).body.name).toBe('Grace')
    expect((await api.call(getMe, { as: person })).body.name).toBe('Grace')
  })

  test('has an address that is changed with the password only', async () => {
    const person = await newPerson(api, 'viewer')
    const email = `${unique('NEW')}@example.com`
    for (const password of [undefined, 'wrong'])
      expect(await api.call(updateMe, { as: person, body: { email, password } as never })).toMatchObject({
        status: 422,
        body: { errors: [{ pointer: '/password' }] },
      })
    expect((await api.call(updateMe, { as: person, body: { email, password: PASSWORD } })).body.email).toBe(
      email.toLowerCase(),
    )
    expect((await api.call(login, { body: { email, password: PASSWORD } })).status).toBe(200)
    expect((await api.call(login, { body: { email: person.user.email, password: PASSWORD } })).status).toBe(401)
  })

  test('cannot have another user’s address, in any case', async () => {
    const [person, other] = [await newPerson(api, 'viewer'), await newPerson(api, 'viewer')]
    const body = { email: other.user.email.toUpperCase(), password: PASSWORD }
    expect((await api.call(updateMe, { as: person, body })).status).toBe(409)
  })
})
