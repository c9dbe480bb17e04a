import { describe, expect, test } from '@jest/globals'
import {
  acceptInvitation,
  API,
  createResetLink,
  forgotPassword,
  getMe,
  getUser,
  login,
  resetPassword,
} from '@verdict/contracts'
import { IsNull } from 'typeorm'
import { PASSWORD, testApi } from '../../../test/api.ts'
import {
  codeOf,
  newInvited,
  newPerson,
  newPersonWithTotp,
  newResetToken,
  newToken,
  tokenOf,
} from '../../../test/people.ts'
import { AuditEventEntity } from '../../audit/audit-event.entity.ts'
import { SessionEntity } from '../session.entity.ts'
import { UserEntity } from '../user.entity.ts'
import { AccountLinks } from './account-links.service.ts'

const api = testApi()
const https = testApi({ publicUrl: 'https://verdict.example' })
const mailing = testApi({ smtp: { host: '127.0.0.1', port: 9, secure: false } })

const password = 'another staple of tame zebras'
const reset = (token: string, chosen = password) => api.call(resetPassword, { body: { token, password: chosen } })
const statusOf = async (cookie: string) => (await api.call(getMe, { as: { cookie } })).status
const signIn = (email: string, chosen: string, code?: string) =>
  api.call(login, { body: { email, password: chosen, ...(code !== undefined && { code }) } })

