import { type AddressInfo, connect, type Socket } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { afterEach, beforeAll, expect, jest, test } from '@jest/globals'
import { testApi } from '../../test/api.ts'
import { newPublished, someSite } from '../../test/starter.ts'
import { WorkerPool } from '../workers/worker-pool.service.ts'

const api = testApi()
let port: number

beforeAll(async () => {
  await someSite(api)
  await api.app.listen(0, '127.0.0.1')
  port = (api.app.getHttpServer().address() as AddressInfo).port
})
afterEach(() => void jest.restoreAllMocks())

/** Requests an uncached page a number of times while the database is blocked. */
async function asked(times: number) {
  const { slug } = await newPublished(api)
  const tasks = jest.spyOn(api.app.get(WorkerPool), 'run')
  const other = api.database.createQueryRunner()
  await other.startTransaction()
  await other.query('lock table site in access exclusive mode')
  const sockets = await Promise.all(Array.from({ length: times }, () => ask(`/${slug}`)))
  await until(async () => {
    const [{ waiting }] = await other.query(
      `select count(*)::integer as waiting from pg_stat_activity
       where datname = current_database() and wait_event_type = 'Lock'`,
    )
    return waiting > 0
  })
  const goOn = async () => {
    await other.rollbackTransaction()
    await other.release()
  }
  const rendered = () => tasks.mock.calls.filter(([, name]) => name === 'renderPage').length
  return { slug, sockets, goOn, rendered }
}

const ask = (path: string) =>
  new Promise<Socket>((resolve) => {
    const socket = connect(port, '127.0.0.1', () => {
      socket.write(`GET ${path} HTTP/1.1\r\nHost: localhost\r\n\r\n`)
      resolve(socket)
    })
    socket.on('error', () => {})
  })

async function until(isSo: () => Promise<boolean>) {
  while (!(await isSo())) await pause(20)
}

/** Waits until no request is under way: the connections are closed, and later requests are answered. */
async function untilAllIsDone(slug: string) {
  const connections = () =>
    new Promise<number>((resolve) =>
      api.app.getHttpServer().getConnections((_: unknown, count: number) => resolve(count)),
    )
  await until(async () => (await connections()) === 0)
  expect((await api.send('GET', `/${slug}/how`)).status).toBe(200)
}

test('a page of a connected client is rendered', async () => {
  const { sockets, goOn, rendered } = await asked(1)
  const reply = new Promise((resolve) => sockets[0]?.once('data', resolve))
  await goOn()
  expect(String(await reply)).toMatch(/^HTTP\/1\.1 200 /)
  for (const socket of sockets) socket.destroy()
  expect(rendered()).toBe(1)
})

test.each([
  { how: 'closed', leave: (socket: Socket) => socket.destroy() },
  { how: 'reset', leave: (socket: Socket) => socket.resetAndDestroy() },
])(
  'a page whose connection was $how meanwhile is not rendered, nor are those queued on that connection',
  async ({ leave }) => {
    const { slug, sockets, goOn, rendered } = await asked(40)
    for (const socket of sockets) leave(socket)
    await pause(100)
    await goOn()
    await untilAllIsDone(slug)
    // Only the last page, which proves that the queue is empty.
    expect(rendered()).toBe(1)
  },
)
