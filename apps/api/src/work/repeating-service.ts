import type { BeforeApplicationShutdown, OnApplicationBootstrap } from '@nestjs/common'
import { Repeating } from './repeating.ts'

/** A service whose task is repeated from the start of the product to its end. */
export abstract class RepeatingService implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly repeating: Repeating

  /** @param pause milliseconds between two runs that find nothing */
  protected constructor(pause: number) {
    this.repeating = new Repeating(() => this.run(), pause)
  }

  /** @returns whether there may be more to do */
  protected abstract run(): Promise<boolean>

  /** Runs at once, or right after the run that is under way: called when there is new work. */
  wake() {
    this.repeating.wake()
  }

  onApplicationBootstrap() {
    this.repeating.start()
  }

  async beforeApplicationShutdown() {
    await this.repeating.stop()
  }
}
