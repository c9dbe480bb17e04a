import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, openSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import type { DataFolder } from '../../config/data-folder.ts'
import { StartError } from '../../config/environment.ts'
import { binaries } from './binaries.ts'
import { give, type Way, wayToRun } from './run-as.ts'

const MAJOR = '18'
const USER = 'verdict'
/** Tells Verdict's own connections from others. */
export const APPLICATION = 'verdict'

export interface EmbeddedPostgres {
  url: string
  stop(): Promise<void>
}

/**
 * Starts the PostgreSQL that an installation without `DATABASE_URL` keeps in its data folder, making it at the first start. It listens on
 * loopback only, asks for a generated password, and recovers by itself after a crash.
 *
 * @param settings more settings for the server, such as `fsync=off` in tests
 * @throws StartError with a sentence that says what to do
 */
export async function startEmbeddedPostgres(
  folder: DataFolder,
  say: (line: string) => void,
  settings: string[] = [],
): Promise<EmbeddedPostgres> {
  const { initdb, postgres } = binaries()
  const data = folder.file('postgres')
  const way = wayToRun(postgres, folder.path, data)
  const password = folder.secret('database-password')
  if (!existsSync(data)) {
    say('Making the database, this once')
    create(folder, data, password, initdb, way)
  }
  const found = existsSync(`${data}/PG_VERSION`) ? readFileSync(`${data}/PG_VERSION`, 'utf8').trim() : undefined
  if (found === undefined)
    throw new StartError(`${data} holds no PostgreSQL database (${describe(data)}). Move it away and start again.`)
  if (found !== MAJOR)
    throw new StartError(`${data} was made by PostgreSQL ${found}; this is ${MAJOR}. Move it away or set DATABASE_URL.`)
  await endOrphan(data, password)
  return run(folder, data, password, postgres, way, settings)
}

const describe = (path: string) => {
  const names = readdirSync(path)
  return names.length === 0 ? 'it is empty' : `it holds ${names.slice(0, 3).join(', ')}`
}

/** Made beside its place and moved there when whole, so that a start that is cut short leaves nothing half made. */
function create(folder: DataFolder, data: string, password: string, initdb: string, way: Way) {
  const making = `${data}.new`
  const passwordFile = folder.file('initdb-password')
  rmSync(making, { recursive: true, force: true })
  mkdirSync(making, { mode: 0o700 })
  writeFileSync(passwordFile, password, { mode: 0o600 })
  give(making, way)
  give(passwordFile, way)
  const [command, ...args] = [
    ...way.prefix,
    initdb,
    `--pgdata=${making}`,
    `--username=${USER}`,
    '--auth=scram-sha-256',
    `--pwfile=${passwordFile}`,
    '--encoding=UTF8',
    '--locale=C',
    '--locale-provider=icu',
    '--icu-locale=und',
  ]
  const { status, stderr, error } = spawnSync(command, args, { encoding: 'utf8', cwd: folder.path })
  rmSync(passwordFile, { force: true })
  if (status !== 0) {
    rmSync(making, { recursive: true, force: true })
    throw new StartError(`The database could not be made: ${error?.message ?? lastLine(stderr)}`)
  }
  renameSync(making, data)
}

/** A server whose Verdict was killed is ended; one whose Verdict is alive is left alone. */
async function endOrphan(data: string, password: string) {
  const running = postmaster(data)
  if (!running || !alive(running.pid)) return
  const client = new pg.Client(urlOf(running.port, password, 'postgres'))
  try {
    await client.connect()
    const { rows } = await client.query(
      'select count(*)::int as others from pg_stat_activity where application_name = $1',
      [APPLICATION],
    )
    if (rows[0].others > 0)
      throw new StartError(`Another Verdict is running on ${data}. Stop it first, or start this one in another folder.`)
  } catch (error) {
    // Whoever has that process number is no server of ours: PostgreSQL itself knows what to do with the stale file.
    if (error instanceof StartError) throw error
    return
  } finally {
    await client.end().catch(() => {})
  }
  process.kill(running.pid, 'SIGINT')
  for (let tries = 0; alive(running.pid) && tries < 100; tries++) await pause(100)
}

