import { brotliCompressSync, gzipSync } from 'node:zlib'
import { describe, expect, test } from '@jest/globals'
import { API, bodyLimitOf, createModel, MAX_PROBLEMS, pathOf, recordVisit, saveDraft } from '@verdict/contracts'
import { testApi } from '../../test/api.ts'
import { exchange } from '../../test/exchange.ts'
import { newDraft, smallModel } from '../../test/starter.ts'
import { endpoints } from './openapi/openapi.ts'

const api = testApi()
const limited = testApi({ rateLimits: true })

const json = { 'content-type': 'application/json' }
const NOBODY = '00000000-0000-4000-8000-000000000000'
const addressOf = (path: string) => API + pathOf(path.replace(/:\w+/g, NOBODY))

describe('a compressed body is refused without being unpacked', () => {
  const packed = brotliCompressSync(Buffer.alloc(2 * 1024 * 1024, 'x'))
  const places = [
    ...endpoints.map(({ method, path }) => ({ method, url: addressOf(path) })),
    ...['/', '/a-model', '/a-model/compare', '/r/x', '/embed/x', '/admin/', '/api/docs', '/api/openapi.json'].map(
      (url) => ({ method: 'GET', url }),
    ),
    ...['/', '/nowhere', `${API}/nowhere`, '/a/b/c', '/assets/x.js', '/health/live'].flatMap((url) =>
      ['POST', 'PUT', 'DELETE'].map((method) => ({ method, url })),
    ),
    { method: 'GET', url: '/nowhere/at/all' },
    { method: 'GET', url: '/health/live' },
  ]

  test.each(places)('$method $url', async ({ method, url }) => {
    for (const encoding of ['br', 'gzip', 'x-unknown', 'BR, gzip']) {
      const headers = { ...json, 'content-encoding': encoding }
      const { statusCode, body } = await api.app.inject({ method: method as 'POST', url, headers, payload: packed })
      expect([statusCode, JSON.parse(body).code]).toEqual([415, 'compressed'])
    }
  })

  test('a body with the encoding "identity" is read', async () => {
    const headers = { ...json, 'content-encoding': 'identity' }
    const reply = await api.app.inject({ method: 'POST', url: `${API}/visits`, headers, payload: '{}' })
    expect(reply.statusCode).toBe(422)
  })

  test('a small one would have been right', async () => {
    const { statusCode } = await api.app.inject({
      method: 'POST',
      url: `${API}/visits`,
      headers: { ...json, 'content-encoding': 'gzip' },
      payload: gzipSync(JSON.stringify(recordVisit.example)),
    })
    expect(statusCode).toBe(415)
  })
})

describe('a body has a limit that its contract states', () => {
  const writes = endpoints.filter(({ method, name }) => !['GET', 'DELETE'].includes(method) && name !== 'logout')

  test.each(writes)('$name', async (contract) => {
    const { method, path } = contract
    const limit = bodyLimitOf(contract)
    const as = async () => ({ ...json, cookie: await api.cookieOf('admin'), 'if-match': '"1"' })
    const status = async (bytes: number) => {
      const payload = `{"x":"${'x'.repeat(bytes - 8)}"}`
      const reply = await api.app.inject({
        method: method as 'POST',
        url: addressOf(path),
        headers: await as(),
        payload,
      })
      return reply.statusCode
    }
    expect(await status(limit)).not.toBe(413)
    expect(await status(limit + 1)).toBe(413)
  })

  test('which is as small as the call allows', () => {
    const KIB = 1024
    const limits = Object.fromEntries(endpoints.map((each) => [each.name, bodyLimitOf(each) / KIB]))
    expect(limits).toMatchObject({
      recordVisit: 2,
      login: 4,
      logout: 4,
      takeLead: 32,
      takeAssessment: 64,
      updateSettings: 1024,
      updateLead: 64,
      saveDraft: 2 * KIB,
      createModel: 2 * KIB,
    })
    for (const each of endpoints) if (each.access === 'public') expect(bodyLimitOf(each)).toBeLessThanOrEqual(64 * KIB)
  })
})