describe('a reset link', () => {
  test('sets a new password, ends every session, and works once', async () => {
    const { user, cookie } = await newPerson(api, 'consultant')
    const token = await newResetToken(api, user.id)
    expect(await statusOf(cookie)).toBe(200)
    expect(await reset(token)).toMatchObject({
      status: 204,
      headers: expect.not.objectContaining({ 'set-cookie': expect.anything() }),
    })
    expect(await statusOf(cookie)).toBe(401)
    expect((await signIn(user.email, PASSWORD)).status).toBe(401)
    expect((await signIn(user.email, password)).status).toBe(200)
    expect((await reset(token, `${password} again`)).status).toBe(422)
  })

  test('works once where many use it at the same moment', async () => {
    const token = await newResetToken(api, (await newPerson(api, 'viewer')).user.id)
    const replies = await Promise.all(Array.from({ length: 8 }, (_, i) => reset(token, `${password} ${i}`)))
    expect(replies.map(({ status }) => status).sort()).toEqual([204, ...Array(7).fill(422)])
  })

  test('leaves no session that was opened with the old password at the same moment', async () => {
    for (let round = 0; round < 4; round++) {
      const { user } = await newPerson(api, 'viewer')
      const token = await newResetToken(api, user.id)
      const signingIn = Array.from({ length: 10 }, () => signIn(user.email, PASSWORD))
      const [{ status }] = await Promise.all([reset(token), ...signingIn])
      expect(status).toBe(204)
      expect(await api.count(SessionEntity, { userId: user.id })).toBe(0)
    }
  })

  test('leaves two-factor sign-in as it is', async () => {
    const { user, secret } = await newPersonWithTotp(api)
    await reset(await newResetToken(api, user.id))
    expect((await signIn(user.email, password)).body).toMatchObject({ code: 'code-needed' })
    expect((await signIn(user.email, password, codeOf(secret, 1))).status).toBe(200)
  })

  test('replaces the one before, and holds for an hour', async () => {
    const { user } = await newPerson(api, 'viewer')
    const first = await newResetToken(api, user.id)
    const { body } = await api.call(createResetLink, { as: 'admin', params: { id: user.id } })
    expect((await reset(first)).status).toBe(422)
    expect(new Date(body.expiresAt).getTime() - Date.now()).toBeLessThanOrEqual(3_600_000)
    await api.database.manager.update(UserEntity, { id: user.id }, { linkExpiresAt: new Date(Date.now() - 1) })
    expect((await reset(tokenOf(body))).status).toBe(422)
  })

  test('dies when the password is changed otherwise', async () => {
    const { user, cookie } = await newPerson(api, 'viewer')
    const token = await newResetToken(api, user.id)
    const body = { current: PASSWORD, password: 'a barn of brown owls at dusk' }
    expect((await api.send('POST', `${API}/auth/password`, body, { cookie })).status).toBe(204)
    expect((await reset(token)).status).toBe(422)
  })

  test('is no invitation, and an invitation is none', async () => {
    const { user } = await newPerson(api, 'viewer')
    const token = await newResetToken(api, user.id)
    expect((await api.call(acceptInvitation, { body: { token, password } })).status).toBe(422)
    expect((await reset((await newInvited(api)).token)).status).toBe(422)
  })

  test('is created by admins only, for a user with a password', async () => {
    const { user } = await newPerson(api, 'viewer')
    expect((await api.call(createResetLink, { as: 'consultant', params: { id: user.id } })).status).toBe(403)
    const { id } = await newInvited(api)
    expect((await api.call(createResetLink, { as: 'admin', params: { id } })).body).toMatchObject({
      code: 'not-accepted',
    })
  })

  test('is not made for one’s own account, whose password is changed with the present one', async () => {
    const admin = await newPerson(api)
    const { token } = await newToken(api, admin, 'admin')
    const callers: { [header: string]: string }[] = [{ cookie: admin.cookie }, { authorization: `Bearer ${token}` }]
    for (const headers of callers)
      expect(await api.call(createResetLink, { params: { id: admin.user.id }, headers })).toMatchObject({
        status: 403,
        body: { code: 'own-account' },
      })
    expect(await api.count(UserEntity, { id: admin.user.id, linkHash: IsNull() })).toBe(1)
  })

  test('has the product’s own address, independent of the request', async () => {
    const { id } = await https.user('viewer')
    const headers = { 'x-forwarded-host': 'evil.example' }
    const { body } = await https.call(createResetLink, { as: 'admin', params: { id }, headers })
    expect(body.url).toMatch(/^https:\/\/verdict\.example\/admin\/reset#\/[A-Za-z0-9_-]{43}$/)
  })

  test.each([{}, [], true, null, 0, ['a'], { length: 43 }])('is not %j', async (token) => {
    const replies = [await reset(token as never), await api.send('POST', `${API}/auth/link`, { token })]
    expect(replies.map(({ status }) => status)).toEqual([422, 422])
  })
})

describe('a forgotten password', () => {
  const ask = (email: unknown) => api.call(forgotPassword, { body: { email } as never })

  test('is answered the same for everybody', async () => {
    const known = (await newPerson(api, 'viewer')).user
    const disabled = await api.user('viewer', { disabled: true })
    const { email: invited } = await newInvited(api)
    const replies = await Promise.all([known.email, 'nobody@example.com', disabled.email, invited].map(ask))
    for (const { status, text, headers } of replies) {
      expect([status, text]).toEqual([202, ''])
      expect(Object.keys(headers).sort()).toEqual(Object.keys(replies[0]?.headers ?? {}).sort())
    }
  })

  test('is shown to admins until one creates a link, and is audited', async () => {
    const { user } = await newPerson(api, 'viewer')
    await ask(user.email.toUpperCase())
    const params = { id: user.id }
    expect((await api.call(getUser, { as: 'admin', params })).body.resetAskedAt).toEqual(expect.any(String))
    expect(await api.count(AuditEventEntity, { record: user.id, action: 'forgot' })).toBe(1)
    await api.call(createResetLink, { as: 'admin', params })
    expect((await api.call(getUser, { as: 'admin', params })).body.resetAskedAt).toBeNull()
  })

  test('changes nothing else of the account, which an admin may be changing at the same moment', async () => {
    const { user } = await newPerson(mailing, 'admin')
    const links = mailing.app.get(AccountLinks)
    const original = links.make.bind(links)
    links.make = async (...given) => {
      await mailing.database.manager.update(UserEntity, { id: user.id }, { role: 'viewer', disabled: true })
      return original(...given)
    }
    expect((await mailing.call(forgotPassword, { body: { email: user.email } })).status).toBe(202)
    links.make = original
    expect(await mailing.database.manager.findOneByOrFail(UserEntity, { id: user.id })).toMatchObject({
      role: 'viewer',
      disabled: true,
      linkHash: expect.any(String),
    })
  })

  test('of an unknown address writes as much, and not the address', async () => {
    const before = await api.count(AuditEventEntity, { action: 'forgot' })
    await ask('stranger-of-this-test@example.com')
    expect(await api.count(AuditEventEntity, { action: 'forgot' })).toBe(before + 1)
    const [{ found }] = await api.database.query(
      `select count(*)::int as found from audit_events e where e::text like '%stranger-of-this-test%'`,
    )
    expect(found).toBe(0)
  })

  test.each([
    [['b@y.example', 'a@x.example']],
    ['v@x.example,b@y.example'],
    [{}],
    [true],
    [null],
    ['a@x.example\nbcc: b@y.example'],
  ])('of %j is refused', async (email) => {
    expect((await ask(email)).status).toBe(422)
  })
})
