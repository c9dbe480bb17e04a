import { createHash } from 'node:crypto'
import { describe, expect, test } from '@jest/globals'
import { API, changePassword, getMe, login, logout } from '@verdict/contracts'
import { v7 as uuid } from 'uuid'
import { PASSWORD, testApi } from '../../test/api.ts'
import { AuditEventEntity } from '../audit/audit-event.entity.ts'
import { SessionEntity } from './session.entity.ts'
import { UserEntity } from './user.entity.ts'

const api = testApi()
const https = testApi({ publicUrl: 'https://verdict.example' })

const NEW = 'another staple of tame zebras'
const HOUR = 3_600_000

const statusOf = async (cookie: string) => (await api.call(getMe, { as: { cookie } })).status

const cookieIn = (headers: { [name: string]: unknown }) => String(headers['set-cookie']).split(';')[0] as string

/** A user who is signed in. */
async function signedIn() {
  const user = await api.user('consultant')
  return { user, cookie: await api.signIn(user.email) }
}

describe('signing in', () => {
  test('sets each cookie once', async () => {
    const { email } = await api.user('viewer')
    const { headers } = await api.call(login, { body: { email, password: PASSWORD } })
    const names = [headers['set-cookie'] ?? []].flat().map((cookie) => cookie.split('=')[0])
    expect(names).toEqual(['verdict', 'verdict-device'])
    const { headers: ended } = await api.call(logout)
    expect([ended['set-cookie'] ?? []].flat()).toHaveLength(1)
  })

  test('returns the signed-in user, without secrets', async () => {
    const { id, name, email } = await api.user('admin')
    const { status, body } = await api.call(login, { body: { email, password: PASSWORD } })
    expect(status).toBe(200)
    expect(body).toEqual({
      id,
      name,
      email,
      role: 'admin',
      mustChangePassword: false,
      twoFactor: false,
      mustSetUpTwoFactor: false,
    })
  })

  test('accepts the address in any case and with spaces around it', async () => {
    const { email } = await api.user('viewer')
    const { status } = await api.call(login, { body: { email: ` ${email.toUpperCase()} `, password: PASSWORD } })
    expect(status).toBe(200)
  })

  test('accepts the address in whichever form a keyboard sends its accents', async () => {
    const { email } = await api.user('viewer', { email: `josé-${uuid()}@example.com` })
    const { status } = await api.call(login, { body: { email: email.normalize('NFD'), password: PASSWORD } })
    expect(status).toBe(200)
  })

  test('has the same reply for a wrong password, an unknown user and a deactivated one', async () => {
    const known = await api.user('admin')
    const disabled = await api.user('admin', { disabled: true })
    const replies = await Promise.all([
      api.call(login, { body: { email: known.email, password: 'wrong' } }),
      api.call(login, { body: { email: 'nobody@example.com', password: 'wrong' } }),
      api.call(login, { body: { email: disabled.email, password: PASSWORD } }),
    ])
    const told = replies.map(({ status, body, headers }) => ({
      status,
      ...body,
      requestId: 0,
      cookie: headers['set-cookie'],
    }))
    expect(told[0]).toMatchObject({ status: 401 })
    expect(told[1]).toEqual(told[0])
    expect(told[2]).toEqual(told[0])
  })

  test('leaves only the hash of the cookie in the database', async () => {
    const { user, cookie } = await signedIn()
    const token = cookie.split('=')[1] as string
    const [session] = await api.database.manager.findBy(SessionEntity, { userId: user.id })
    expect(session?.tokenHash).toBe(createHash('sha256').update(token).digest('hex'))
    expect(token.length).toBeGreaterThanOrEqual(43)
  })

  test('gives a cookie that scripts cannot read and other sites cannot send', async () => {
    const { email } = await api.user('viewer')
    const { headers } = await api.call(login, { body: { email, password: PASSWORD } })
    expect(attributesOf(headers['set-cookie'])).toEqual({
      name: 'verdict',
      Path: '/',
      HttpOnly: true,
      SameSite: 'Lax',
      lasts: true,
    })
  })

  test('gives a cookie of this very host, sent encrypted only, where the product’s address is https', async () => {
    const { email } = await https.user('viewer')
    const { headers } = await https.call(login, { body: { email, password: PASSWORD } })
    expect(attributesOf(headers['set-cookie'])).toEqual({
      name: '__Host-verdict',
      Path: '/',
      HttpOnly: true,
      Secure: true,
      SameSite: 'Lax',
      lasts: true,
    })
    expect(headers['strict-transport-security']).toMatch(/max-age=31536000/)
  })

  test('does not reuse a session cookie that was planted in the browser', async () => {
    const { email } = await api.user('viewer')
    const planted = 'verdict=a-value-that-an-attacker-chose'
    const { headers } = await api.call(login, { as: { cookie: planted }, body: { email, password: PASSWORD } })
    expect(String(headers['set-cookie'])).not.toContain('a-value-that-an-attacker-chose')
    expect(await statusOf(planted)).toBe(401)
  })

  test('again gives a new session and ends the one that the browser came with', async () => {
    const { user, cookie } = await signedIn()
    const { headers } = await api.call(login, { as: { cookie }, body: { email: user.email, password: PASSWORD } })
    const renewed = cookieIn(headers)
    expect(renewed).not.toBe(cookie)
    expect(await statusOf(renewed)).toBe(200)
    expect(await statusOf(cookie)).toBe(401)
  })
})

