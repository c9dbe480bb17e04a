import { inLane } from '../database/lanes.ts'

/**
 * Reads by key. While one read is under way, the keys that are asked for are collected for the next, so that any number of callers hold one
 * connection. A caller never gets what was read before it asked.
 */
export class BatchedReads<Found> {
  private waiting = new Map<string, Promise<Found | undefined>>()
  private next: Promise<Map<string, Found>> | undefined
  private running: Promise<unknown> = Promise.resolve()

  /** @param read finds what there is of some keys, each named once */
  constructor(private readonly read: (keys: string[]) => Promise<Map<string, Found>>) {}

  async find(key: string): Promise<Found | undefined> {
    const known = this.waiting.get(key)
    if (known) return known
    const found = (this.next ??= this.startAfter(this.running)).then((all) => all.get(key))
    this.waiting.set(key, found)
    return found
  }

  private startAfter(before: Promise<unknown>): Promise<Map<string, Found>> {
    const started = before
      .catch(() => {})
      .then(() => {
        const keys = [...this.waiting.keys()]
        this.waiting = new Map()
        this.next = undefined
        // One read serves many callers: it uses the lane for reads, even if the first caller is a write.
        return inLane('read', () => this.read(keys))
      })
    this.running = started
    return started
  }
}
