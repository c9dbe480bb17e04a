import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import {
  getModel,
  getPublishedVersion,
  listLeads,
  logout,
  type Model,
  saveDraft,
  type takeLead,
  updateLead,
} from '@verdict/contracts'
import { afterAll, beforeAll, describe, expect, expectTypeOf, test, vi } from 'vitest'
import { call, callForFile, CallError, requestOf, routeTo } from './client.ts'

describe('a call as HTTP', () => {
  test.each([
    { contract: logout, sending: {}, url: '/api/v1/auth/logout' },
    {
      contract: getPublishedVersion,
      sending: { params: { slug: 'a/b', number: 3 } },
      url: '/api/v1/models/a%2Fb/versions/3',
    },
    {
      contract: listLeads,
      sending: { query: { filter: { status: ['new'] }, range: [0, 9], sort: undefined } },
      url: '/api/v1/admin/leads?filter=%7B%22status%22%3A%5B%22new%22%5D%7D&range=%5B0%2C9%5D',
    },
    { contract: listLeads, sending: { query: { filter: '{}' } }, url: '/api/v1/admin/leads?filter=%7B%7D' },
  ])('goes to $url', ({ contract, sending, url }) => {
    expect(requestOf(contract, sending)).toEqual({ method: contract.method, url, headers: {} })
  })

  test('carries its body, key and revision', () => {
    const { headers, body } = requestOf(saveDraft, { params: { id: 'x' }, body: { a: 1 }, key: 'k', revision: 12 })
    expect(headers).toEqual({ 'content-type': 'application/json', 'idempotency-key': 'k', 'if-match': '"12"' })
    expect(body).toBe('{"a":1}')
  })
})

describe('over a connection', () => {
  const replies: { [url: string]: { status: number; type: string; text: string } } = {
    '/api/v1/admin/models/found': { status: 200, type: 'application/json', text: '{"id":"found"}' },
    '/api/v1/auth/logout': { status: 204, type: '', text: '' },
    '/api/v1/admin/models/refused': {
      status: 404,
      type: 'application/problem+json',
      text: '{"code":"not-found","status":404,"detail":"Nothing is here."}',
    },
    '/api/v1/admin/models/broken': { status: 502, type: 'text/html', text: '<h1>Bad gateway</h1>' },
  }
  const server = createServer(({ url }, response) => {
    const reply = replies[url as string]
    if (reply) response.writeHead(reply.status, { 'content-type': reply.type }).end(reply.text)
  })
  const browserFetch = globalThis.fetch

  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    // A browser adds the origin of the page.
    vi.stubGlobal('fetch', (url: string, init?: RequestInit) => browserFetch(origin + url, init))
  })
  afterAll(() => {
    vi.unstubAllGlobals()
    server.closeAllConnections()
    server.close()
  })

  const errorOf = (made: Promise<unknown>) =>
    made.then(
      () => undefined,
      (error: unknown) => error,
    )

  test('gives what came back, or nothing where there is no body', async () => {
    expect(await call(getModel, { params: { id: 'found' } })).toMatchObject({ status: 200, body: { id: 'found' } })
    expect((await call(logout)).body).toBeUndefined()
  })

  test('gives a file as it is', async () => {
    const { bytes, headers } = await callForFile(getModel, { params: { id: 'found' } })
    expect([new TextDecoder().decode(bytes), headers.get('content-type')]).toEqual([
      '{"id":"found"}',
      'application/json',
    ])
    const refused = errorOf(callForFile(getModel, { params: { id: 'refused' } }))
    expect(await refused).toMatchObject({ status: 404, message: 'Nothing is here.' })
  })

  test('a refused call has its status, its problem details and its sentence', async () => {
    const error = (await errorOf(call(getModel, { params: { id: 'refused' } }))) as CallError
    expect(error).toBeInstanceOf(CallError)
    expect([error.status, error.problem.code, error.message]).toEqual([404, 'not-found', 'Nothing is here.'])
  })

  test('what is no problem of the API has its status only', async () => {
    expect(await errorOf(call(getModel, { params: { id: 'broken' } }))).toMatchObject({ status: 502, problem: {} })
  })

  test('a call that is given up throws what it was given up with', async () => {
    const giving = new AbortController()
    const made = errorOf(call(getModel, { params: { id: 'never answered' }, signal: giving.signal }))
    giving.abort(new Error('gone elsewhere'))
    expect(await made).toMatchObject({ message: 'gone elsewhere' })
  })

  test('a server that is not there is status 0', async () => {
    vi.stubGlobal('fetch', () => browserFetch('http://127.0.0.1:1/'))
    expect(await errorOf(call(logout))).toMatchObject({ status: 0 })
  })
})

test('input and reply are those of the contract', () => {
  const route = routeTo<typeof takeLead>('POST', '/leads')
  const right = () => call(getModel, { params: { id: '' } })
  expectTypeOf(right).returns.resolves.toHaveProperty('body').toEqualTypeOf<Model>()
  const wrong = () => [
    // @ts-expect-error its path has a parameter
    call(getModel),
    // @ts-expect-error its path has another
    call(getModel, { params: { slug: '' } }),
    // @ts-expect-error it takes no body
    call(getModel, { params: { id: '' }, body: {} }),
    // @ts-expect-error the body lacks what is needed
    call(updateLead, { params: { id: '' }, body: { name: 'Ada' } }),
    // @ts-expect-error no such status
    call(updateLead, { params: { id: '' }, body: { revision: 1, status: 'asleep' } }),
    // @ts-expect-error no such filter
    call(listLeads, { query: { filter: { colour: 'red' } } }),
    // @ts-expect-error a route is of one contract
    call(route, { body: { name: 'Ada' } }),
  ]
  expect(wrong).toBeInstanceOf(Function)
})