describe('who calls, from where and how often is asked before a body is read', () => {
  /** What comes back to the head of a request whose body never comes. */
  const withoutItsBody = (product: typeof api, method: string, url: string, ...headers: string[]) =>
    exchange(
      product,
      [`${method} ${url} HTTP/1.1`, 'Host: localhost', 'Content-Type: application/json', ...headers, '', ''].join(
        '\r\n',
      ),
      (received) => received.includes('\r\n\r\n'),
    )
  const length = (bytes: number) => `Content-Length: ${bytes}`
  const writes = endpoints.filter(({ method }) => method !== 'GET')

  test.each(writes.filter(({ access }) => access !== 'public'))('$name: nobody', async ({ method, path }) => {
    expect(await withoutItsBody(api, method, addressOf(path), length(1_000))).toMatch(/^HTTP\/1.1 401 /)
  })

  test.each(writes)('$name: another site', async ({ method, path }) => {
    const reply = await withoutItsBody(api, method, addressOf(path), length(1_000), 'Origin: https://evil.example')
    expect(reply).toMatch(/^HTTP\/1.1 403 /)
  })

  test.each(['/nowhere', `${API}/nowhere`, '/'])('an address that is none: %s', async (url) => {
    expect(await withoutItsBody(api, 'POST', url, length(1_000))).toMatch(/^HTTP\/1.1 404 /)
  })

  test('too large by its Content-Length', async () => {
    const reply = await withoutItsBody(api, 'POST', `${API}/visits`, length(3_000))
    expect(reply).toMatch(/^HTTP\/1.1 413 /)
  })

  test('too often', async () => {
    for (let i = 0; i < 20; i++) await limited.send('POST', `${API}/leads`, {})
    expect(await withoutItsBody(limited, 'POST', `${API}/leads`, length(1_000))).toMatch(/^HTTP\/1.1 429 /)
  })

  test('a connection whose body was refused serves the next request', async () => {
    const body = 'x'.repeat(100_000)
    const replies = await exchange(
      api,
      `PUT ${API}/admin/settings HTTP/1.1\r\nHost: localhost\r\n${length(body.length)}\r\n\r\n${body}` +
        'GET /health/live HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n',
    )
    expect(replies.match(/HTTP\/1\.1 \d+/g)).toEqual(['HTTP/1.1 401', 'HTTP/1.1 200'])
  })

  test('a request with an endless body is refused at once', async () => {
    const reply = await exchange(
      api,
      `PUT ${API}/admin/settings HTTP/1.1\r\nHost: localhost\r\n${length(2 ** 40)}\r\n\r\n{`,
    )
    expect(reply).toMatch(/^HTTP\/1.1 401 /)
  })
})

describe('of many problems only the first are listed', () => {
  const unknown = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, i) => [`m${i}`, i]))

  test.each([
    { what: 'unknown members', path: '/leads', body: unknown(2_000) },
    {
      what: 'wrong answers',
      path: '/assessments',
      body: { answers: Object.fromEntries(Object.entries(unknown(500)).map(([k]) => [k, {}])) },
    },
  ])('$what', async ({ path, body }) => {
    const { status, text } = await api.send('POST', API + path, body)
    const { errors, detail } = JSON.parse(text)
    expect(status).toBe(422)
    expect(errors).toHaveLength(MAX_PROBLEMS)
    expect(detail).toMatch(/More than 50/)
    expect(text.length).toBeLessThan(16_000)
  })

  test.each([
    { what: 'surplus ratings', change: { ratings: Array.from({ length: 5_000 }, () => 1) } },
    { what: 'unknown members', change: unknown(5_000) },
    { what: 'a NUL in many texts', change: { ratings: Array.from({ length: 5_000 }, () => '\0') } },
  ])('in a document: $what', async ({ change }) => {
    const { id, slug } = await newDraft(api)
    const body = { ...smallModel({ slug }), ...change } as never
    for (const reply of [
      await api.call(saveDraft, { params: { id }, body, revision: 1, as: 'consultant' }),
      await api.call(createModel, {
        body: { slug: 'too-many', title: 'x', from: { document: body } },
        as: 'consultant',
      }),
    ]) {
      expect(reply.status).toBe(422)
      expect(JSON.parse(reply.text).errors.length).toBeLessThanOrEqual(MAX_PROBLEMS)
    }
  })

  test('in a query', async () => {
    const { status, text } = await api.send('GET', `${API}/models?${new URLSearchParams(unknown(2_000) as never)}`)
    expect(status).toBe(400)
    expect(JSON.parse(text).errors).toHaveLength(MAX_PROBLEMS)
  })
})
