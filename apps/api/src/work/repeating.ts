/**
 * Does something again and again, one run at a time: at once after a run that found something to do, after a pause otherwise. A run that fails is
 * followed by a pause too, so that a database that is away for a while is asked again.
 */
export class Repeating {
  private timer: NodeJS.Timeout | undefined
  private running: Promise<void> | undefined
  private isStopped = false

  /**
   * @param run returns whether there may be more to do
   * @param pause in milliseconds
   */
  constructor(
    private readonly run: () => Promise<boolean>,
    private readonly pause: number,
  ) {}

  start() {
    this.running = this.once()
  }

  /** Ends the pause, where it pauses: somebody knows that there is something to do. */
  wake() {
    if (!this.timer || this.isStopped) return
    clearTimeout(this.timer)
    this.timer = undefined
    this.start()
  }

  /** Starts no further run and waits for the one under way. */
  async stop() {
    this.isStopped = true
    clearTimeout(this.timer)
    await this.running
  }

  private async once() {
    while (!this.isStopped && (await this.run().catch(() => false)));
    if (this.isStopped) return
    this.timer = setTimeout(() => {
      this.timer = undefined
      this.start()
    }, this.pause)
    this.timer.unref()
  }
}
