import { randomUUID } from 'node:crypto'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { StartError } from '../../config/environment.ts'

/** Milliseconds that a server which is ending, or coming up, is waited for. */
const PATIENCE = 20_000

interface Running {
  pid: number
  port: number
  /** Seconds since 1970, as PostgreSQL wrote them down. */
  startedAt: string
}

/**
 * Sees to it that no server runs on a database's files, as far as we may: one that a Verdict started which has since been killed is ended; one
 * that another process started is not touched, nor is that of a copied folder's original.
 *
 * @param started the file in which a server is noted when it has been started
 * @param superuser how to reach the server on a port
 */
export async function endOrphan(data: string, started: string, superuser: (port: number) => string) {
  for (const end = performance.now() + PATIENCE; performance.now() < end; await pause(200)) {
    const running = runningOn(data)
    if (!running || !isAlive(running.pid)) return
    const serves = await filesServedBy(superuser(running.port), data)
    if (serves === 'others') return rmSync(`${data}/postmaster.pid`, { force: true })
    if (serves === 'these') {
      if (!existsSync(started) || readFileSync(started, 'utf8') !== JSON.stringify(running))
        throw new StartError(
          `A PostgreSQL that Verdict did not start (process ${running.pid}) is running on ${data}. Stop it first.`,
        )
      process.kill(running.pid, 'SIGINT')
    }
  }
  // Otherwise that process is another program or hangs: PostgreSQL checks its own lock file when it starts.
}

/** Notes which server was started here, so that it is known again after we were killed. */
export function noteStarted(data: string, started: string) {
  try {
    writeFileSync(started, JSON.stringify(runningOn(data)), { mode: 0o600 })
  } catch {
    // On a full disk the product continues without the note.
  }
}

function runningOn(data: string): Running | undefined {
  if (!existsSync(`${data}/postmaster.pid`)) return undefined
  const [pid, , startedAt = '', port] = readFileSync(`${data}/postmaster.pid`, 'utf8').split('\n')
  return { pid: Number(pid), port: Number(port), startedAt }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/**
 * Whose files the server at an address serves: only the server of these files can see one that was made just now among them. Undefined where
 * it does not reply because it is starting, stopping, or no server.
 */
async function filesServedBy(address: string, data: string): Promise<'these' | 'others' | undefined> {
  const name = `verdict-${randomUUID()}`
  const client = new pg.Client({ connectionString: address, connectionTimeoutMillis: 2_000 })
  client.on('error', () => {})
  try {
    await client.connect()
    writeFileSync(`${data}/${name}`, '')
    // "is not null" of a row is false where any member is null, so one member is tested.
    const { rows } = await client.query<{ seen: boolean }>('select (pg_stat_file($1, true)).size is not null as seen', [
      name,
    ])
    return rows[0]?.seen ? 'these' : 'others'
  } catch (error) {
    // A server that refuses our user is another one, on a port that this product once used.
    return (error as { code?: string }).code === '28P01' ? 'others' : undefined
  } finally {
    rmSync(`${data}/${name}`, { force: true })
    await client.end().catch(() => {})
  }
}
