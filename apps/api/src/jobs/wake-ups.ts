import pg from 'pg'
import type { DataSource } from 'typeorm'
import { CHANNEL } from './job-rows.ts'

/** Listens for new jobs on a connection of its own. Whoever waits wakes after a timeout too, in case a notification is lost. */
export class WakeUps {
  private client: pg.Client | undefined
  private readonly waiting = new Set<() => void>()
  /** How often jobs were announced. */
  heard = 0
  private isClosed = false

  constructor(private readonly database: DataSource) {}

  /** Begins to listen; where that is not possible, at the next `next`. */
  listen() {
    if (this.client || this.isClosed) return
    const { url } = this.database.options as { url: string }
    const client = new pg.Client({ connectionString: url, application_name: 'verdict jobs', keepAlive: true })
    this.client = client
    const gone = () => {
      if (this.client === client) this.client = undefined
    }
    client.on('error', gone)
    client.on('end', gone)
    client.on('notification', () => this.wake())
    client
      .connect()
      .then(() => client.query(`listen ${CHANNEL}`))
      // A job may have been announced before the connection listened.
      .then(() => this.wake())
      .catch(() => {
        gone()
        client.end().catch(() => {})
      })
  }

  /**
   * Waits until something is announced, or for so many milliseconds.
   *
   * @param since what was heard before one looked for jobs: what was announced while one looked is not missed
   */
  async next(longest: number, since: number) {
    this.listen()
    if (this.heard !== since) return
    await new Promise<void>((resolve) => {
      const end = () => {
        clearTimeout(timer)
        this.waiting.delete(end)
        resolve()
      }
      const timer = setTimeout(end, longest)
      this.waiting.add(end)
    })
  }

  /** Wakes all that wait after some seconds. */
  wakeIn(seconds: number) {
    setTimeout(() => this.wake(), seconds * 1_000).unref()
  }

  close() {
    this.isClosed = true
    this.wake()
    this.client?.end().catch(() => {})
  }

  private wake() {
    this.heard++
    for (const end of [...this.waiting]) end()
  }
}
