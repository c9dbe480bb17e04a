import { setTimeout as pause } from 'node:timers/promises'

/** Milliseconds that the run under way has when the product ends. */
const LAST_RUN = 700

/**
 * Repeats a task, one run at a time: at once after a run that found work, after a pause otherwise. A run that fails is
 * followed by a pause too, so that it continues after an outage of the database.
 */
export class Repeating {
  private timer: NodeJS.Timeout | undefined
  private running: Promise<void> | undefined
  private isStopped = false
  private isWoken = false

  /**
   * @param run returns whether there may be more to do
   * @param interval milliseconds between two runs that find nothing
   */
  constructor(
    private readonly run: () => Promise<boolean>,
    private readonly interval: number,
  ) {}

  start() {
    this.running = this.once()
  }

  /** Runs again at once, or right after the current run: called when there is new work. */
  wake() {
    this.isWoken = true
    if (!this.timer || this.isStopped) return
    clearTimeout(this.timer)
    this.timer = undefined
    this.start()
  }

  /** Starts no further run and gives the one under way a moment: a database that is silent holds up no shutdown. */
  async stop() {
    this.isStopped = true
    clearTimeout(this.timer)
    await Promise.race([this.running, pause(LAST_RUN, undefined, { ref: false })])
  }

  private async once() {
    let more: boolean
    do {
      this.isWoken = false
      more = await this.run().catch(() => false)
    } while (!this.isStopped && (more || this.isWoken))
    if (this.isStopped) return
    this.timer = setTimeout(() => {
      this.timer = undefined
      this.start()
    }, this.interval)
    this.timer.unref()
  }
}
