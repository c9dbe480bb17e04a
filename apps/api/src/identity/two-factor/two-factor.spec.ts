import { describe, expect, test } from '@jest/globals'
import { confirmTotp, getMe, getTotp, login, removeTotp, renewRecoveryCodes, setUpTotp } from '@verdict/contracts'
import { PASSWORD, testApi } from '../../../test/api.ts'
import { begunTotp, codeOf, newPerson, newPersonWithTotp } from '../../../test/people.ts'
import { AuditEventEntity } from '../../audit/audit-event.entity.ts'
import { SessionEntity } from '../session.entity.ts'
import { UserEntity } from '../user.entity.ts'

const api = testApi()
const strict = testApi({ requireMfa: true })

const body = { password: PASSWORD }
const signIn = (email: string, code?: string, password = PASSWORD) =>
  api.call(login, { body: { email, password, ...(code !== undefined && { code }) } })
const codesLeft = async (cookie: string) => (await api.call(getTotp, { as: { cookie } })).body.recoveryCodesLeft

describe('setting up two-factor sign-in', () => {
  test('changes nothing until a code has confirmed it', async () => {
    const person = await newPerson(api, 'consultant')
    const { status, body: begun } = await api.call(setUpTotp, { as: person, body })
    expect(status).toBe(201)
    expect(begun.uri).toContain(`secret=${begun.secret}`)
    expect((await signIn(person.user.email)).status).toBe(200)
    expect((await api.call(getTotp, { as: person })).body).toEqual({ enabled: false, recoveryCodesLeft: 0 })
  })

  test('gives ten recovery codes once, and ends the sessions that signed in without', async () => {
    const person = await newPerson(api, 'consultant')
    const other = await api.signIn(person.user.email)
    const secret = await begunTotp(api, person)
    const { status, body: confirmed } = await api.call(confirmTotp, { as: person, body: { code: codeOf(secret) } })
    expect(status).toBe(200)
    expect(new Set(confirmed.recoveryCodes).size).toBe(10)
    expect((await api.call(getTotp, { as: person })).body).toEqual({ enabled: true, recoveryCodesLeft: 10 })
    expect((await api.call(getMe, { as: person })).body.twoFactor).toBe(true)
    expect((await api.call(getMe, { as: { cookie: other } })).status).toBe(401)
  })

  test('asks for the password again, and so do new codes and turning it off', async () => {
    const fresh = await newPerson(api, 'viewer')
    const on = await newPersonWithTotp(api, 'viewer')
    const wrong = { password: 'not it' }
    const replies = [
      await api.call(setUpTotp, { as: fresh, body: wrong }),
      await api.call(renewRecoveryCodes, { as: on, body: wrong }),
      await api.call(removeTotp, { as: on, body: wrong }),
    ]
    for (const reply of replies)
      expect(reply).toMatchObject({ status: 422, body: { errors: [{ pointer: '/password' }] } })
    expect((await api.call(getTotp, { as: on })).body).toEqual({ enabled: true, recoveryCodesLeft: 10 })
  })

  test('is confirmed by no other code, and by none where nothing was begun', async () => {
    const person = await newPerson(api, 'viewer')
    expect((await api.call(confirmTotp, { as: person, body: { code: '123456' } })).status).toBe(409)
    const first = await begunTotp(api, person)
    const second = await begunTotp(api, person)
    for (const code of [codeOf(first), codeOf(second, 9), '', '12345', 'abcdef', '1234567'])
      expect((await api.call(confirmTotp, { as: person, body: { code } })).status).toBe(422)
    expect((await api.call(confirmTotp, { as: person, body: { code: codeOf(second) } })).status).toBe(200)
  })

  test('cannot replace an active one', async () => {
    const person = await newPersonWithTotp(api, 'viewer')
    expect((await api.call(setUpTotp, { as: person, body })).status).toBe(409)
    expect((await api.call(confirmTotp, { as: person, body: { code: codeOf(person.secret, 1) } })).status).toBe(409)
    expect((await signIn(person.user.email, codeOf(person.secret, 1))).status).toBe(200)
  })

  test('leaves the key and the codes nowhere as they are', async () => {
    const { user, secret, codes } = await newPersonWithTotp(api, 'viewer')
    const rows = JSON.stringify([
      await api.database.query('select * from users where id = $1', [user.id]),
      await api.database.query('select * from recovery_codes where user_id = $1', [user.id]),
      await api.database.manager.findBy(AuditEventEntity, { record: user.id }),
    ])
    for (const told of [secret, ...codes, ...codes.map((code) => code.replaceAll('-', ''))])
      expect(rows).not.toContain(told)
  })
})

