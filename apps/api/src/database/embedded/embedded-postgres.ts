import type { ChildProcess } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createServer } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import type { DataFolder } from '../../config/data-folder.ts'
import { StartError } from '../../config/environment.ts'
import { binaries } from './binaries.ts'
import { checkMajor, create } from './cluster.ts'
import { Addresses } from './roles.ts'
import { wayToRun } from './run-as.ts'
import { endOrphan, noteStarted } from './running-server.ts'
import { type Program, startServer, stopServer, untilReady } from './server.ts'
import { ServerLog } from './server-log.ts'

/** How often a server may end within a minute before it is given up. */
const MOST_ENDS = 5
const MINUTE = 60_000

export interface EmbeddedPostgres {
  /** The product's database, as a role that owns it and may nothing else. */
  url: string
  /** The server, as its superuser. */
  superuserUrl: string
  /** Calls `tell` once if the server ended and cannot be restarted. */
  onFailure(tell: (error: StartError) => void): void
  /** @param patience milliseconds to wait for a shutdown in order */
  stop(patience?: number): Promise<void>
}

/**
 * Starts the PostgreSQL of an installation without `DATABASE_URL` in its data folder, creating it at the first start. It listens on
 * loopback only, requires generated passwords, recovers by itself after a crash, and is restarted when it ends unexpectedly. The caller holds
 * the folder's lock.
 *
 * @param settings more settings for the server, such as `fsync=off` in tests
 * @throws StartError with a sentence about what to do
 */
export async function startEmbeddedPostgres(
  folder: DataFolder,
  say: (line: string) => void,
  settings: string[] = [],
): Promise<EmbeddedPostgres> {
  const { initdb, postgres } = binaries()
  const data = folder.file('postgres')
  const way = wayToRun(postgres, folder.path, data)
  const passwords = { superuser: folder.secret('database-password'), product: folder.secret('database-role-password') }
  if (!existsSync(data)) {
    say('Making the database, this once')
    create(folder, data, passwords.superuser, initdb, way)
  }
  checkMajor(data)
  const started = folder.file('postgres-started')
  await endOrphan(data, started, (port) => new Addresses(port, passwords).superuser())
  const program: Program = { postgres, way, data, folder: folder.path, settings }
  const server = new WatchedServer(program, passwords, new ServerLog(folder.file('postgres.log')), say, started)
  await server.start()
  return server
}

class WatchedServer implements EmbeddedPostgres {
  private server: ChildProcess | undefined
  private addresses: Addresses
  private port = 0
  private stopping = false
  private ends: number[] = []
  private tell: (error: StartError) => void = () => {}
  private readonly rotation: NodeJS.Timeout

  constructor(
    private readonly program: Program,
    private readonly passwords: { superuser: string; product: string },
    private readonly log: ServerLog,
    private readonly say: (line: string) => void,
    private readonly started: string,
  ) {
    this.rotation = setInterval(() => this.log.rotate(), MINUTE).unref()
  }

  get url() {
    return this.addresses.product
  }

  get superuserUrl() {
    return this.addresses.superuser()
  }

  onFailure(tell: (error: StartError) => void) {
    this.tell = tell
  }

  async stop(patience?: number) {
    this.stopping = true
    clearInterval(this.rotation)
    if (this.server) await stopServer(this.server, patience)
  }

  async start() {
    // A server that was killed a moment ago can hold on to its memory for a while: some more tries then.
    for (let tries = 1; !this.stopping; tries++) {
      this.log.rotate()
      const from = this.log.length()
      this.port ||= await freePort()
      this.addresses = new Addresses(this.port, this.passwords)
      const server = startServer(this.program, this.port, this.log)
      this.server = server
      const failure = await this.open(server)
      if (!failure) return this.watch(server)
      await stopServer(server)
      if (failure === 'password' || tries === MOST_ENDS) {
        clearInterval(this.rotation)
        throw this.cannotStart(failure, from)
      }
      await pause(300)
    }
  }

  private async open(server: ChildProcess): Promise<'ended' | 'password' | undefined> {
    const found = await untilReady(server, this.addresses.product)
    if (found === 'ready' || found === 'ended') return found === 'ended' ? found : undefined
    const asSuperuser = await untilReady(server, this.addresses.superuser())
    if (asSuperuser !== 'ready') return asSuperuser === 'ended' ? 'ended' : 'password'
    await this.addresses.prepare()
    return undefined
  }

  /** Starts it again when it ends unasked, at the same address, so that the product's next connection finds it. */
  private watch(server: ChildProcess) {
    noteStarted(this.program.data, this.started)
    const restart = async () => {
      if (this.stopping) return
      const how = server.signalCode ?? `code ${server.exitCode}`
      this.say(`The database ended unasked (${how}). Starting it again.`)
      this.ends = [...this.ends.filter((at) => at > performance.now() - MINUTE), performance.now()]
      try {
        if (this.ends.length > MOST_ENDS)
          throw new StartError(`The database ended ${this.ends.length} times within a minute (${how}).`)
        await this.start()
      } catch (error) {
        this.tell(error instanceof StartError ? error : new StartError(String(error)))
      }
    }
    if (server.exitCode !== null || server.signalCode !== null) void restart()
    else server.once('exit', () => void restart())
  }

  private cannotStart(failure: 'ended' | 'password', from: number): StartError {
    const { data } = this.program
    if (failure === 'password')
      return new StartError(
        `The database in ${data} does not accept the password in database-password beside it: they do not belong together.`,
      )
    return new StartError(
      `The database in ${data} does not start: ${this.log.lastLine(from)} ` +
        `If it is damaged, restore a backup or move the folder away. The whole story is in ${this.log.file}.`,
    )
  }
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
