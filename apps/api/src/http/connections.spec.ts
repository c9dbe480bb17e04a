import { createServer, type Server } from 'node:http'
import { type AddressInfo, connect, type Socket } from 'node:net'
import { afterEach, describe, expect, test } from '@jest/globals'
import { API } from '@verdict/contracts'
import { testApi } from '../../test/api.ts'
import { exchange, portOf } from '../../test/exchange.ts'
import { boundConnections, MOST_AT_ONCE, MOST_CONNECTIONS } from './connections.ts'

const api = testApi()
const sockets: Socket[] = []
afterEach(() => {
  for (const socket of sockets.splice(0)) socket.destroy()
})

/** A connection that sends the given bytes and nothing else. */
async function open(port: number, { from = '127.0.0.1', bytes = '' } = {}): Promise<Socket> {
  const socket = connect({ port, host: '127.0.0.1', localAddress: from })
  socket.on('error', () => undefined)
  sockets.push(socket)
  await new Promise((resolve) => socket.once('connect', resolve).once('close', resolve))
  if (bytes) socket.write(bytes)
  return socket
}

const get = (url: string, ...headers: string[]) =>
  [`GET ${url} HTTP/1.1`, 'Host: localhost', ...headers, '', ''].join('\r\n')
const statusesIn = (replies: string) => [...replies.matchAll(/HTTP\/1\.1 (\d+)/g)].map(([, status]) => Number(status))

describe('many requests in one packet', () => {
  test('a few are answered in their order', async () => {
    const replies = await exchange(
      api,
      get('/health/live').repeat(4) +
        get(`${API}/nothing`) +
        get('/health/live') +
        get('/robots.txt', 'Connection: close'),
    )
    expect(statusesIn(replies)).toEqual([200, 200, 200, 200, 404, 200, 200])
  })

  test('of two thousand pipelined requests a few are answered, the next is refused, and the connection ends', async () => {
    const statuses = statusesIn(await exchange(api, get('/health/live').repeat(2_000)))
    expect(statuses.at(-1)).toBe(429)
    expect(statuses.slice(0, -1)).toEqual(Array(MOST_AT_ONCE).fill(200))
  })

  test('a connection may go on for ever, one after another', async () => {
    const socket = await open(await portOf(api))
    for (let i = 0; i < 5 * MOST_AT_ONCE; i++) {
      const reply = new Promise((resolve) => socket.once('data', (chunk) => resolve(String(chunk))))
      socket.write(get('/health/live'))
      expect(statusesIn((await reply) as string)).toEqual([200])
    }
  })
})

// Elsewhere a machine has one address of its own.
const onLinux = process.platform === 'linux' ? describe : describe.skip

onLinux('many connections from one address', () => {
  let server: Server
  afterEach(() => void server?.close())

  test('take none from the others', async () => {
    server = createServer()
    boundConnections(server, 10)
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const { port } = server.address() as AddressInfo
    const others = [await open(port, { from: '127.0.0.2' }), await open(port, { from: '127.0.0.3' })]
    const many = []
    for (let i = 0; i < 30; i++) many.push(await open(port))
    await new Promise((resolve) => setTimeout(resolve, 100))
    expect(others.map(({ closed }) => closed)).toEqual([false, false])
    expect(many.filter(({ closed }) => !closed)).toHaveLength(8)
    expect(many.at(-1)?.closed).toBe(false)
  })

  test('leave the product open to others', async () => {
    const port = await portOf(api)
    const half = `POST ${API}/visits HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 2000\r\n\r\n{`
    for (let i = 0; i < MOST_CONNECTIONS + 100; i++) await open(port, { bytes: i % 2 ? half : '' })
    const held = await new Promise<number>((resolve) =>
      api.app.getHttpServer().getConnections((_: unknown, count: number) => resolve(count)),
    )
    expect(held).toBeLessThanOrEqual(MOST_CONNECTIONS)
    const other = await open(port, { from: '127.0.0.2', bytes: get('/health/live') })
    expect(String(await new Promise((resolve) => other.once('data', resolve)))).toMatch(/^HTTP\/1\.1 200 /)
  })
})

test('an incomplete request times out', async () => {
  const port = await portOf(api)
  const server: Server = api.app.getHttpServer()
  expect(server).toMatchObject({ headersTimeout: 15_000, requestTimeout: 30_000 })
  // The server looks every two seconds for connections that have come to these.
  Object.assign(server, { headersTimeout: 1_000, requestTimeout: 3_000 })
  const post = (...headers: string[]) =>
    [`POST ${API}/visits HTTP/1.1`, 'Host: localhost', 'Content-Type: application/json', ...headers, '', ''].join(
      '\r\n',
    )
  const kinds = {
    'not a byte': '',
    'half a header': 'GET /health/live HTTP/1.1\r\nHost: loc',
    'half a body': `${post('Content-Length: 1000')}{`,
    'chunks without an end': `${post('Transfer-Encoding: chunked')}1\r\n{\r\n`,
    'a body that was refused': `POST ${API}/nowhere HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1000\r\n\r\n{`,
  }
  const all = Object.entries(kinds).map(async ([kind, bytes]) => {
    const socket = await open(port, { bytes })
    const drip = setInterval(() => kind.includes('body') && socket.write(' '), 1_000)
    const [begun, received] = [Date.now(), [] as string[]]
    socket.on('data', (chunk) => received.push(String(chunk)))
    await new Promise((resolve) => socket.once('close', resolve))
    clearInterval(drip)
    return { kind, seconds: (Date.now() - begun) / 1000, status: statusesIn(received.join(''))[0] }
  })
  const ended = await Promise.all(all)
  // The rest is a slow machine's.
  for (const { kind, seconds } of ended) expect([kind, seconds < 20]).toEqual([kind, true])
  expect(Object.fromEntries(ended.map(({ kind, status }) => [kind, status]))).toEqual({
    'not a byte': 408,
    'half a header': 408,
    'half a body': 408,
    'chunks without an end': 408,
    'a body that was refused': 404,
  })
})
