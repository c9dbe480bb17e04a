import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals'
import { API, changePassword, resetPassword } from '@verdict/contracts'
import { PASSWORD, type TestApi, testApi } from '../../test/api.ts'
import { newResetToken } from '../../test/people.ts'
import { FailedSignInEntity } from './failed-sign-in.entity.ts'
import { UserEntity } from './user.entity.ts'

const api = testApi({ rateLimits: true })
const behindProxy = testApi({ rateLimits: true, trustProxy: ['10.0.0.0/8'] })

const NOON = Date.UTC(2026, 10, 24, 12, 5)
const MINUTE = 60_000
/** Seconds that no wait is longer than. */
const LONGEST = 900

const at = (time: number) => jest.spyOn(Date, 'now').mockReturnValue(time)
beforeEach(async () => {
  at(NOON)
  for (const product of [api, behindProxy]) await product.database.manager.clear(FailedSignInEntity)
})
afterEach(() => {
  jest.restoreAllMocks()
})

interface Attempt {
  email?: string
  password?: string
  forwarded?: string
  address?: string
  cookie?: string
}

async function signIn({ email = 'nobody@example.com', password = 'wrong', ...from }: Attempt, product: TestApi = api) {
  const { forwarded, address = '192.0.2.1', cookie } = from
  const headers = { ...(forwarded && { 'x-forwarded-for': forwarded }), ...(cookie && { cookie }) }
  const reply = await product.send('POST', `${API}/auth/login`, { email, password }, headers, address)
  const cookies = [reply.headers['set-cookie'] ?? []].flat()
  const device = cookies.find((each) => each.startsWith('verdict-device='))?.split(';')[0] ?? ''
  return { ...reply, wait: Number(reply.headers['retry-after'] ?? 0), device }
}

/** The statuses of attempts, one after another. */
async function statuses(attempts: Attempt[], product: TestApi = api): Promise<number[]> {
  const found = []
  for (const attempt of attempts) found.push((await signIn(attempt, product)).status)
  return found
}

const times = <Item>(count: number, item: (i: number) => Item): Item[] =>
  Array.from({ length: count }, (_, i) => item(i))
/** Addresses of that many networks. */
const anywhere = (i: number) => `198.51.${100 + Math.floor(i / 250)}.${i % 250}`

/** The address of a user with an account. */
const somebody = async () => (await api.user('admin')).email
/** A user with an account and a known device. */
async function withDevice() {
  const email = await somebody()
  return { email, cookie: (await signIn({ email, password: PASSWORD, address: '203.0.113.5' })).device }
}

/** Has an account been guessed at from as many addresses as cost nothing. */
const attacked = (email: string) =>
  api.database.manager.insert(FailedSignInEntity, { bucket: `account ${email}`, failures: 55, lastAt: new Date(NOON) })

describe('guessing at one account from one address', () => {
  test('is held up after five guesses, and even the right one then', async () => {
    const email = await somebody()
    expect(await statuses(times(6, () => ({ email })))).toEqual([...times(5, () => 401), 429])
    const { status, headers, body, wait } = await signIn({ email, password: PASSWORD })
    expect(status).toBe(429)
    expect(headers['content-type']).toMatch(/^application\/problem\+json/)
    expect(body).toMatchObject({ status: 429, code: 'too-many-requests' })
    expect(wait).toBeGreaterThan(0)
  })

  test('is held up after five guesses at the pace of a person, too', async () => {
    const email = await somebody()
    const tried = []
    for (let guess = 0; guess < 6; guess++) {
      at(NOON + guess * 4000)
      tried.push((await signIn({ email })).status)
    }
    expect(tried).toEqual([...times(5, () => 401), 429])
  })

  test('costs more time with each guess, up to a quarter of an hour', async () => {
    const email = await somebody()
    await statuses(times(5, () => ({ email })))
    const waits = []
    let now = NOON
    for (let guess = 0; guess < 10; guess++) {
      const { wait } = await signIn({ email })
      waits.push(wait)
      now += wait * 1000
      at(now)
      expect((await signIn({ email })).status).toBe(401)
    }
    expect(waits[0]).toBeLessThanOrEqual(60)
    for (const [i, wait] of waits.entries()) if (i > 0) expect(wait).toBeGreaterThanOrEqual(waits[i - 1] as number)
    expect(waits.at(-1)).toBe(LONGEST)
  })

  test('may go on with the right password when the time that the reply names has passed, and is forgotten then', async () => {
    const email = await somebody()
    await statuses(times(5, () => ({ email })))
    const { wait } = await signIn({ email, password: PASSWORD })
    at(NOON + wait * 1000)
    expect((await signIn({ email, password: PASSWORD })).status).toBe(200)
    expect(await statuses(times(5, () => ({ email })))).toEqual(times(5, () => 401))
  })

  test('fifty at once are five guesses', async () => {
    const email = await somebody()
    const tried = (await Promise.all(times(50, () => signIn({ email })))).map(({ status }) => status).sort()
    expect(tried).toEqual([...times(5, () => 401), ...times(45, () => 429)])
  })

  test('is counted for the account in any spelling', async () => {
    const email = await somebody()
    const spelt = [email, ` ${email}`, email.toUpperCase(), `${email} `, email, email]
    expect((await statuses(spelt.map((each) => ({ email: each })))).at(-1)).toBe(429)
  })

  test('does not reveal whether an account exists', async () => {
    const email = await somebody()
    const tried = times(8, (i) => ({ password: `guess ${i}` }))
    expect(await statuses(tried)).toEqual(await statuses(tried.map((attempt) => ({ ...attempt, email }))))
  })

  test('delays neither other accounts there nor the same account elsewhere', async () => {
    const [email, other] = [await somebody(), await somebody()]
    await statuses(times(20, () => ({ email })))
    expect((await signIn({ email: other, password: PASSWORD })).status).toBe(200)
    expect((await signIn({ email, password: PASSWORD, address: '192.0.2.99' })).status).toBe(200)
  })

  test('does not grow when the clock is set back', async () => {
    const email = await somebody()
    await statuses(times(6, () => ({ email })))
    at(NOON - 24 * 60 * MINUTE)
    expect((await signIn({ email })).wait).toBeLessThanOrEqual(LONGEST)
  })
})

