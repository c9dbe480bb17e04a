import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { getResult, listPublishedModels, paths, takeAssessment, urlOf } from '@verdict/contracts'
import pg from 'pg'
import { afterEach, describe, expect, test } from 'vitest'
import { descendantsOf, newFolder, Product, type Reply, thorough, tidy, until } from './product.ts'

afterEach(tidy)

/** What a database that cannot serve now is answered with. */
function expectOutage({ status, headers, text }: Reply) {
  expect({ status, text }).toEqual({ status: 503, text: expect.stringContaining('"status":503') })
  expect(headers.get('content-type')).toBe('application/problem+json; charset=utf-8')
  expect(Number(headers.get('retry-after'))).toBeGreaterThan(0)
}

const connected = async (address: string) => {
  const client = new pg.Client(address)
  client.on('error', () => {})
  await client.connect()
  return client
}

const locking = async (product: Product, tables: string) => {
  const client = await connected(product.database)
  await client.query(`begin; lock table ${tables} in access exclusive mode`)
  return client
}

/** Calls until the time is up, and what came. */
async function underLoad(product: Product, milliseconds: number): Promise<Reply[]> {
  const replies: Reply[] = []
  const callers = [() => product.get('/'), () => product.assess(), () => product.call(listPublishedModels)]
  const end = Date.now() + milliseconds
  await Promise.all(
    callers.map(async (call) => {
      while (Date.now() < end) {
        replies.push(await call())
        await pause(20)
      }
    }),
  )
  return replies
}

describe('the database is watched', () => {
  for (const signal of ['SIGKILL', 'SIGINT'] as const)
    (signal === 'SIGKILL' ? test : thorough)(`ended by ${signal}, it serves again within ten seconds`, async () => {
      const product = await Product.start()
      const load = underLoad(product, 6_000)
      await pause(1_000)
      process.kill(product.postmaster, signal)
      const from = Date.now()
      await until(async () => (await product.assess()).status === 201, 10_000)
      expect(Date.now() - from).toBeLessThan(10_000)
      for (const reply of await load) if (![200, 201].includes(reply.status)) expectOutage(reply)
      await until(async () => (await product.get('/health/ready')).status === 200, 5_000)
      expect(product.said).toMatch(/The database ended unasked/)
    })

  thorough('one that cannot be started again ends the product with a sentence', async () => {
    const product = await Product.start()
    const version = join(product.data, 'postgres/PG_VERSION')
    renameSync(version, `${version}.away`)
    process.kill(product.postmaster, 'SIGKILL')
    await until(async () => product.ended, 20_000)
    expect(product.process.exitCode).toBe(1)
    expect(product.said).toMatch(/does not start: .*\n?.*Verdict ends\./)
  })

  thorough('one connection that is killed takes the others with it for a moment, and nothing is a 500', async () => {
    const product = await Product.start()
    const load = underLoad(product, 4_000)
    await pause(1_000)
    const client = await connected(product.database)
    const { rows } = await client.query(`select pid from pg_stat_activity where application_name = 'verdict' limit 1`)
    process.kill(rows[0].pid, 'SIGKILL')
    for (const reply of await load) if (![200, 201].includes(reply.status)) expectOutage(reply)
    expect((await product.assess()).status).toBe(201)
  })

  test('while it cannot be reached every call is a 503, and the log has a line a minute', async () => {
    const product = await Product.start()
    const database = await locking(product, 'leads')
    await database.query('rollback; alter role verdict_product nologin')
    await database.query(`select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'verdict'`)
    const before = product.said.length
    const replies = await underLoad(product, 3_000)
    expect(replies.length).toBeGreaterThan(50)
    for (const reply of replies.slice(5)) expectOutage(reply)
    expect((await product.get('/health/ready')).status).toBe(503)
    expect((await product.get('/health/live')).status).toBe(200)
    const lines = product.said.slice(before).trim().split('\n')
    expect(lines.length).toBeLessThanOrEqual(2)
    await database.query('alter role verdict_product login')
    await until(async () => (await product.assess()).status === 201, 5_000)
    await database.end()
  })

  test('writes that wait for a lock leave the others their connections', async () => {
    const product = await Product.start()
    const client = await locking(product, 'assessments')
    const posting = Array.from({ length: 60 }, () => product.assess())
    await pause(1_500)
    for (const path of ['/', urlOf(paths.models), '/django-or-nodejs', '/health/ready'])
      expect(await product.get(path, 5_000)).toMatchObject({ status: 200 })
    expect((await product.signIn()).status).toBe(200)
    for (const reply of await Promise.all(posting)) expectOutage(reply)
    await client.query('rollback')
    await client.end()
    expect((await product.assess()).status).toBe(201)
  })

  thorough('reads that wait for a lock leave the sign-in its connections', async () => {
    const product = await Product.start()
    const client = await locking(product, 'models, model_versions')
    const reading = Array.from({ length: 40 }, () => product.call(listPublishedModels))
    await pause(1_500)
    expect((await product.signIn()).status).toBe(200)
    for (const reply of await Promise.all(reading)) expectOutage(reply)
    await client.end()
    expect((await product.get('/')).status).toBe(200)
  })

  thorough('one that is silent is given up, and is used again when it speaks', async () => {
    const product = await Product.start()
    await product.assess()
    const below = descendantsOf(product.process.pid as number)
    for (const pid of below) process.kill(pid, 'SIGSTOP')
    const stuck = await Promise.all([product.assess(), product.get('/'), product.call(listPublishedModels)])
    for (const reply of stuck) {
      expectOutage(reply)
      expect(reply.took).toBeLessThan(30_000)
    }
    const ready = await product.get('/health/ready')
    expect(ready.status).toBe(503)
    expect(ready.took).toBeLessThan(5_000)
    for (const pid of below) process.kill(pid, 'SIGCONT')
    await until(async () => (await product.assess()).status === 201, 10_000)
  })

  thorough('others that take all its connections are an outage too', async () => {
    const product = await Product.start()
    await pause(11_000)
    const clients: pg.Client[] = []
    try {
      for (let more = 0; more < 120; more++) clients.push(await connected(product.database))
    } catch {
      // All taken.
    }
    for (const reply of await underLoad(product, 1_500)) if (![200, 201].includes(reply.status)) expectOutage(reply)
    await Promise.all(clients.map((client) => client.end()))
    await until(async () => (await product.assess()).status === 201, 5_000)
  })

  test('its log is readable by the owner only, continues after a crash, and contains no typed values', async () => {
    const product = await Product.start()
    const client = await connected(product.database)
    await client.query('alter table assessments add constraint refused check (locale is null) not valid')
    await product.call(takeAssessment, {
      body: {
        model: 'django-or-nodejs',
        version: 1,
        answers: {},
        locale: 'en',
        source: { referrer: 'https://told-by.example/' },
      },
    })
    await client.end()
    const file = join(product.data, 'postgres.log')
    writeFileSync(file, 'a story of long ago\n', { flag: 'a' })
    process.kill(product.postmaster, 'SIGKILL')
    await until(async () => (await product.assess()).status === 201, 10_000)
    const log = readFileSync(file, 'utf8')
    expect(statSync(file).mode & 0o777).toBe(0o600)
    expect(log).toContain('a story of long ago')
    expect(log).toMatch(/database system was (interrupted|not properly shut down)/)
    expect(log).not.toMatch(/Failing row|told-by|STATEMENT|DETAIL/)
  })
})