function postmaster(data: string): { pid: number; port: number } | undefined {
  if (!existsSync(`${data}/postmaster.pid`)) return undefined
  const lines = readFileSync(`${data}/postmaster.pid`, 'utf8').split('\n')
  return { pid: Number(lines[0]), port: Number(lines[3]) }
}

function alive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

async function run(
  folder: DataFolder,
  data: string,
  password: string,
  postgres: string,
  way: Way,
  settings: string[],
): Promise<EmbeddedPostgres> {
  const logFile = folder.file('postgres.log')
  // A server that was killed a moment ago can hold on to its memory for a while: one more try then.
  for (let tries = 1; ; tries++) {
    const port = await freePort()
    const log = openSync(logFile, 'w')
    const options = [`port=${port}`, 'listen_addresses=127.0.0.1', 'unix_socket_directories=', ...settings]
    const [command, ...args] = [...way.prefix, postgres, '-D', data, ...options.flatMap((option) => ['-c', option])]
    // Out of the terminal's group: Ctrl-C is for Verdict, which then stops its database in order.
    const server = spawn(command as string, args, { stdio: ['ignore', log, log], detached: true, cwd: folder.path })
    const failure = await untilReady(server, port, password)
    if (!failure) {
      await ensureDatabase(port, password)
      return { url: urlOf(port, password, USER), stop: () => stop(server) }
    }
    await stop(server)
    if (failure === 'password')
      throw new StartError(
        `The database in ${data} does not accept the password in ${folder.file('database-password')}: they do not belong together.`,
      )
    if (tries === 5)
      throw new StartError(
        `The database in ${data} does not start: ${lastLine(readFileSync(logFile, 'utf8'))} ` +
          `If it is damaged, restore a backup or move the folder away. The whole story is in ${logFile}.`,
      )
    await pause(300)
  }
}

async function untilReady(
  server: ChildProcess,
  port: number,
  password: string,
): Promise<'ended' | 'password' | undefined> {
  let ended = false
  server.once('exit', () => {
    ended = true
  })
  server.once('error', () => {
    ended = true
  })
  while (!ended) {
    const client = new pg.Client({ connectionString: urlOf(port, password, 'postgres'), connectionTimeoutMillis: 2000 })
    // A connection that is cut while the server comes up says so twice.
    client.on('error', () => {})
    try {
      await client.connect()
      await client.end()
      return undefined
    } catch (error) {
      if ((error as { code?: string }).code === '28P01') return 'password'
      await pause(25)
    }
  }
  return 'ended'
}

async function ensureDatabase(port: number, password: string) {
  const client = new pg.Client(urlOf(port, password, 'postgres'))
  await client.connect()
  const { rowCount } = await client.query('select from pg_database where datname = $1', [USER])
  if (rowCount === 0) await client.query(`create database ${USER}`)
  await client.end()
}

/** Asks for a fast shutdown and waits for it. */
async function stop(server: ChildProcess) {
  if (server.exitCode !== null || server.signalCode !== null || server.pid === undefined) return
  const ended = new Promise((resolve) => server.once('exit', resolve))
  server.kill('SIGINT')
  const inTime = await Promise.race([ended.then(() => true), pause(10_000, false, { ref: false })])
  if (!inTime) server.kill('SIGQUIT')
}

const urlOf = (port: number, password: string, database: string) =>
  `postgres://${USER}:${encodeURIComponent(password)}@127.0.0.1:${port}/${database}`

/** What a server's log ends with, preferring what it calls fatal. */
function lastLine(text: string): string {
  const lines = text.trim().split('\n')
  const line = lines.filter((each) => /FATAL|PANIC|error/i.test(each)).at(-1) ?? lines.at(-1) ?? ''
  return line.replace(/^.*?(FATAL|PANIC|ERROR):\s*/, '').replace(/[^.]$/, '$&.')
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number }
      server.close(() => resolve(port))
    })
  })
}