describe('guessing at one account from everywhere', () => {
  test('is held up as well', async () => {
    const email = await somebody()
    const tried = await statuses(times(51, (i) => ({ email, address: anywhere(i) })))
    expect(tried).toEqual([...times(50, () => 401), 429])
    expect((await signIn({ email, password: PASSWORD, address: '192.0.2.99' })).status).toBe(429)
  })

  test('does not lock users out: a known device can sign in from any address', async () => {
    const { email, cookie } = await withDevice()
    await attacked(email)
    for (const address of [anywhere(0), '192.0.2.99', '2001:db8::1'])
      expect((await signIn({ email, password: PASSWORD, cookie, address })).status).toBe(200)
  })

  test('ends no session, and the password can be changed meanwhile', async () => {
    const email = await somebody()
    const cookie = await api.signIn(email)
    await attacked(email)
    const body = { current: PASSWORD, password: 'another staple of tame zebras' }
    expect((await api.call(changePassword, { as: { cookie }, body })).status).toBe(204)
  })
})

test('a password that was chosen with a link signs in at once, whatever was guessed before', async () => {
  const { email, cookie } = await withDevice()
  expect((await statuses(times(6, () => ({ email })))).at(-1)).toBe(429)
  expect((await statuses(times(11, () => ({ email, cookie })))).at(-1)).toBe(429)
  await api.database.manager.update(FailedSignInEntity, { bucket: `account ${email}` }, { failures: 55 })
  const { id } = await api.database.manager.findOneByOrFail(UserEntity, { email })
  const body = { token: await newResetToken(api, id), password: 'another staple of tame zebras' }
  expect((await api.call(resetPassword, { body, headers: { cookie } })).status).toBe(204)
  const { password } = body
  expect(
    await statuses([
      { email, password },
      { email, password, cookie },
    ]),
  ).toEqual([200, 200])
})

describe('a device that signed in before', () => {
  test('is held up by its own guesses', async () => {
    const { email, cookie } = await withDevice()
    const tried = await statuses(times(11, (i) => ({ email, cookie, address: anywhere(i) })))
    expect(tried).toEqual([...times(10, () => 401), 429])
  })

  test.each([
    { claim: 'to another account', cookieOf: async () => (await withDevice()).cookie },
    { claim: 'that it made up', cookieOf: async () => 'verdict-device=AAAAAAAAAAAAAAAAAAAAAA.AAAA' },
    { claim: 'without a proof', cookieOf: async () => 'verdict-device=AAAAAAAAAAAAAAAAAAAAAA' },
    { claim: 'that says nothing', cookieOf: async () => 'verdict-device=' },
  ])('is not one $claim', async ({ cookieOf }) => {
    const [email, cookie] = [await somebody(), await cookieOf()]
    await attacked(email)
    expect((await signIn({ email, password: PASSWORD, cookie })).status).toBe(429)
  })

  test('may do nothing by that alone', async () => {
    const { cookie } = await withDevice()
    expect((await api.send('GET', `${API}/auth/me`, undefined, { cookie })).status).toBe(401)
  })

  test('is still known once it has signed out', async () => {
    const { email, cookie } = await withDevice()
    await api.send('POST', `${API}/auth/logout`, undefined, { cookie })
    await attacked(email)
    expect((await signIn({ email, password: PASSWORD, cookie })).status).toBe(200)
  })

  test('has a cookie that no script reads, for a year, after the one of the session', async () => {
    const { headers } = await signIn({ email: await somebody(), password: PASSWORD })
    const [session, device] = headers['set-cookie'] as string[]
    expect(session).toMatch(/^verdict=/)
    expect(device).toMatch(/^verdict-device=[\w-]{22}\.[\w-]{43}; Max-Age=31536000; Path=\/; HttpOnly; SameSite=Lax$/)
  })
})

