import { describe, expect, test } from '@jest/globals'
import { API, type ProblemDetails } from '@verdict/contracts'
import { PASSWORD, testApi } from '../../test/api.ts'
import { exchange } from '../../test/exchange.ts'
import { leadOf, newDraft, newResult } from '../../test/starter.ts'

const api = testApi()

interface Sent {
  method?: string
  url: string
  headers?: { [name: string]: string }
  payload?: string
}

/** Sends something that can only be refused, and checks the reply against RFC 9457. */
async function refused({ method = 'GET', url, headers = {}, payload }: Sent): Promise<ProblemDetails> {
  const reply = await api.app.inject({
    method: method as 'GET',
    url,
    headers,
    ...(payload !== undefined && { payload }),
  })
  expect(reply.statusCode).toBeGreaterThanOrEqual(400)
  expect(reply.headers['content-type']).toMatch(/^application\/problem\+json/)
  expect(reply.headers['cache-control']).toBe('no-store')
  expect(reply.headers['x-content-type-options']).toBe('nosniff')
  const problem = JSON.parse(reply.body) as ProblemDetails
  expect(problem).toMatchObject({ type: expect.any(String), title: expect.any(String), status: reply.statusCode })
  expect(reply.body).not.toMatch(/node_modules|at \w+ \(|\.ts:|\.js:/)
  return problem
}

const json = { 'content-type': 'application/json' }

describe('every refused call is answered with problem details', () => {
  test.each<{ what: string; sent: Sent; status?: number }>([
    { what: 'an unknown address', sent: { url: `${API}/nothing` }, status: 404 },
    { what: 'an unknown address of the API', sent: { url: '/api/v2/models' }, status: 404 },
    { what: 'an unknown method', sent: { method: 'DELETE', url: `${API}/models` }, status: 404 },
    { what: 'an unknown health', sent: { url: '/health/nothing' }, status: 404 },
    { what: 'an address with a broken escape', sent: { url: `${API}/models/%` }, status: 400 },
    { what: 'an address in broken UTF-8', sent: { url: `${API}/models/%ED%A0%80` }, status: 400 },
    { what: 'an address with a part of 200 letters', sent: { url: `${API}/models/${'x'.repeat(200)}` } },
    { what: 'a part of a whole address that is too long', sent: { url: `${API}/admin/leads/${'x'.repeat(2_000)}` } },
    {
      what: 'JSON that is none',
      sent: { method: 'POST', url: `${API}/leads`, headers: json, payload: '{' },
      status: 400,
    },
    { what: 'nothing as JSON', sent: { method: 'POST', url: `${API}/leads`, headers: json, payload: '' }, status: 400 },
    { what: 'no body at all', sent: { method: 'POST', url: `${API}/leads` }, status: 422 },
    {
      what: 'a form',
      sent: {
        method: 'POST',
        url: `${API}/leads`,
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        payload: 'name=x',
      },
      status: 415,
    },
    {
      what: 'plain text',
      sent: { method: 'POST', url: `${API}/leads`, headers: { 'content-type': 'text/plain' }, payload: '{}' },
      status: 415,
    },
    {
      what: '3 MB',
      sent: { method: 'POST', url: `${API}/leads`, headers: json, payload: `"${'x'.repeat(3 * 1024 * 1024)}"` },
      status: 413,
    },
    {
      what: '10,000 levels',
      sent: { method: 'POST', url: `${API}/leads`, headers: json, payload: '['.repeat(10_000) + ']'.repeat(10_000) },
      status: 422,
    },
    {
      what: 'a body that is wrong',
      sent: { method: 'POST', url: `${API}/leads`, headers: json, payload: '{"name":1}' },
      status: 422,
    },
    { what: 'nobody signed in', sent: { url: `${API}/admin/leads` }, status: 401 },
    {
      what: 'another site',
      sent: { method: 'POST', url: `${API}/auth/logout`, headers: { origin: 'null' } },
      status: 403,
    },
  ])('$what', async ({ sent, status }) => {
    const problem = await refused(sent)
    expect(problem.status).toBe(status ?? problem.status)
  })
})

test('a form is refused even where JSON of the same content would do: any page of the world can send one', async () => {
  const { email } = await api.user('admin')
  const payload = String(new URLSearchParams({ email, password: PASSWORD }))
  const headers = { 'content-type': 'application/x-www-form-urlencoded' }
  expect((await refused({ method: 'POST', url: `${API}/auth/login`, headers, payload })).status).toBe(415)
})

test('all problems of a body are listed at once, each with its place', async () => {
  const { token } = await newResult(api)
  const payload = JSON.stringify({ ...leadOf(token), name: '', email: 'x', consent: { accepted: false, 'a/b~c': 1 } })
  const { errors = [] } = await refused({ method: 'POST', url: `${API}/leads`, headers: json, payload })
  expect(errors.map(({ pointer }) => pointer).sort()).toEqual(
    ['/name', '/email', '/consent/accepted', '/consent/a~1b~0c'].sort(),
  )
  for (const { message } of errors) expect(message).toMatch(/\w/)
})

test('of a body that may be one of several the nearest says what is wrong', async () => {
  const { id } = await newDraft(api)
  const headers = { ...json, cookie: await api.cookieOf('admin'), 'if-match': '"1"' }
  const problemsOf = async (url: string, body: object) => {
    const { errors } = await refused({ method: 'POST', url: `${API}${url}`, headers, payload: JSON.stringify(body) })
    return errors?.map(({ pointer }) => pointer)
  }
  expect(await problemsOf(`/admin/models/${id}/restore`, { version: 'x' })).toEqual(['/version'])
  expect(await problemsOf(`/admin/models/${id}/restore`, {})).toEqual([''])
  expect(await problemsOf('/admin/models', { slug: 'x', title: 'X', from: { model: 'x' } })).toEqual(['/from/model'])
})

test('a 500 does not reveal its cause', async () => {
  const { token } = await newResult(api)
  await api.database.query('alter table leads rename to hidden')
  const problem = await refused({
    method: 'POST',
    url: `${API}/leads`,
    headers: json,
    payload: JSON.stringify(leadOf(token)),
  })
  await api.database.query('alter table hidden rename to leads')
  expect(problem.status).toBe(500)
  expect(JSON.stringify(problem)).not.toMatch(/relation|leads|select|insert|Ada Byron/i)
  expect(problem.requestId).toMatch(/^[0-9a-f-]{36}$/)
})

test('each reply has an id of its own, which no client can choose', async () => {
  const ids = []
  for (let i = 0; i < 2; i++)
    ids.push((await api.send('GET', '/health/live', undefined, { 'x-request-id': 'mine' })).headers['x-request-id'])
  expect(new Set(ids).size).toBe(2)
  expect(ids).not.toContain('mine')
})

describe('over a real connection', () => {
  const request = (line: string, ...headers: string[]) =>
    [line, 'Host: localhost', 'Connection: close', ...headers, '', ''].join('\r\n')

  test('headers of 100 kB are refused with a problem', async () => {
    const reply = await exchange(api, request('GET /api/v1/models HTTP/1.1', `X: ${'x'.repeat(100_000)}`))
    expect(reply).toMatch(/^HTTP\/1\.1 431 /)
    expect(reply).toMatch(/content-type: application\/problem\+json/i)
  })

  test.each([
    { what: 'something that is no HTTP', bytes: 'HELLO\r\n\r\n' },
    { what: 'two lengths', bytes: request('POST /api/v1/leads HTTP/1.1', 'Content-Length: 1', 'Content-Length: 2') },
    {
      what: 'a length and chunks',
      bytes: request('POST /api/v1/leads HTTP/1.1', 'Content-Length: 1', 'Transfer-Encoding: chunked'),
    },
    { what: 'a path beyond the root', bytes: request('GET /../../etc/passwd HTTP/1.1') },
    { what: 'no host', bytes: 'GET /api/v1/models HTTP/1.1\r\nConnection: close\r\n\r\n' },
    { what: 'no host, of health', bytes: 'GET /health/live HTTP/1.1\r\nConnection: close\r\n\r\n' },
    { what: 'two hosts', bytes: request('GET /api/v1/models HTTP/1.1', 'hOST: evil.example') },
    { what: 'a tunnel', bytes: request('CONNECT evil.example:443 HTTP/1.1') },
    {
      what: 'a compression of the connection',
      bytes: request('POST /api/v1/leads HTTP/1.1', 'Transfer-Encoding: gzip'),
    },
    { what: 'a line that is folded', bytes: request('GET / HTTP/1.1', 'X: a', ' b') },
    { what: 'a character that no header has', bytes: request('GET / HTTP/1.1', 'X: a\0b') },
    { what: 'another protocol', bytes: 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n' },
    { what: 'a length below nothing', bytes: request('POST /api/v1/leads HTTP/1.1', 'Content-Length: -1') },
    { what: 'all that is there', bytes: request('OPTIONS * HTTP/1.1') },
    { what: 'what comes back', bytes: request('TRACE / HTTP/1.1') },
    { what: 'letters that are half a character', bytes: request('GET /%E0%A4%A HTTP/1.1') },
  ])('$what is refused with a problem', async ({ bytes }) => {
    const [head = '', body = ''] = (await exchange(api, bytes)).split('\r\n\r\n')
    const [line, ...headers] = head.toLowerCase().split('\r\n')
    expect(line).toMatch(/^http\/1\.1 4\d\d /)
    expect(headers.find((each) => each.startsWith('content-type:'))).toMatch(/application\/problem\+json/)
    expect(headers).toContain('x-content-type-options: nosniff')
    expect(headers).toContain('cache-control: no-store')
    expect(JSON.parse(body)).toMatchObject({ status: Number(line?.split(' ')[1]), detail: expect.any(String) })
  })

  test('an unknown Expect header is ignored', async () => {
    expect(await exchange(api, request('GET /health/live HTTP/1.1', 'Expect: the-unexpected'))).toMatch(
      /^HTTP\/1\.1 200 /,
    )
  })

  test('an address as a proxy is asked is the address behind its host', async () => {
    for (const address of ['http://localhost/health/live', 'HTTP://localhost:4300/health/live'])
      expect(await exchange(api, request(`GET ${address} HTTP/1.1`))).toMatch(/^HTTP\/1\.1 200 [^]*"live"/)
    expect(await exchange(api, request('GET http://localhost?lang=es HTTP/1.1'))).toMatch(/^HTTP\/1\.1 200 /)
  })
})

describe('a program that asks for what is not there gets a problem', () => {
  const nowhere = [
    ...[
      '/one-word',
      '/two/words',
      '/r/nothing',
      '/r/nothing/verify',
      '/r/nothing/share.png',
      '/nothing/share.png',
      '/case-studies/nothing',
    ],
    ...['/embed/nothing', '/nothing/compare', '/nothing/how', '/nothing.txt', '/assets/nothing.js', '/assets/'],
    ...['/admin/assets/nothing.js', `${API}/nothing`, API, '/api', '/health/nothing', '/%2e%2e/etc', '/%C3%A9'],
  ]
  const accepted = ['application/json', 'application/problem+json', '*/*', 'image/png, */*;q=0.1', undefined]
  test.each(nowhere.flatMap((path) => accepted.map((accept) => ({ path, accept }))))(
    '$path, accepting $accept',
    async ({ path, accept }) => {
      const { status, headers, body } = await api.send('GET', path, undefined, accept === undefined ? {} : { accept })
      expect([status, headers['content-type']]).toEqual([404, 'application/problem+json; charset=utf-8'])
      expect(body).toMatchObject({ status: 404, code: 'not-found', requestId: expect.any(String) })
    },
  )
})
