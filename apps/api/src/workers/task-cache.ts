import { createHash } from 'node:crypto'
import { LRUCache } from 'lru-cache'

/**
 * Results that are computed once and kept while they are used, up to a size. What is asked for again while it is computed waits for the same
 * result; what fails is not kept.
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
