import pg from 'pg'
import type { DataSource } from 'typeorm'
import { CHANNEL } from './job-rows.ts'

/** Listens for new jobs on a connection of its own. A waiting worker wakes after a timeout too, in case a notification is lost. */
export class WakeUps {
  private client: pg.Client | undefined
  private wakeUp: (() => void) | undefined
  private isMissed = false
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

  /** Waits until it is woken, or for so many milliseconds. */
  async next(longest: number) {
    this.listen()
    if (!this.isMissed)
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, longest)
        this.wakeUp = () => {
          clearTimeout(timer)
          resolve()
        }
      })
    this.wakeUp = undefined
    this.isMissed = false
  }

  /** Wakes the waiting worker after some seconds. */
  wakeIn(seconds: number) {
    setTimeout(() => this.wake(), seconds * 1_000).unref()
  }

  close() {
    this.isClosed = true
    this.wake()
    this.client?.end().catch(() => {})
  }

  private wake() {
    this.isMissed = true
    this.wakeUp?.()
  }
}
