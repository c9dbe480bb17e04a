import { createServer, request, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { API, getSettings, updateSettings } from '@verdict/contracts'
import { testApi } from '../../test/api.ts'
import { exchange } from '../../test/exchange.ts'
import { someSite } from '../../test/starter.ts'
import { ReplyCache } from '../reply-cache/reply-cache.service.ts'
import { UnmodifiedReplies } from './unmodified-replies.ts'

const api = testApi()

interface Asked {
  [header: string]: string
}

describe('a request that was answered with 304', () => {
  const asked = (...headers: string[]) =>
    [`GET ${API}/site HTTP/1.1`, 'Host: localhost', ...headers, '', ''].join('\r\n')
  const tagOf = async () => /^etag: (.*)\r$/im.exec(await exchange(api, asked('Connection: close')))?.[1] as string
  /** The replies to a request that is made ten times, one after another. */
  async function tenTimes(...headers: string[]): Promise<string[]> {
    const replies: string[] = []
    for (let i = 0; i < 10; i++) replies.push(await exchange(api, asked(...headers, 'Connection: close')))
    return replies
  }
  beforeAll(() => someSite(api))

  test('is answered alike from then on, each time with an id of its own', async () => {
    const replies = await tenTimes(`If-None-Match: ${await tagOf()}`)
    const ids = replies.map((reply) => /^x-request-id: (.*)\r$/im.exec(reply)?.[1])
    expect(new Set(ids).size).toBe(10)
    const shared = replies.map((reply) => reply.replace(/^(date|x-request-id): .*\r\n/gim, '').toLowerCase())
    expect(shared[0]).toMatch(/^http\/1.1 304 /)
    expect(new Set(shared).size).toBe(1)
  })

  test('is answered with what is there now once that has changed', async () => {
    for (let i = 0; i < 10; i++) {
      const had = `If-None-Match: ${await tagOf()}`
      for (const reply of await tenTimes(had)) expect(reply).toMatch(/^HTTP\/1.1 304 /)
      const { revision } = (await api.call(getSettings, { as: 'admin' })).body
      const body = { name: `Site number ${i}`, revision }
      expect((await api.call(updateSettings, { as: 'admin', body })).status).toBe(200)
      expect(await exchange(api, asked(had, 'Connection: close'))).toContain(`Site number ${i}`)
    }
  })
})

describe('which requests are remembered', () => {
  let server: Server
  /** Requests that came through to the server's own listener. */
  let through = 0
  beforeAll(async () => {
    const { revision } = api.app.get(ReplyCache)
    const unmodified = new UnmodifiedReplies(revision)
    server = createServer((incoming, response) => {
      through++
      void revision.current().then((current) => {
        unmodified.remember(incoming, current, { etag: '"one"' })
        response.writeHead(304, { etag: '"one"' }).end()
      })
    })
    unmodified.answerFirst(server)
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  })
  afterAll(() => new Promise((resolve) => server.close(resolve)))
  beforeEach(() => {
    through = 0
  })

  /** Makes a request while the content's revision is known. */
  async function get(headers: Asked, path = '/') {
    await api.app.get(ReplyCache).revision.current()
    const { port } = server.address() as AddressInfo
    const status = await new Promise((resolve, reject) =>
      request({ port, path, headers, agent: false }, (reply) => {
        reply.resume().on('end', () => resolve(reply.statusCode))
      })
        .on('error', reject)
        .end(),
    )
    expect(status).toBe(304)
  }

  test('one that is asked in the same words', async () => {
    let asked = 0
    // Now and then what is known has become too old on the way.
    for (; through === asked && asked < 500; asked++) await get({ 'if-none-match': '"one"', accept: 'text/html' })
    expect(through).toBeLessThan(asked)
  })

  test.each([
    { what: 'without a tag', headers: { accept: 'text/html' } },
    { what: 'of somebody who is signed in', headers: { 'if-none-match': '"one"', cookie: 'verdict=secret' } },
    { what: 'of a program with a token', headers: { 'if-none-match': '"one"', authorization: 'Bearer secret' } },
    { what: 'with a body', headers: { 'if-none-match': '"one"', 'content-length': '0' } },
    { what: 'longer than any browser makes it', headers: { 'if-none-match': '"one"', accept: 'a'.repeat(2_000) } },
  ] as { what: string; headers: Asked }[])('none $what', async ({ headers }) => {
    for (let i = 0; i < 20; i++) await get(headers)
    expect(through).toBe(20)
  })

  test('another tag, another header or another address is another request', async () => {
    const first = { 'if-none-match': '"one"', 'accept-language': 'es' }
    await get(first)
    through = 0
    await get({ ...first, 'if-none-match': '"two"' })
    await get({ ...first, 'accept-language': 'ca' })
    await get({ ...first, host: 'elsewhere.example' })
    await get(first, '/other')
    expect(through).toBe(4)
  })
})