describe('signing in with a second factor', () => {
  test('asks for the code only after the right password', async () => {
    const { user } = await newPersonWithTotp(api, 'viewer')
    expect(await signIn(user.email)).toMatchObject({ status: 401, body: { code: 'code-needed' } })
    expect(await signIn(user.email, undefined, 'wrong')).toMatchObject({
      status: 401,
      body: { code: 'wrong-credentials' },
    })
    expect(await signIn(user.email, '000000', 'wrong')).toMatchObject({
      status: 401,
      body: { code: 'wrong-credentials' },
    })
  })

  test('opens no session without it', async () => {
    const { user } = await newPersonWithTotp(api, 'viewer')
    const before = await api.count(SessionEntity, { userId: user.id })
    for (const code of [undefined, '', ' ', '000000', 'nonsense'])
      expect((await signIn(user.email, code)).headers['set-cookie']).toBeUndefined()
    expect(await api.count(SessionEntity, { userId: user.id })).toBe(before)
  })

  test('accepts a code with a space in it, as apps show it', async () => {
    const { user, secret } = await newPersonWithTotp(api, 'viewer')
    expect((await signIn(user.email, codeOf(secret, 1).replace(/^.../, '$& '))).status).toBe(200)
  })

  test('accepts no code twice: neither the confirming one nor an earlier one', async () => {
    const { user, secret, used } = await newPersonWithTotp(api, 'viewer')
    expect((await signIn(user.email, used)).status).toBe(401)
    expect((await signIn(user.email, codeOf(secret, -1))).status).toBe(401)
    const next = codeOf(secret, 1)
    expect((await signIn(user.email, next)).status).toBe(200)
    expect(await signIn(user.email, next)).toMatchObject({ status: 401, body: { code: 'wrong-code' } })
  })

  test('accepts one of twenty concurrent sign-ins with the same code', async () => {
    const { user, secret } = await newPersonWithTotp(api, 'viewer')
    const code = codeOf(secret, 1)
    const replies = await Promise.all(Array.from({ length: 20 }, () => signIn(user.email, code)))
    expect(replies.map(({ status }) => status).sort()).toEqual([200, ...Array(19).fill(401)])
  })

  test('accepts each recovery code once, with or without hyphens, and audits its use', async () => {
    const { user, cookie, codes } = await newPersonWithTotp(api, 'viewer')
    const [one = '', other = ''] = codes
    expect((await signIn(user.email, one)).status).toBe(200)
    expect((await signIn(user.email, one)).status).toBe(401)
    expect((await signIn(user.email, other.toUpperCase().replaceAll('-', ' '))).status).toBe(200)
    expect(await codesLeft(cookie)).toBe(8)
    const told = await api.database.manager.findBy(AuditEventEntity, { record: user.id, action: 'login' })
    expect(told.filter(({ after }) => (after as { second?: string } | null)?.second === 'recovery-code')).toHaveLength(
      2,
    )
  })

  test('accepts one of twenty concurrent sign-ins with the same recovery code', async () => {
    const { user, codes } = await newPersonWithTotp(api, 'viewer')
    const replies = await Promise.all(Array.from({ length: 20 }, () => signIn(user.email, codes[0])))
    expect(replies.map(({ status }) => status).sort()).toEqual([200, ...Array(19).fill(401)])
  })

  test('accepts neither recovery codes of another user nor replaced ones', async () => {
    const [one, other] = [await newPersonWithTotp(api, 'viewer'), await newPersonWithTotp(api, 'viewer')]
    expect((await signIn(one.user.email, other.codes[0])).status).toBe(401)
    const renewed = await api.call(renewRecoveryCodes, { as: one, body })
    expect((await signIn(one.user.email, one.codes[1])).status).toBe(401)
    expect((await signIn(one.user.email, renewed.body.recoveryCodes[1])).status).toBe(200)
  })
})

test('turned off, nothing of it is left', async () => {
  const { user, cookie, codes } = await newPersonWithTotp(api, 'viewer')
  expect((await api.call(removeTotp, { as: { cookie }, body })).status).toBe(204)
  expect((await signIn(user.email)).status).toBe(200)
  expect(await codesLeft(cookie)).toBe(0)
  const kept = await api.database.manager.findOneByOrFail(UserEntity, { id: user.id })
  expect(kept).toMatchObject({ totpSecret: null, totpConfirmedAt: null, totpLastStep: null })
  expect(JSON.stringify(kept)).not.toContain(codes[0])
})

describe('where everybody needs a second factor', () => {
  test('a user without one signs in to set it up, and has full access then', async () => {
    const { email } = await strict.user('admin')
    const signedIn = await strict.call(login, { body: { email, password: PASSWORD } })
    expect(signedIn.body).toMatchObject({ twoFactor: false, mustSetUpTwoFactor: true })
    const as = { cookie: String(signedIn.headers['set-cookie']).split(';')[0] as string }
    const leads = () => strict.send('GET', '/api/v1/admin/leads', undefined, as)
    expect(await leads()).toMatchObject({ status: 403, body: { code: 'two-factor-needed' } })
    const { secret } = (await strict.call(setUpTotp, { as, body })).body
    await strict.call(confirmTotp, { as, body: { code: codeOf(secret) } })
    expect((await leads()).status).toBe(200)
    expect((await strict.call(getMe, { as })).body).toMatchObject({ twoFactor: true, mustSetUpTwoFactor: false })
  })
})
