import { beforeAll, describe, expect, test } from '@jest/globals'
import { API } from '@verdict/contracts'
import { TestApi, testApi } from '../../test/api.ts'
import { contentsOf } from '../../test/contents.ts'
import { exchange } from '../../test/exchange.ts'
import { wireOf } from '../../test/mutations.ts'
import { type Operation, operations } from '../../test/operations.ts'
import { samples } from '../../test/samples.ts'

const api = testApi()
const published = testApi({ publicUrl: 'https://verdict.example' })

const host = 'localhost:4300'
const writes = operations.filter(({ method }) => method !== 'GET')

/** The right request of a call as a browser would send it, signed in. */
async function requestOf(product: TestApi, operation: Operation) {
  const sample = await samples[operation.id]!(product)
  const cookie = operation.id === 'logout' ? '' : (sample.caller?.cookie ?? (await product.cookieOf('admin')))
  const wire = wireOf(operation, sample)
  return { ...wire, headers: { ...wire.headers, cookie, host } }
}

async function send(request: Awaited<ReturnType<typeof requestOf>>, headers: object) {
  const { statusCode } = await api.app.inject({ ...request, headers: { ...request.headers, ...headers } } as never)
  return statusCode
}

describe.each(writes)('$method $path', (operation) => {
  let request: Awaited<ReturnType<typeof requestOf>>
  let before: string[]
  beforeAll(async () => {
    request = await requestOf(api, operation)
    before = await contentsOf(api)
  })

  test.each([
    { from: 'another site', headers: { origin: 'https://evil.example' } },
    { from: 'a sandboxed frame', headers: { origin: 'null' } },
    { from: 'another port', headers: { origin: 'http://localhost:5000' } },
    { from: 'a file', headers: { origin: 'file://' } },
    { from: 'a site whose name begins alike', headers: { origin: `http://${host}.evil.example` } },
    { from: 'a page that hides behind a user name', headers: { origin: `http://${host}@evil.example` } },
    { from: 'a page of another site, by what the browser says', headers: { 'sec-fetch-site': 'cross-site' } },
    { from: 'a neighbouring domain', headers: { 'sec-fetch-site': 'same-site' } },
    {
      from: 'another site that says it is this one',
      headers: { origin: 'https://evil.example', 'sec-fetch-site': 'same-origin' },
    },
    { from: 'this site, by way of another', headers: { origin: `http://${host}`, 'sec-fetch-site': 'cross-site' } },
  ])('from $from is refused', async ({ headers }) => {
    expect(await send(request, headers)).toBe(403)
  })

  test('what is refused changes nothing', async () => {
    expect(await contentsOf(api)).toEqual(before)
  })

  test.each([
    { from: 'a script, which says nothing', headers: {} },
    { from: 'the product’s own pages', headers: { origin: `http://${host}`, 'sec-fetch-site': 'same-origin' } },
    { from: 'an old browser, which sends an origin only', headers: { origin: `http://${host}` } },
  ])('from $from is served', async ({ headers }) => {
    const status = await send(await requestOf(api, operation), headers)
    expect(status).not.toBe(403)
    expect(status).toBeLessThan(500)
  })
})

describe('once the product’s own address is known', () => {
  const call = operations.find(({ id }) => id === 'recordVisit') as Operation

  test.each([
    { case: 'its own pages', headers: { origin: 'https://verdict.example' }, refused: false },
    { case: 'a script', headers: {}, refused: false },
    { case: 'its own name without encryption', headers: { origin: 'http://verdict.example' }, refused: true },
    {
      case: 'a name that only the request claims',
      headers: { host: 'evil.example', origin: 'https://evil.example' },
      refused: true,
    },
    {
      case: 'a name that a proxy header claims',
      headers: { 'x-forwarded-host': 'evil.example', origin: 'https://evil.example' },
      refused: true,
    },
  ])('$case: refused is $refused', async ({ headers, refused }) => {
    const wire = wireOf(call, await samples.recordVisit!(published))
    const { statusCode } = await published.app.inject({
      ...wire,
      headers: { ...wire.headers, host: 'verdict.example', ...(headers as object) },
    } as never)
    expect(statusCode >= 400).toBe(refused)
  })

  test('another host is refused for every method', async () => {
    for (const method of ['GET', 'HEAD', 'POST']) {
      const { status } = await published.send(method, `${API}/models`, undefined, { host: 'evil.example' })
      expect(status).toBeGreaterThanOrEqual(400)
      expect(status).toBeLessThan(500)
    }
  })

  const everywhere = [
    ...operations.map(({ method, path }) => ({ method, url: path.replace(/\{\w+\}/g, 'x') })),
    ...['/', '/a-model', '/r/x', '/embed/x', '/admin', '/admin/', '/admin/leads', '/embed.js', '/service-worker.js'],
    ...[
      '/api/docs',
      '/api/docs/swagger-ui.css',
      '/api/openapi.json',
      '/robots.txt',
      '/sitemap.xml',
      '/assets/x.js',
      '/x/y/z',
    ],
  ].map((place) => (typeof place === 'string' ? { method: 'GET', url: place } : place))

  test.each(everywhere)('another host is not served $method $url', async ({ method, url }) => {
    for (const host of ['evil.example', 'localhost', '127.0.0.1:4300', 'verdict.example.evil.example'])
      expect((await published.send(method, url, undefined, { host })).status).toBe(421)
  })

  test.each([
    { host: 'VERDICT.example', served: true },
    { host: 'verdict.example:443', served: true },
    { host: 'verdict.example.', served: true },
    { host: 'Verdict.Example.:443', served: true },
    { host: 'verdict.example:80', served: false },
    { host: 'verdict.example:4300', served: false },
    { host: 'verdict.example..', served: false },
    { host: 'x.verdict.example', served: false },
    { host: 'evil@verdict.example', served: false },
    { host: 'verdict.example/x', served: false },
    { host: 'verdict%2Eexample', served: false },
    { host: 'verdict.example:443:443', served: false },
    { host: '', served: false },
  ])('$host: served is $served', async ({ host, served }) => {
    for (const url of [`${API}/models`, '/admin/', '/api/openapi.json'])
      expect((await published.send('GET', url, undefined, { host })).status).toBe(served ? 200 : 421)
  })

  test('in the absolute form the host of the address counts, not the header', async () => {
    for (const [url, status] of [
      [`https://evil.example${API}/models`, 421],
      [`https://verdict.example@evil.example${API}/models`, 421],
      [`https://evil.example/health/live`, 200],
      [`https://verdict.example${API}/models`, 200],
    ] as const) {
      const bytes = `GET ${url} HTTP/1.1\r\nHost: verdict.example\r\nConnection: close\r\n\r\n`
      expect(await exchange(published, bytes)).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `))
    }
  })

  test('health checks are served for every host', async () => {
    expect((await published.send('GET', '/health/live', undefined, { host: '10.0.0.7:4300' })).status).toBe(200)
  })
})

test('no reply of the API allows another origin', async () => {
  const headers = { origin: 'https://evil.example', 'access-control-request-method': 'POST' }
  for (const { method, path } of operations)
    for (const asked of [method, 'OPTIONS']) {
      const reply = await api.send(asked, path, undefined, headers)
      expect(Object.keys(reply.headers).filter((name) => name.startsWith('access-control-'))).toEqual([])
      expect(reply.headers['cross-origin-resource-policy']).toBe('same-origin')
    }
})
