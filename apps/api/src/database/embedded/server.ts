import { type ChildProcess, spawn } from 'node:child_process'
import { closeSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { environmentOf, type Way } from './run-as.ts'
import type { ServerLog } from './server-log.ts'

/** The contents of the log. Details and statements are left out, because they contain values that people typed. */
const LOGGING = [
  'log_error_verbosity=terse',
  'log_min_messages=log',
  'log_min_error_statement=panic',
  'log_parameter_max_length_on_error=0',
]

export interface Program {
  postgres: string
  way: Way
  data: string
  folder: string
  settings: string[]
}

/** Starts PostgreSQL on a port of loopback. It ends with this process. */
export function startServer({ postgres, way, data, folder, settings }: Program, port: number, log: ServerLog) {
  const options = [`port=${port}`, 'listen_addresses=127.0.0.1', 'unix_socket_directories=', ...LOGGING, ...settings]
  const [command, ...args] = [...way.prefix, postgres, '-D', data, ...options.flatMap((option) => ['-c', option])]
  const output = log.open()
  // Out of the terminal's group: Ctrl-C is for Verdict, which then stops its database in order.
  const server = spawn(command as string, args, {
    stdio: ['ignore', output, output],
    detached: true,
    cwd: folder,
    env: environmentOf(process.env),
  })
  closeSync(output)
  return server
}

/** Waits until a server accepts a connection, or refuses it for good. */
export async function untilReady(
  server: ChildProcess,
  address: string,
): Promise<'ready' | 'ended' | 'password' | 'no database'> {
  let ended = false
  for (const event of ['exit', 'error'])
    server.once(event, () => {
      ended = true
    })
  while (!ended) {
    const client = new pg.Client({ connectionString: address, connectionTimeoutMillis: 2_000 })
    // A connection that breaks while the server starts emits its error twice.
    client.on('error', () => {})
    try {
      await client.connect()
      await client.end()
      return 'ready'
    } catch (error) {
      const { code } = error as { code?: string }
      if (code === '28P01') return 'password'
      if (code === '3D000') return 'no database'
      await pause(25)
    }
  }
  return 'ended'
}

/**
 * Asks for a fast shutdown, in which what runs is rolled back, and waits for it. A server that does not end in time is ended the way a crash
 * would: it recovers at its next start.
 *
 * @param patience milliseconds
 */
export async function stopServer(server: ChildProcess, patience = 10_000) {
  if (server.exitCode !== null || server.signalCode !== null || server.pid === undefined) return
  const ended = new Promise((resolve) => server.once('exit', resolve))
  for (const [signal, wait] of [
    ['SIGINT', patience],
    ['SIGQUIT', 500],
    ['SIGKILL', 500],
  ] as const) {
    server.kill(signal)
    if (await Promise.race([ended.then(() => true), pause(wait, false, { ref: false })])) return
  }
}