const canMount = process.platform === 'linux' && process.getuid?.() === 0
const onSmallDisk = canMount ? thorough : test.skip

/** A disk of its own that can be filled. */
function smallDisk(size: string): { folder: string; fill(): void; free(): void; away(): void } {
  const folder = newFolder()
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${size},mode=755`, 'tmpfs', folder])
  const filler = join(folder, 'filler')
  return {
    folder,
    fill() {
      try {
        execFileSync('dd', ['if=/dev/zero', `of=${filler}`, 'bs=4k'], { stdio: 'ignore' })
      } catch {
        // It is full.
      }
    },
    free: () => rmSync(filler, { force: true }),
    away: () => execFileSync('umount', ['-l', folder]),
  }
}

describe('a full disk', () => {
  onSmallDisk('refuses writes as an outage, says that it is not ready, goes on reading, and recovers', async () => {
    const disk = smallDisk('160m')
    const product = await Product.start({ folder: disk.folder })
    let taken = 0
    const keys: string[] = []
    disk.fill()
    for (let call = 0; call < 1_500; call++) {
      const key = `full-${call}`
      const reply = await product.assess({ 'idempotency-key': key })
      if (reply.status === 201) {
        taken++
        keys.push(JSON.parse(reply.text).token)
      } else expectOutage(reply)
      if (reply.status !== 201 && call > taken + 20) break
    }
    expect((await product.get('/')).status).toBe(200)
    await until(async () => (await product.get('/health/ready')).status === 503, 5_000)
    disk.free()
    await until(async () => (await product.assess()).status === 201, 10_000)
    await until(async () => (await product.get('/health/ready')).status === 200, 5_000)
    for (const token of keys) expect((await product.call(getResult, { params: { token } })).status).toBe(200)
    await product.end()
    disk.away()
  })

  onSmallDisk.each(['0', '100K', '2M', '20M', '45M'])(
    'met by a first start with %s left, leaves nothing half made',
    async (left) => {
      const disk = smallDisk('200m')
      mkdirSync(join(disk.folder, 'room'))
      if (left !== '0')
        execFileSync('dd', ['if=/dev/zero', `of=${join(disk.folder, 'left')}`, `bs=${left}`, 'count=1'], {
          stdio: 'ignore',
        })
      disk.fill()
      rmSync(join(disk.folder, 'left'), { force: true })
      const product = await Product.launch({ folder: disk.folder })
      await until(async () => product.ended || product.said.includes('ready'), 60_000)
      expect(product.said).not.toMatch(/\bat .*\.js/)
      if (product.ended) expect(product.said).toMatch(/[Nn]o space left|ENOSPC/)
      await product.end('SIGKILL').catch(() => {})
      await pause(500)
      disk.free()
      const again = await Product.start({ folder: disk.folder })
      expect((await again.assess()).status).toBe(201)
      await again.end()
      disk.away()
    },
  )
})
