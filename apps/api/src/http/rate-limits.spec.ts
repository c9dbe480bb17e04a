import { afterEach, beforeEach, expect, jest, test } from '@jest/globals'
import { API } from '@verdict/contracts'
import { testApi } from '../../test/api.ts'
import { answers, anyPublished, leadOf, newResult } from '../../test/starter.ts'
import { LeadEntity } from '../leads/lead.entity.ts'
import { RateLimitEntity } from './rate-limit.entity.ts'

const api = testApi({ rateLimits: true })

/** In the middle of a window of any length, so that no window ends during a test. */
const NOON = Date.UTC(2026, 10, 24, 12, 5)

beforeEach(async () => {
  jest.spyOn(Date, 'now').mockReturnValue(NOON)
  await api.database.manager.clear(RateLimitEntity)
})
afterEach(() => {
  jest.restoreAllMocks()
})

const times = <Item>(count: number, item: (i: number) => Item): Item[] =>
  Array.from({ length: count }, (_, i) => item(i))

/** Leaves details and gives the status. */
const lead = async (token: string, address: string, changes: object = {}) =>
  (await api.send('POST', `${API}/leads`, leadOf(token, changes), {}, address)).status

/** The tokens of results, created without rate limits. */
async function tokens(count: number) {
  const results = []
  for (let i = 0; i < count; i++) results.push(await newResult(api))
  await api.database.manager.clear(RateLimitEntity)
  return results.map(({ token }) => token)
}

/** The statuses of calls, one after another. */
async function statuses(calls: (() => Promise<number>)[]): Promise<number[]> {
  const found = []
  for (const call of calls) found.push(await call())
  return found
}

test('twenty leads an hour are accepted from one address; refused ones are not stored', async () => {
  const all = await tokens(21)
  const tried = await statuses(all.map((token, i) => () => lead(token, '192.0.2.1', { name: `Number ${i}` })))
  expect(tried).toEqual([...times(20, () => 201), 429])
  expect(await api.count(LeadEntity, { name: 'Number 20' })).toBe(0)
})

test('for one e-mail thirty leads are taken a day, however it is written and wherever they come from', async () => {
  const all = await tokens(31)
  const emails = ['ada@many.example', 'Ada@Many.Example']
  const tried = await statuses(
    all.map((token, i) => () => lead(token, `192.0.2.${i}`, { email: emails[i % emails.length] })),
  )
  expect(tried).toEqual([...times(30, () => 201), 429])
  expect(await api.count(LeadEntity, { email: 'ada@many.example' })).toBe(15)
  const rows = await api.database.query('select bucket from rate_limits')
  expect(JSON.stringify(rows).toLowerCase()).not.toContain('many.example')
})

test('leads of one household are counted together, however many addresses it has', async () => {
  const all = await tokens(21)
  const tried = await statuses(all.map((token, i) => () => lead(token, `2001:db8:1:2::${i + 1}`)))
  expect(tried.at(-1)).toBe(429)
  expect(await lead(all[20] as string, '2001:db8:1:3::1')).toBe(201)
})

test('ten leads a day are accepted for one result from all addresses together, and its token is not stored to count them', async () => {
  const [token = ''] = await tokens(1)
  const tried = await statuses(times(11, (i) => () => lead(token, `192.0.2.${i}`)))
  expect(tried).toEqual([...times(10, () => 201), 429])
  const rows = await api.database.query('select bucket from rate_limits')
  expect(JSON.stringify(rows)).not.toContain(token)
})

test('ten links an hour are asked for for one address, known or not, wherever that is done', async () => {
  const { email } = await api.user('viewer')
  for (const address of [email, 'nobody-of-this-test@example.com']) {
    const ask = (i: number) => () =>
      api.send('POST', `${API}/auth/forgot`, { email: address }, {}, `192.0.2.${i}`).then(({ status }) => status)
    expect(await statuses(times(11, ask))).toEqual([...times(10, () => 202), 429])
  }
  const rows = await api.database.query('select bucket from rate_limits')
  expect(JSON.stringify(rows)).not.toContain(email)
})

test('three hundred leads an hour are accepted from all addresses together', async () => {
  const calls = (await tokens(3)).map((token, i) => () => lead(token, `192.0.2.${i}`))
  expect(await statuses(calls.slice(0, 1))).toEqual([201])
  // As many as others have left until then, but for one.
  await api.database.query(`update rate_limits set calls = calls + 298 where bucket = 'takeLead'`)
  expect(await statuses(calls.slice(1))).toEqual([201, 429])
})

test('two thousand assessments in ten minutes are accepted from all addresses together', async () => {
  const { slug } = await anyPublished(api)
  const body = { model: slug, version: 1, answers }
  const take = async (i: number) => (await api.send('POST', `${API}/assessments`, body, {}, `192.0.2.${i}`)).status
  expect(await take(1)).toBe(201)
  // As many as others have taken until then, but for one.
  await api.database.query(`update rate_limits set calls = calls + 1998 where bucket = 'takeAssessment'`)
  expect(await statuses([() => take(2), () => take(3)])).toEqual([201, 429])
})

test('a call above a limit is refused with Retry-After', async () => {
  const { slug } = await anyPublished(api)
  const send = () => api.send('POST', `${API}/assessments`, { model: slug })
  const replies = []
  for (let i = 0; i < 61; i++) replies.push(await send())
  // A call that is wrong counts as well.
  expect(replies.map(({ status }) => status)).toEqual([...times(60, () => 422), 429])
  expect(replies.at(-1)?.headers['content-type']).toMatch(/^application\/problem\+json/)
  expect(Number(replies.at(-1)?.headers['retry-after'])).toBeGreaterThan(0)
  expect(replies.at(-1)?.body).toMatchObject({ status: 429, code: 'too-many-requests' })
})
