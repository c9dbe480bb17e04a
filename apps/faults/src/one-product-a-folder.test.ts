import { execFileSync, spawn } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { afterEach, describe, expect, test } from 'vitest'
import { isAlive, newFolder, Product, thorough, tidy, until } from './product.ts'

afterEach(tidy)

const ended = (product: Product) => until(async () => product.ended, 60_000)
const RUNNING = /Verdict is already running in this folder/

describe('one product a folder', () => {
  test('a second start fails with a sentence, even after a long pause of the first, which continues', async () => {
    const first = await Product.start()
    // Longer than the pool keeps an idle connection.
    await pause(12_000)
    const second = await Product.launch({ folder: first.folder })
    await ended(second)
    expect(second.process.exitCode).toBe(1)
    expect(second.said).toMatch(RUNNING)
    expect(second.said).not.toMatch(/\bat .*\.js/)
    expect((await first.assess()).status).toBe(201)
  })

  thorough('nor can one start by another name of the folder', async () => {
    const first = await Product.start()
    const folder = newFolder()
    symlinkSync(first.data, join(folder, '.verdict'))
    const second = await Product.launch({ folder })
    await ended(second)
    expect(second.said).toMatch(RUNNING)
    expect((await first.assess()).status).toBe(201)
  })

  test('a copy of the folder starts beside the original', async () => {
    const first = await Product.start()
    await first.assess()
    const folder = newFolder()
    cpSync(first.data, join(folder, '.verdict'), {
      recursive: true,
      preserveTimestamps: true,
      filter: (path) => !path.endsWith('/lock'),
    })
    own(join(folder, '.verdict/postgres'), first)
    const { postmaster } = first
    const copy = await Product.start({ folder })
    expect(copy.postmaster).not.toBe(postmaster)
    expect(isAlive(postmaster)).toBe(true)
    expect((await first.assess()).status).toBe(201)
    expect((await copy.assess()).status).toBe(201)
  })

  test('two first starts at once: one serves, the other fails with the reason', async () => {
    const folder = newFolder()
    const both = await Promise.all([Product.launch({ folder }), Product.launch({ folder })])
    await until(async () => both.some(({ said }) => said.includes('Verdict is ready')), 60_000)
    const loser = both.find(({ said }) => !said.includes('Verdict is ready')) as Product
    await ended(loser)
    expect(loser.process.exitCode).toBe(1)
    expect(loser.said).toMatch(RUNNING)
    const winner = both.find((each) => each !== loser) as Product
    expect((await winner.assess()).status).toBe(201)
  })

  thorough('a product that was killed is started again at once', async () => {
    const first = await Product.start()
    for (let kills = 0; kills < 3; kills++) {
      const product = kills === 0 ? first : await Product.start({ folder: first.folder })
      await product.assess()
      await product.end('SIGKILL')
    }
    const again = await Product.start({ folder: first.folder })
    expect((await again.assess()).status).toBe(201)
  })

  thorough('of five that start at once after a kill, one serves', async () => {
    const first = await Product.start()
    await first.end('SIGKILL')
    const all = await Promise.all(Array.from({ length: 5 }, () => Product.launch({ folder: first.folder })))
    await until(async () => all.filter((each) => each.ended).length === 4, 60_000)
    const [winner] = all.filter((each) => !each.ended) as [Product]
    await winner.untilReady()
    for (const each of all.filter((other) => other !== winner)) expect(each.said).toMatch(RUNNING)
    expect((await winner.assess()).status).toBe(201)
  })

  test('a server that another process started on the data is not touched', async () => {
    const first = await Product.start()
    const program = readlinkSync(`/proc/${first.postmaster}/exe`)
    await first.end()
    const byHand = startByHand(program, join(first.data, 'postgres'))
    await until(async () => existsSync(join(first.data, 'postgres/postmaster.pid')), 10_000)
    await pause(1_000)
    const second = await Product.launch({ folder: first.folder })
    await ended(second)
    expect(second.said).toMatch(/A PostgreSQL that Verdict did not start \(process \d+\) is running on/)
    expect(isAlive(byHand.pid as number)).toBe(true)
    byHand.kill('SIGINT')
    await until(async () => byHand.exitCode !== null, 10_000)
    const third = await Product.start({ folder: first.folder })
    expect((await third.assess()).status).toBe(201)
  })

  thorough('an empty secret that a full disk left behind blocks no start', async () => {
    const folder = newFolder()
    mkdirSync(join(folder, '.verdict'))
    for (const name of ['secret-key', 'database-password']) writeFileSync(join(folder, '.verdict', name), '')
    const product = await Product.start({ folder })
    expect(readFileSync(join(product.data, 'secret-key'), 'utf8').trim()).toHaveLength(43)
    await product.end()
    // One that was lost later is not replaced: every link would die with it.
    truncateSync(join(product.data, 'secret-key'))
    const damaged = await Product.launch({ folder })
    await ended(damaged)
    expect(damaged.said).toMatch(/secret-key is damaged/)
  })

  test('the database is what the product needs, and no more', async () => {
    const product = await Product.start({ env: { SECRET_KEY: 'Vn3qkz8Lw0pXr5sYt7uQ2mBhJ6dGfA9c' } })
    const environment = readFileSync(`/proc/${product.postmaster}/environ`, 'utf8')
    expect(environment).not.toMatch(/SECRET_KEY|ADMIN|horses/)
    const client = new pg.Client(product.database)
    await client.connect()
    const { rows } = await client.query(
      `select rolsuper, rolcreatedb, rolcreaterole, rolreplication from pg_roles
       where rolname in (select usename from pg_stat_activity where application_name = 'verdict')`,
    )
    const { rows: others } = await client.query(
      `select relname from pg_class where relnamespace = 'public'::regnamespace and pg_get_userbyid(relowner) = 'verdict'`,
    )
    await client.end()
    expect(rows).toEqual([{ rolsuper: false, rolcreatedb: false, rolcreaterole: false, rolreplication: false }])
    expect(others).toEqual([])
    expect(readdirSync(product.data)).toContain('postgres.log')
  })
})

/** Starts the database's server by hand on a data folder. */
function startByHand(program: string, data: string) {
  const owner = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {}
  const settings = ['listen_addresses=127.0.0.1', 'port=54329', 'unix_socket_directories=']
  return spawn(program, ['-D', data, ...settings.flatMap((each) => ['-c', each])], {
    stdio: 'ignore',
    cwd: '/',
    ...owner,
  })
}

/** A copy belongs to whom the original belongs to. */
function own(copy: string, { data }: Product) {
  if (process.getuid?.() !== 0) return
  execFileSync('chown', ['-R', '--reference', join(data, 'postgres'), copy])
  execFileSync('chmod', ['700', copy])
}
