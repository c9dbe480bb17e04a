import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals'
import { API } from '@verdict/contracts'
import { PASSWORD, type TestApi, testApi } from '../../test/api.ts'
import { answers, anyPublished, leadOf, newResult } from '../../test/starter.ts'
import { Lead } from '../leads/lead.entity.ts'
import { RateLimit } from './rate-limit.entity.ts'

const api = testApi({ rateLimits: true })
const behindProxy = testApi({ rateLimits: true, trustProxy: ['10.0.0.0/8'] })

/** In the middle of a window of any length, so that no window ends during a test. */
const NOON = Date.UTC(2026, 10, 24, 12, 5)

beforeEach(async () => {
  jest.spyOn(Date, 'now').mockReturnValue(NOON)
  for (const product of [api, behindProxy]) await product.database.manager.clear(RateLimit)
})
afterEach(() => {
  jest.restoreAllMocks()
})

interface Attempt {
  email?: string
  password?: string
  forwarded?: string
  address?: string
}

async function signIn(
  product: TestApi,
  { email = 'nobody@example.com', password = 'wrong', forwarded, address }: Attempt,
) {
  const reply = await product.app.inject({
    method: 'POST',
    url: `${API}/auth/login`,
    headers: { ...(forwarded && { 'x-forwarded-for': forwarded }) },
    payload: password ? { email, password } : { email },
    ...(address && { remoteAddress: address }),
  })
  return { status: reply.statusCode, headers: reply.headers, body: reply.body }
}

/** The statuses of attempts, one after another. */
async function statuses(product: TestApi, attempts: Attempt[]): Promise<number[]> {
  const found = []
  for (const attempt of attempts) found.push((await signIn(product, attempt)).status)
  return found
}

const times = <Item>(count: number, item: (i: number) => Item): Item[] =>
  Array.from({ length: count }, (_, i) => item(i))

describe('guessing the password of one account', () => {
  const guesses = (email: string) => times(10, (i) => ({ email, address: `192.0.2.${i}` }))

  test('ends after ten guesses, wherever they come from, even with the right password', async () => {
    const { email } = await api.user('admin')
    expect(await statuses(api, guesses(email))).toEqual(times(10, () => 401))
    const { status, headers, body } = await signIn(api, { email, password: PASSWORD, address: '192.0.2.99' })
    expect(status).toBe(429)
    expect(headers['content-type']).toMatch(/^application\/problem\+json/)
    expect(Number(headers['retry-after'])).toBeGreaterThan(0)
    expect(Number(headers['retry-after'])).toBeLessThanOrEqual(600)
    expect(JSON.parse(body)).toMatchObject({ status: 429 })
  })

  test('is counted for the address in any spelling', async () => {
    const { email } = await api.user('admin')
    await statuses(api, guesses(email))
    expect((await signIn(api, { email: ` ${email.toUpperCase()}`, address: '192.0.2.99' })).status).toBe(429)
  })

  test('does not lock out anybody else', async () => {
    const [one, other] = [await api.user('admin'), await api.user('admin')]
    await statuses(api, guesses(one.email))
    expect((await signIn(api, { email: other.email, password: PASSWORD, address: '192.0.2.99' })).status).toBe(200)
  })

  test('tells no account from none', async () => {
    const tried = await statuses(api, [...guesses('nobody@example.com'), { address: '192.0.2.99' }])
    expect(tried.at(-1)).toBe(429)
  })

  test('may go on when the time that the reply names has passed', async () => {
    const { email } = await api.user('admin')
    await statuses(api, guesses(email))
    const { headers } = await signIn(api, { email, password: PASSWORD, address: '192.0.2.99' })
    jest.spyOn(Date, 'now').mockReturnValue(NOON + Number(headers['retry-after']) * 1000)
    expect((await signIn(api, { email, password: PASSWORD, address: '192.0.2.99' })).status).toBe(200)
  })
})

describe('trying to sign in again and again from one address', () => {
  // Without a password nothing is looked up, which takes no time: it counts all the same.
  const attempts = (change: (i: number) => Attempt) =>
    times(31, (i) => ({ email: `${i}@example.com`, password: '', ...change(i) }))
  const last = async (product: TestApi, change: (i: number) => Attempt) =>
    (await statuses(product, attempts(change))).at(-1)

  test('ends after thirty, whatever the account', async () => {
    const tried = await statuses(
      api,
      attempts(() => ({})),
    )
    expect([tried.filter((status) => status !== 429).length, tried.at(-1)]).toEqual([30, 429])
  })

  test('is not helped by an invented X-Forwarded-For', async () => {
    expect(await last(api, (i) => ({ forwarded: `198.51.100.${i}` }))).toBe(429)
  })

  test('is not helped by one that a trusted proxy passes on: what it saw itself stands last', async () => {
    expect(await last(behindProxy, (i) => ({ address: '10.0.0.1', forwarded: `198.51.100.${i}, 203.0.113.7` }))).toBe(
      429,
    )
  })

  test('is not helped where it does not come through the proxy', async () => {
    expect(await last(behindProxy, (i) => ({ address: '203.0.113.7', forwarded: `198.51.100.${i}` }))).toBe(429)
  })

  test('does not lock out others behind the same trusted proxy', async () => {
    await statuses(
      behindProxy,
      attempts(() => ({ address: '10.0.0.1', forwarded: '198.51.100.1' })),
    )
    expect((await signIn(behindProxy, { address: '10.0.0.1', forwarded: '198.51.100.2' })).status).toBe(401)
  })
})

test('many more sign-ins at once than there are connections to the database are all answered', async () => {
  jest.restoreAllMocks()
  const crowd = times(40, (i) => signIn(api, { email: `crowd-${i}@example.com`, address: `192.0.2.${i}` }))
  expect(new Set((await Promise.all(crowd)).map(({ status }) => status))).toEqual(new Set([401]))
})

test('leads of one address are taken twenty an hour; what is refused is not kept', async () => {
  const { token } = await newResult(api)
  const replies = []
  for (const body of times(21, (i) => leadOf(token, { name: `Number ${i}` })))
    replies.push(await api.send('POST', `${API}/leads`, body))
  expect(replies.map(({ status }) => status)).toEqual([...times(20, () => 201), 429])
  expect(Number(replies.at(-1)?.headers['retry-after'])).toBeGreaterThan(0)
  expect(await api.count(Lead, { name: 'Number 20' })).toBe(0)
})

test('a call that is wrong counts as well', async () => {
  const { slug } = await anyPublished(api)
  const replies = []
  for (let i = 0; i < 60; i++) replies.push((await api.send('POST', `${API}/assessments`, { model: slug })).status)
  expect(new Set(replies)).toEqual(new Set([422]))
  expect((await api.send('POST', `${API}/assessments`, { model: slug, version: 1, answers })).status).toBe(429)
})