describe('guessing at many accounts from one address', () => {
  const spray = (change: (i: number) => Attempt) => times(31, (i) => ({ email: `${i}@example.com`, ...change(i) }))
  const last = async (change: (i: number) => Attempt, product = api) => (await statuses(spray(change), product)).at(-1)

  test('is held up after thirty', async () => {
    expect(await statuses(spray(() => ({})))).toEqual([...times(30, () => 401), 429])
  })

  test('is not helped by the many addresses of one IPv6 network', async () => {
    expect(await last((i) => ({ address: `2001:db8:1:2::${i.toString(16)}` }))).toBe(429)
    expect((await signIn({ address: '2001:db8:1:3::1' })).status).toBe(401)
  })

  test('is not helped by an IPv4 address that is written as IPv6', async () => {
    expect(await last((i) => ({ address: i % 2 ? '192.0.2.1' : '::ffff:192.0.2.1' }))).toBe(429)
  })

  test('is not helped by an invented X-Forwarded-For', async () => {
    expect(await last((i) => ({ forwarded: `198.51.100.${i}` }))).toBe(429)
  })

  test('ignores forged addresses before that of a trusted proxy', async () => {
    const change = (i: number) => ({ address: '10.0.0.1', forwarded: `198.51.100.${i}, 203.0.113.7` })
    expect(await last(change, behindProxy)).toBe(429)
  })

  test('is not helped where it does not come through the proxy', async () => {
    const change = (i: number) => ({ address: '203.0.113.7', forwarded: `198.51.100.${i}` })
    expect(await last(change, behindProxy)).toBe(429)
  })

  test('does not delay others behind the same trusted proxy', async () => {
    await last(() => ({ address: '10.0.0.1', forwarded: '198.51.100.1' }), behindProxy)
    expect((await signIn({ address: '10.0.0.1', forwarded: '198.51.100.2' }, behindProxy)).status).toBe(401)
  })

  test('holds up no colleague there whose device is known', async () => {
    const { email, cookie } = await withDevice()
    await last(() => ({}))
    expect((await signIn({ email, password: PASSWORD, cookie })).status).toBe(200)
    expect((await signIn({ email, password: PASSWORD })).status).toBe(429)
  })

  test('is forgotten with time', async () => {
    await last(() => ({}))
    at(NOON + 40 * MINUTE)
    expect((await signIn({})).status).toBe(401)
  })
})

test('failures from everywhere at many accounts cost everybody unknown a moment, and no known device', async () => {
  const { email, cookie } = await withDevice()
  // As many as five hundred networks have failed at until then.
  await api.database.manager.insert(FailedSignInEntity, { bucket: 'everybody', failures: 500, lastAt: new Date(NOON) })
  const stranger = { email: await somebody(), password: PASSWORD, address: '192.0.2.99' }
  const { status, wait } = await signIn(stranger)
  expect([status, wait]).toEqual([429, 2])
  expect((await signIn({ email, password: PASSWORD, cookie })).status).toBe(200)
  at(NOON + 2_000)
  expect((await signIn(stranger)).status).toBe(200)
})

describe('does not count', () => {
  test('signing in, however often from one address', async () => {
    const email = await somebody()
    expect(new Set(await statuses(times(60, () => ({ email, password: PASSWORD }))))).toEqual(new Set([200]))
  })

  test.each([{ x: 1 }, {}, [], 'x', { email: 1, password: 1 }])('a body that is none: %j', async (body) => {
    for (let i = 0; i < 50; i++) await api.send('POST', `${API}/auth/login`, JSON.stringify(body), {}, '192.0.2.1')
    expect((await signIn({ email: await somebody(), password: PASSWORD })).status).toBe(200)
  })
})

test('many more sign-ins at once than there are connections to the database are all answered', async () => {
  jest.restoreAllMocks()
  const crowd = times(40, (i) => signIn({ email: `crowd-${i}@example.com`, address: `192.0.2.${i}` }))
  expect(new Set((await Promise.all(crowd)).map(({ status }) => status))).toEqual(new Set([401]))
})
