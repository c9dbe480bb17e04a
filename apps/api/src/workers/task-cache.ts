import { createHash } from 'node:crypto'
import { LRUCache } from 'lru-cache'

/**
 * Cached results, up to a size. A second request for a result that is being computed waits for the same
 * one; failures are not cached.
 */
export class TaskCache<Result extends object> {
  private readonly results: LRUCache<string, Result, () => Promise<Result>>

  /** @param maxSize in what `sizeOf` counts */
  constructor(maxSize: number, sizeOf: (result: Result) => number) {
    this.results = new LRUCache({
      maxSize,
      sizeCalculation: (result) => sizeOf(result) + 1,
      fetchMethod: (_key, _stale, { context }) => context(),
    })
  }

  /** @param from all that the result depends on, as JSON */
  async of(from: unknown, find: () => Promise<Result>): Promise<Result> {
    const key = createHash('sha256').update(JSON.stringify(from)).digest('base64')
    return (await this.results.fetch(key, { context: find })) as Result
  }
}