describe('a session ends', () => {
  test.each([
    { when: 'its account is disabled', sql: 'update users set disabled = true where id = $1' },
    { when: 'its account is deleted', sql: 'delete from users where id = $1' },
    {
      when: 'nothing was done with it for half a day',
      sql: `update sessions set last_seen_at = now() - interval '13 hours' where user_id = $1`,
    },
    {
      when: 'it is two weeks old',
      sql: `update sessions set expires_at = now() - interval '1 second' where user_id = $1`,
    },
  ])('when $when', async ({ sql }) => {
    const { user, cookie } = await signedIn()
    expect(await statusOf(cookie)).toBe(200)
    await api.database.query(sql, [user.id])
    expect(await statusOf(cookie)).toBe(401)
  })

  test('when its user signs out, and the cookie is deleted', async () => {
    const { cookie } = await signedIn()
    const { status, headers } = await api.call(logout, { as: { cookie } })
    expect(status).toBe(204)
    expect(String(headers['set-cookie'])).toMatch(/^verdict=;.*Expires=Thu, 01 Jan 1970/)
    expect(await statusOf(cookie)).toBe(401)
  })

  test('for the user who signs out, and no other', async () => {
    const { user, cookie } = await signedIn()
    const other = await api.signIn(user.email)
    await api.call(logout, { as: { cookie } })
    expect(await statusOf(other)).toBe(200)
  })

  test('two weeks after signing in at the latest, however busy it was', async () => {
    const { user } = await signedIn()
    const [session] = await api.database.manager.findBy(SessionEntity, { userId: user.id })
    const days = ((session?.expiresAt.getTime() ?? 0) - Date.now()) / HOUR / 24
    expect(days).toBeGreaterThan(13.9)
    expect(days).toBeLessThanOrEqual(14)
  })
})

test('a lowered role applies at once', async () => {
  const { user, cookie } = await signedIn()
  await api.database.manager.update(UserEntity, { id: user.id }, { role: 'viewer' })
  expect((await api.send('GET', `${API}/admin/leads`, undefined, { cookie })).status).toBe(403)
})

describe('a new password', () => {
  test('ends every session of its user, and of no other; the current one continues with a new token', async () => {
    const { user, cookie } = await signedIn()
    const elsewhere = await api.signIn(user.email)
    const stranger = await signedIn()
    const change = { as: { cookie }, body: { current: PASSWORD, password: NEW } }
    const { status, headers } = await api.call(changePassword, change)
    expect(status).toBe(204)
    const renewed = cookieIn(headers)
    expect(renewed).toMatch(/^verdict=.{43}/)
    expect(await Promise.all([renewed, cookie, elsewhere, stranger.cookie].map(statusOf))).toEqual([200, 401, 401, 200])
  })

  test('of fifty concurrent changes with one old password one succeeds, and its password is the new one', async () => {
    const { user } = await signedIn()
    const cookies = await Promise.all(Array.from({ length: 50 }, () => api.signIn(user.email)))
    const chosen = (i: number) => `${NEW} number ${i}`
    const replies = await Promise.all(
      cookies.map((cookie, i) =>
        api.call(changePassword, { as: { cookie }, body: { current: PASSWORD, password: chosen(i) } }),
      ),
    )
    const served = replies.flatMap(({ status }, i) => (status === 204 ? [i] : []))
    expect(served).toHaveLength(1)
    // A machine that is busy with other things may have no connection to the database for all of them in time.
    expect(replies.filter(({ status }) => ![204, 422, 503].includes(status))).toEqual([])
    const { status } = await api.call(login, { body: { email: user.email, password: chosen(served[0] as number) } })
    expect(status).toBe(200)
  })

  test('is the only one that opens the account from then on', async () => {
    const { user, cookie } = await signedIn()
    await api.call(changePassword, { as: { cookie }, body: { current: PASSWORD, password: NEW } })
    const tried = [PASSWORD, NEW].map((password) => api.call(login, { body: { email: user.email, password } }))
    expect((await Promise.all(tried)).map(({ status }) => status)).toEqual([401, 200])
  })

  test.each([
    { case: 'without the present one', body: { current: 'not it', password: NEW }, pointer: '/current' },
    { case: 'that is the present one', body: { current: PASSWORD, password: PASSWORD }, pointer: '/password' },
    { case: 'that is short', body: { current: PASSWORD, password: 'elevenchars' }, pointer: '/password' },
    { case: 'that is common', body: { current: PASSWORD, password: 'passwordpassword' }, pointer: '/password' },
  ])('$case is refused and ends nothing', async ({ body, pointer }) => {
    const { user, cookie } = await signedIn()
    const elsewhere = await api.signIn(user.email)
    const reply = await api.call(changePassword, { as: { cookie }, body })
    expect(reply.status).toBe(422)
    expect(reply.body).toMatchObject({ errors: [{ pointer }] })
    expect(await statusOf(elsewhere)).toBe(200)
    expect(await api.count(AuditEventEntity, { actor: user.id, action: 'password' })).toBe(0)
  })

  test('is nowhere in the database as it was typed', async () => {
    const { user, cookie } = await signedIn()
    await api.call(changePassword, { as: { cookie }, body: { current: PASSWORD, password: NEW } })
    const { passwordHash } = await api.database.manager.findOneByOrFail(UserEntity, { id: user.id })
    expect(passwordHash).toMatch(/^\$argon2id\$/)
    const [{ found }] = await api.database.query(
      `select count(*)::int as found from audit_events where (before::text || after::text) like '%zebras%'`,
    )
    expect(found).toBe(0)
  })
})

function attributesOf(header: unknown) {
  const [first = '', ...rest] = String(header).split('; ')
  const attributes = rest.map((part) => part.split('='))
  const { 'Max-Age': age, ...others } = Object.fromEntries(attributes.map(([name, value]) => [name, value ?? true]))
  return { name: first.split('=')[0], ...others, lasts: Number(age) > 0 }
}
