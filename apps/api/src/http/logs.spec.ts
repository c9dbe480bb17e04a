import { expect, test } from '@jest/globals'
import { API } from '@verdict/contracts'
import { PASSWORD, testApi } from '../../test/api.ts'
import { productLog } from '../../test/product-log.ts'
import { answers, anyPublished, leadOf, newLead, newResult } from '../../test/starter.ts'

const log = productLog()

const api = testApi({ logLevel: 'info' })

const behindProxy = testApi({ logLevel: 'warn', trustProxy: ['10.0.0.0/8'] })

const lines = () =>
  log.text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { msg: string; req?: { url: string }; reqId?: string })

test('each request is in the log, with the id that its reply has', async () => {
  const { headers } = await api.send('GET', `${API}/models`)
  const [line] = lines().filter(({ req }) => req?.url === `${API}/models`)
  expect(line?.reqId).toBe(headers['x-request-id'])
})

test('signing in leaves neither password nor address nor cookie in the log, right or wrong', async () => {
  const { email } = await api.user('admin')
  const cookie = await api.signIn(email)
  await api.signIn(email, 'a wrong staple')
  await api.send('GET', `${API}/auth/me`, undefined, { cookie, authorization: 'Bearer a-bearer-token' })
  await api.send('POST', `${API}/auth/login`, `{"email":"${email}","password":"${PASSWORD}"`)
  expect(lines().length).toBeGreaterThan(3)
  for (const secret of [PASSWORD, 'a wrong staple', email, cookie.split('=')[1] as string, 'a-bearer-token'])
    expect(log.text).not.toContain(secret)
})

test('a lead leaves nothing of itself in the log, taken or refused', async () => {
  const { token } = await newResult(api)
  await api.send('POST', `${API}/leads`, leadOf(token))
  await api.send('POST', `${API}/leads`, leadOf(token, { consent: { text: 'x', accepted: false } }))
  await api.send('POST', `${API}/leads`, JSON.stringify(leadOf(token)).slice(0, -1))
  expect(lines().length).toBeGreaterThan(3)
  expect(log.text).not.toMatch(/Ada Byron|ada@example|20 7946|Please call me|Engines/)
  expect(log.text).not.toContain(token)
})

test.each(['', '/verify'])('the token of a result is masked in its address%s', async (way) => {
  const { token } = await newResult(api)
  for (const query of ['', '?utm_source=letter']) await api.send('GET', `${API}/results/${token}${way}${query}`)
  expect(log.text).toContain('/results/')
  expect(log.text).not.toContain(token)
})

test.each([
  { spelt: 'in capitals', of: (token: string) => `/R/${token}` },
  { spelt: 'with a slash too many', of: (token: string) => `/r//${token}` },
  { spelt: 'with a letter of the way as a code', of: (token: string) => `/%72/${token}` },
  { spelt: 'with letters of the token as codes', of: (token: string) => `/r/${encoded(token)}` },
  { spelt: 'where nothing is', of: (token: string) => `/nowhere/${token}.html` },
])('the token of a result is masked $spelt', async ({ of }) => {
  const { token } = await newResult(api)
  log.text = ''
  await api.send('GET', of(token))
  expect(log.text).toContain('***')
  expect(log.text).not.toContain(token)
  expect(log.text).not.toContain(encoded(token))
})

const encoded = (token: string) =>
  token.replace(/[a-m]/g, (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`)

test('search texts of leads are not in the log', async () => {
  await newLead(api)
  const cookie = await api.cookieOf('consultant')
  const query = new URLSearchParams({ filter: JSON.stringify({ q: 'ada@example.org' }) })
  for (const path of ['/admin/leads', '/admin/leads/export'])
    await api.send('GET', `${API}${path}?${query}`, undefined, { cookie })
  expect(log.text).toContain('/admin/leads')
  expect(decodeURIComponent(log.text)).not.toContain('ada@example.org')
})

test('answers are not in the log, fitting or not', async () => {
  const { slug } = await anyPublished(api)
  await api.send('POST', `${API}/assessments`, { model: slug, version: 1, answers })
  await api.send('POST', `${API}/assessments`, { model: slug, version: 1, answers: { team: 'a secret team' } })
  expect(log.text).not.toMatch(/javascript|a secret team|months/)
})

test('an error of the database is in the log, without what was to be stored', async () => {
  const { token } = await newResult(api)
  await api.database.query(`alter table leads add constraint broken check (name <> 'Ada Byron') not valid`)
  const { status } = await api.send('POST', `${API}/leads`, leadOf(token))
  await api.database.query('alter table leads drop constraint broken')
  expect(status).toBe(500)
  expect(lines().some(({ msg }) => msg === 'request failed')).toBe(true)
  expect(log.text).not.toMatch(/Ada Byron|ada@example|20 7946|Please call me|Engines/)
})

test('who forwards for others without being named is warned of, once', async () => {
  const forwarded = { 'x-forwarded-for': '198.51.100.7' }
  const ask = (remoteAddress: string) =>
    behindProxy.app.inject({ url: '/health/live', headers: forwarded, remoteAddress })
  await ask('10.0.0.1')
  expect(log.text).not.toContain('TRUST_PROXY')
  for (const address of ['192.0.2.9', '192.0.2.9', '192.0.2.10']) await ask(address)
  expect(lines().filter(({ msg }) => msg.includes('TRUST_PROXY'))).toHaveLength(1)
  expect(log.text).toContain('192.0.2.9')
})

test.each(['/R/', '/r//', '/%72/', '/r/%20', '/r/./', '//r/', '/embed/', '/api/v1/Results/', '/x?y=/r/', '/r%2F'])(
  'the token of a result is masked in the address %s',
  async (spelling) => {
    const { token } = await newResult(api)
    for (const written of [token, token.replace(/^./, (c) => `%${c.charCodeAt(0).toString(16)}`)])
      for (const behind of ['', '/', '/verify', '.', ';x', '%20', '!'])
        await api.send('GET', `${spelling}${written}${behind}`)
    expect(lines().length).toBeGreaterThan(3)
    expect(log.text).not.toContain(token.slice(1))
  },
)
