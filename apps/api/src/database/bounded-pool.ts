import pg from 'pg'
import { DatabaseOutage } from './database-outage.ts'
import { Lanes } from './lanes.ts'

/** Milliseconds without a reply to a statement: longer than the server's own statement timeout. */
const QUERY_TIMEOUT = 20_000
/** Milliseconds between tries to reach a database that is away. */
const FIRST_WAIT = 100
const LONGEST_WAIT = 2_000

type Callback = Parameters<pg.Pool['connect']>[0]

/** A pool with connections reserved for essential work; silent connections are closed, and reconnecting waits longer after each failure. */
export class BoundedPool extends pg.Pool {
  private readonly lanes = new Lanes()
  private readonly turns = new WeakMap<pg.PoolClient, () => void>()
  private wait = 0
  private nextTry = 0

  constructor(config: pg.PoolConfig) {
    super({ ...config, Client: BoundedClient } as pg.PoolConfig)
    this.on('release', (_error, client) => this.turns.get(client)?.())
  }

  override connect(): Promise<pg.PoolClient>
  override connect(callback: Callback): void
  override connect(callback?: Callback): Promise<pg.PoolClient> | void {
    const connecting = this.take()
    if (!callback) return connecting
    connecting.then(
      (client) => callback(undefined, client, client.release),
      (error: Error) => callback(error, undefined, () => {}),
    )
  }

  private async take(): Promise<pg.PoolClient> {
    const leave = await this.lanes.enter()
    try {
      const client = await this.reach()
      this.turns.set(client, leave)
      return client
    } catch (error) {
      leave()
      throw error
    }
  }

  private async reach(): Promise<pg.PoolClient> {
    if (this.wait > 0 && this.idleCount === 0) {
      if (performance.now() < this.nextTry)
        throw new DatabaseOutage('unavailable', 'The database was away a moment ago')
      this.nextTry = performance.now() + this.wait
    }
    try {
      const client = await super.connect()
      this.wait = 0
      return client
    } catch (cause) {
      this.wait = Math.min(LONGEST_WAIT, this.wait * 2 || FIRST_WAIT)
      this.nextTry = performance.now() + this.wait
      const { message, code } = cause as { message: string; code?: string }
      throw new DatabaseOutage('unavailable', message || code || 'It cannot be reached', { cause })
    }
  }
}

/** A connection that ends when a statement gets no reply: one that is merely given up would answer the next caller late. */
class BoundedClient extends pg.Client {
  private silence: NodeJS.Timeout | undefined

  constructor(config?: pg.ClientConfig) {
    super(config)
    for (const event of ['drain', 'end'] as const) this.on(event, () => clearTimeout(this.silence))
  }

  // The overloads of `query` are many; it is only watched here.
  override query = ((...statement: Parameters<pg.Client['query']>) => {
    this.expectReply()
    return super.query(...statement)
  }) as unknown as pg.Client['query']

  private expectReply() {
    clearTimeout(this.silence)
    this.silence = setTimeout(() => {
      const { stream } = (this as unknown as { connection: { stream: import('node:net').Socket } }).connection
      const { bytesRead } = stream
      // If this process was suspended, the reply has arrived and is read first.
      this.silence = setTimeout(() => {
        if (stream.bytesRead === bytesRead) stream.destroy()
        else this.expectReply()
      }, 250)
    }, QUERY_TIMEOUT)
  }
}
