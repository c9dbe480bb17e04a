import { connect, type Socket } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { paths, urlOf } from '@verdict/contracts'
import pg from 'pg'
import { afterEach, describe, expect, test } from 'vitest'
import { descendantsOf, isAlive, Product, thorough, tidy, until } from './product.ts'

afterEach(tidy)

/** With some room for a busy machine: ten seconds are promised. */
const IN_TIME = 11_000

const open = (port: number, text = ''): Promise<Socket> =>
  new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => {
      socket.write(text)
      resolve(socket)
    })
    socket.once('error', reject)
    socket.on('error', () => {})
  })

const post = (length: number) =>
  `POST ${urlOf(paths.assessments)} HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\ncontent-length: ${length}\r\n\r\n`

const STUCK: { [what: string]: (product: Product) => Promise<Socket[]> } = {
  'a connection that has sent nothing': async ({ port }) => [await open(port)],
  'half a header': async ({ port }) => [await open(port, 'GET / HTTP/1.1\r\nhost: loc')],
  'half a body': async ({ port }) => [await open(port, `${post(1_000)}{"model":`)],
  'a body in chunks that never ends': async ({ port }) => [
    await open(
      port,
      `POST ${urlOf(paths.visits)} HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n\r\n5\r\n{"vis\r\n`,
    ),
  ],
  'a reader that does not read': async ({ port }) => {
    const sockets = await Promise.all(Array.from({ length: 5 }, () => open(port)))
    for (const socket of sockets) {
      socket.pause()
      socket.write('GET /django-or-nodejs/compare HTTP/1.1\r\nhost: localhost\r\n\r\n'.repeat(30))
    }
    await pause(1_000)
    return sockets
  },
  'connections that are kept for later': async ({ port }) => {
    const sockets = await Promise.all(
      Array.from({ length: 10 }, () => open(port, 'GET /health/live HTTP/1.1\r\nhost: localhost\r\n\r\n')),
    )
    await pause(500)
    return sockets
  },
}

describe('it ends on a signal', () => {
  const [short, ...long] = Object.keys(STUCK) as [string, ...string[]]
  const doesNotKeepIt = async (what: string) => {
    const product = await Product.start()
    const below = descendantsOf(product.process.pid as number)
    const sockets = await STUCK[what]?.(product)
    expect(await product.end()).toBeLessThan(IN_TIME)
    expect(product.process.exitCode).toBe(0)
    await until(async () => !below.some(isAlive), 5_000)
    for (const socket of sockets ?? []) socket.destroy()
  }
  test(`${short} does not keep it`, () => doesNotKeepIt(short))
  thorough.each(long)('%s does not keep it', doesNotKeepIt)

  thorough('nor does a request that waits in the database', async () => {
    const product = await Product.start()
    const client = await locking(product, 'assessments')
    const waiting = product.assess()
    await pause(500)
    expect(await product.end()).toBeLessThan(IN_TIME)
    expect(product.process.exitCode).toBe(0)
    expect([0, 503]).toContain((await waiting).status)
    await client.end().catch(() => {})
  })

  thorough('nor a database that has stopped answering', async () => {
    const product = await Product.start()
    const below = descendantsOf(product.process.pid as number)
    for (const pid of below) process.kill(pid, 'SIGSTOP')
    void product.get('/')
    await pause(300)
    expect(await product.end()).toBeLessThan(IN_TIME)
    expect(product.process.exitCode).toBe(0)
    for (const pid of below.filter(isAlive)) process.kill(pid, 'SIGCONT')
  })

  test('requests in flight are answered, later ones hear that it ends', async () => {
    const product = await Product.start()
    const kept = await open(product.port, 'GET /health/live HTTP/1.1\r\nhost: localhost\r\n\r\n')
    let heard = ''
    kept.on('data', (data) => (heard += String(data)))
    const client = await locking(product, 'assessments')
    const inFlight = Array.from({ length: 5 }, () => product.assess())
    await pause(1_000)
    product.process.kill('SIGTERM')
    await pause(400)
    // On a connection that is in the middle of a request, the next one is refused.
    await client.query('rollback')
    await client.end()
    for (const { status } of await Promise.all(inFlight)) expect(status).toBe(201)
    await until(async () => product.ended, IN_TIME)
    expect(product.process.exitCode).toBe(0)
    expect(heard).toContain('200 OK')
    kept.destroy()
  })

  thorough('what comes while it ends is refused as a problem, with the time to wait', async () => {
    const product = await Product.start()
    const client = await locking(product, 'assessments')
    // Half a request holds its connection open; the other half comes too late.
    const late = await open(product.port, 'GET / HTTP/1.1\r\nhost: local')
    let heard = ''
    late.on('data', (data) => (heard += String(data)))
    const inFlight = product.assess()
    await pause(500)
    product.process.kill('SIGTERM')
    await pause(50)
    late.write('host\r\n\r\n')
    await until(async () => heard.includes('"status"'), 5_000)
    expect(heard).toMatch(/^HTTP\/1.1 503/)
    expect(heard).toMatch(/content-type: application\/problem\+json/i)
    expect(heard).toMatch(/retry-after: \d+/i)
    await client.end()
    expect((await inFlight).status).toBe(201)
    await until(async () => product.ended, IN_TIME)
  })

  thorough('with DRAIN_SECONDS it goes on serving so long, though it is not ready', async () => {
    const product = await Product.start({ env: { DRAIN_SECONDS: '3' } })
    const from = Date.now()
    product.process.kill('SIGTERM')
    await until(async () => (await product.get('/health/ready')).status === 503, 1_500)
    expect((await product.get('/')).status).toBe(200)
    expect((await product.assess()).status).toBe(201)
    expect((await product.get('/health/live')).status).toBe(200)
    await until(async () => product.ended, 15_000)
    expect(Date.now() - from).toBeGreaterThanOrEqual(3_000)
    expect(product.process.exitCode).toBe(0)
  })

  thorough('a start that is told to end leaves no database behind', async () => {
    for (const after of [300, 900, 1_500]) {
      const product = await Product.launch()
      await pause(after)
      const below = descendantsOf(product.process.pid as number)
      await product.end()
      await until(async () => !below.some(isAlive), 10_000)
    }
  })
})

/** A connection that holds an exclusive lock on a table until it ends. */
async function locking(product: Product, table: string): Promise<pg.Client> {
  const client = new pg.Client(product.database)
  client.on('error', () => {})
  await client.connect()
  await client.query(`begin; lock table ${table} in access exclusive mode`)
  return client
}
